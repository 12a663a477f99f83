extension PageStyle {
  /// The pane that shows an article beside the page.
  static let reader = #"""
    .reader {
      position: fixed; z-index: 8; inset: 0 0 0 auto; width: min(38rem, 46vw); display: flex; flex-direction: column;
      background: var(--paper); border-left: 1px solid var(--line); box-shadow: -1rem 0 2rem -1.5rem rgba(0, 0, 0, .25);
    }
    .reader header { display: flex; gap: .4rem; align-items: center; padding: .6rem .75rem .6rem 1.5rem; border-bottom: 1px solid var(--line) }
    .reader h2 { flex: 1; margin: 0; font: 600 .9375rem/1.35 var(--sans); letter-spacing: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
    .reader button { width: 2.1rem; height: 2.1rem; border: 0; border-radius: 4px; background: none; cursor: pointer }
    .reader button:hover { background: var(--panel) }
    .reader-body { flex: 1; overflow: auto; padding: .5rem 1.5rem 4rem }
    .reader-body:focus-visible { outline-offset: -2px }
    .reader-body .source { border: 0; content-visibility: visible !important; padding-top: .6rem }
    .reader mark[data-k] { cursor: pointer }
    .layers { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .45rem 1.5rem; border-bottom: 1px solid var(--line); font-size: .8125rem }
    .layers label { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer }
    .layers input { margin: 0; accent-color: var(--accent) }
    .reader:not(.e) mark.e:not(.on) { background: none }
    .reader:not(.r) mark.r { text-decoration: none }
    .reader:not(.f) mark.f { font-weight: inherit }
    .reader.d mark.d { box-shadow: inset 0 -2px var(--alert) }
    .reader.q mark.q { color: var(--planned); font-style: italic }
    .reader.q mark.q.on { color: var(--pick-ink) }
    .reader.t mark.t { box-shadow: inset 0 -1px var(--ink); }
    .js main .source .text { display: none }
    @media (min-width: 72rem) {
      .reading main, .reading .masthead, .reading .menu ul, .reading .colophon { margin-right: min(38rem, 46vw); margin-left: 0; max-width: none }
      .reading .event { grid-template-columns: 6.5rem 1fr; column-gap: 2.2rem }
      .reading .event::before { left: 7.6rem }
      .reading .event::after { left: calc(7.6rem - 5px) }
      .reading .event.span::after { left: calc(7.6rem - 4px) }
      .reading .period { padding-left: 8.7rem }
      .reading .event:target, .reading .event.current { background: linear-gradient(90deg, transparent 8.3rem, var(--panel) 8.3rem) }
    }
    @media (max-width: 71.99rem) { .reader { width: min(40rem, 100%) } }

    """#
}
