extension PageStyle {
  /// Colours, type, the head of the page, menus and filters.
  static let base = #"""

    :root {
      --paper: #fff; --panel: #f5f6f7; --ink: #17191c; --soft: #565d65; --line: #dde1e5;
      --accent: #0b5a86; --accent-soft: #e3eff6; --claimed: #855600; --denied: #a8201a;
      --planned: #00665a; --guess: #6b3fa0; --alert: #a8201a; --pick: #ffe48a; --pick-ink: #17191c;
      --heat: 11, 90, 134;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
    }
    * { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 var(--sans); font-kerning: normal; overflow-wrap: break-word;
    }
    main, .masthead, .menu ul, .colophon {
      max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem);
    }
    h1, h2, h3, h4, p, ul, ol, figure, table { margin: 0; padding: 0 }
    ul, ol { list-style: none }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
    button, input, select { font: inherit; color: inherit }
    small { font-size: .8125rem; color: var(--soft) }
    [hidden] { display: none !important }

    .skip { position: absolute; left: -99rem; top: 0; z-index: 9; padding: .5rem 1rem }
    .skip:focus { left: 0; background: var(--paper) }

    .masthead { padding-top: clamp(2rem, 6vw, 4.5rem); padding-bottom: 1.75rem }
    h1 {
      font: 700 clamp(1.7rem, 1.15rem + 2.2vw, 2.75rem)/1.14 var(--serif);
      letter-spacing: -.015em; max-width: 30ch; text-wrap: balance;
    }
    .facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: 1.1rem; color: var(--soft) }
    .facts li:not(:last-child) { font-variant-numeric: tabular-nums }

    .menu {
      position: sticky; top: 0; z-index: 5; background: var(--paper);
      border-block: 1px solid var(--line);
    }
    .menu ul { display: flex; gap: 1.75rem; overflow-x: auto; scrollbar-width: none }
    .menu a {
      display: block; padding: .7rem 0 .6rem; color: var(--ink); text-decoration: none;
      font-size: .9375rem; white-space: nowrap; border-bottom: 2px solid transparent;
    }
    .menu a:hover, .menu a[aria-current] { border-color: var(--accent) }

    section { padding-top: 2.75rem }
    h2 { font: 700 1.5rem/1.2 var(--serif); letter-spacing: -.01em; margin-bottom: 1.25rem }
    .count { color: var(--soft); font: 400 .9375rem var(--sans); letter-spacing: 0 }
    h2 .count { margin-left: .35rem }

    .notes { font-size: .875rem; color: var(--soft) }
    .notes li { display: inline }
    .notes li:not(:last-child)::after { content: " · "; font-weight: 400; color: var(--soft) }

    .chart { margin-bottom: 2rem; overflow-x: auto }
    .chart svg { display: block; width: 100%; min-width: 46rem; height: auto; font-family: var(--sans) }
    .chart figcaption {
      display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; margin-top: .6rem;
      font-size: .8125rem; color: var(--soft);
    }
    .key { display: inline-flex; align-items: center; gap: .4rem }
    .k { width: .6rem; height: .6rem; border: 1.5px solid var(--accent); border-radius: 50% }
    .k.day { background: var(--accent) }
    .k.span { width: 1.5rem; height: .5rem; border-radius: 1px; background: var(--accent-soft) }
    .k.span.about { border-style: dashed; background: none }
    .k.s-claimed { border-color: var(--claimed) }
    .k.s-denied { border-color: var(--denied); border-radius: 0 }
    .k.s-planned { border-color: var(--planned); border-radius: 0; transform: rotate(45deg) scale(.8) }

    .filters {
      display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-bottom: 1rem;
      padding-block: .9rem; border-block: 1px solid var(--line); font-size: .875rem;
    }
    .filters label { display: block; position: relative; min-width: 8rem; flex: 1 1 8rem }
    .filters label > span { display: block; color: var(--soft); font-size: .75rem; margin-bottom: .15rem }
    .filters .wide { flex: 2 1 15rem }
    .filters input[type=search], .filters select {
      width: 100%; height: 2.3rem; padding: 0 .6rem; background: var(--paper);
      border: 1px solid #8b939b; border-radius: 4px;
    }
    .filters kbd {
      position: absolute; right: .5rem; bottom: .5rem; padding: 0 .35rem; line-height: 1.25rem;
      border: 1px solid var(--line); border-radius: 3px; color: var(--soft); background: var(--panel);
      font: .75rem/1.2rem var(--sans); pointer-events: none;
    }
    .filters input:focus + kbd { display: none }
    .filters .check { display: flex; align-items: center; gap: .45rem; height: 2.3rem; flex: 0 0 auto; min-width: 0 }
    .filters .check span { margin: 0; font-size: .875rem; color: inherit }
    .filters output { flex: 0 0 auto; min-width: 5.5rem; line-height: 2.3rem; color: var(--soft); font-variant-numeric: tabular-nums }
    .none { padding: 2rem 0; color: var(--soft) }
    .none button { border: 1px solid #8b939b; border-radius: 4px; background: none; padding: .25rem .7rem }

    .colophon { margin-top: 4rem; padding-block: 1.25rem 3rem; color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line) }

    """#
}
