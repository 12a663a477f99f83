extension PageStyle {
  /// Small screens, dark mode, paper and high contrast.
  static let media = #"""
    @media (max-width: 44rem) {
      .event { display: block; padding-left: 1.75rem }
      .event .when { text-align: left; font-size: .875rem; line-height: 1.4rem }
      .event::before { left: .5rem }
      .event::after { left: calc(.5rem - 5px); top: .8rem }
      .event.span::after { left: calc(.5rem - 4px) }
      .period { padding: 1.4rem 0 .3rem 1.75rem }
      .event:target, .event.current { background: linear-gradient(90deg, transparent 1.3rem, var(--panel) 1.3rem) }
      .chart svg { min-width: 40rem }
      .reader { width: 100%; border: 0 }
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181b; --panel: #1e2226; --ink: #e7e9eb; --soft: #a0a8b0; --line: #30363c;
        --accent: #82c1ec; --accent-soft: #1d3a4d; --claimed: #e3b35c; --denied: #f29c94;
        --planned: #6fd0bf; --guess: #c5a8f2; --alert: #f29c94; --pick: #f0cf63; --pick-ink: #17191c;
        --heat: 130, 193, 236;
      }
    }
    @media (prefers-reduced-motion: no-preference) { html:not(.still) { scroll-behavior: smooth } }
    @media (prefers-contrast: more) { :root { --soft: currentcolor; --line: currentcolor } }
    @media (forced-colors: active) {
      .event::after { forced-color-adjust: none }
      mark.on { outline: 2px solid }
    }
    @media print {
      :root { --soft: #444; --line: #bbb }
      body { font-size: 10pt }
      .skip, .menu, .filters, .reader, .open, .none { display: none !important }
      main, .masthead, .colophon { max-width: none; margin: 0 !important; padding-inline: 0 }
      .large .event, .large .dispute, .large .source { content-visibility: visible }
      .event, .dispute { break-inside: avoid }
      .more > summary::before, .voice > summary::before { content: "" }
      .event h4 { font-size: 11.5pt }
      a { color: inherit; text-decoration: none }
      .event::after, mark, .matrix td, .k { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      .js main .source .text { display: block }
    }

    """#
}
