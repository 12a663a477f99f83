extension PageStyle {
  /// Disputes, the matrix of reactions, what each actor says, figures and articles.
  static let voices = #"""
    .dispute { padding: 1.1rem 0 1.4rem; border-top: 1px solid var(--line) }
    .dispute h3, .source h3 { font: 600 1.125rem/1.4 var(--serif); margin-bottom: .5rem; max-width: 46rem }
    .positions { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem 1.75rem }
    .positions > li { border-top: 3px solid var(--ink); padding-top: .55rem; min-width: 0 }
    .position { font: 1rem/1.45 var(--serif) }
    .who { font-size: .875rem; color: var(--soft); margin: .2rem 0 .5rem }
    .positions-of { margin: .3rem 0 .9rem; padding: .7rem .9rem; background: var(--panel) }
    .positions-of > p { margin-bottom: .5rem }
    .positions-of .positions > li { border-top-width: 2px }
    .positions-of .position { font-size: .9375rem }
    .positions-of .who { margin-bottom: 0 }

    .matrix, .figures { overflow-x: auto; margin-bottom: 1.75rem }
    table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums }
    .matrix th[scope=row] { text-align: left; font-weight: 400; padding: .2rem 1rem .2rem 0; white-space: nowrap; max-width: 17rem; overflow: hidden; text-overflow: ellipsis }
    .matrix th[scope=row] a { color: var(--ink); text-decoration: none }
    .matrix th[scope=row] a:hover { text-decoration: underline }
    .matrix thead th { font-weight: 400; color: var(--soft); text-align: left; vertical-align: bottom; height: 5.4rem; padding: 0 0 .35rem }
    .matrix thead th:not(:first-child) { width: 2.6rem; min-width: 2.6rem }
    .matrix thead span { display: block; writing-mode: vertical-rl; transform: rotate(180deg); margin-inline: auto; line-height: 1.2 }
    .matrix td { text-align: center; border: 1px solid var(--line); padding: 0; height: 2rem }
    .matrix td a { display: block; line-height: 2rem; color: inherit; text-decoration: none }
    .matrix td a:hover { box-shadow: inset 0 0 0 2px var(--accent) }
    .matrix .sum { border: 0; color: var(--soft) }
    .js .matrix:not(.all) .rest { display: none }
    .matrix:has(+ .unfold) { margin-bottom: .5rem }
    .unfold { margin-bottom: 1.75rem }
    .h1 { background: rgba(var(--heat), .1) } .h2 { background: rgba(var(--heat), .2) }
    .h3 { background: rgba(var(--heat), .3) } .h4 { background: rgba(var(--heat), .4) }
    .h5 { background: rgba(var(--heat), .5) }

    .voice { border-top: 1px solid var(--line) }
    .voice > summary { width: auto; padding: .55rem 0; color: inherit; list-style: none; display: flex; align-items: baseline; gap: .7rem }
    .voice > summary::-webkit-details-marker { display: none }
    .voice > summary::before { content: "+"; color: var(--accent); width: .6rem }
    .voice[open] > summary::before { content: "−" }
    .voice h3 { font: 600 1rem/1.5 var(--sans) }
    .voice .count { font-size: .8125rem }
    .voice > ul { padding: .2rem 0 .8rem 1.3rem; max-width: 46rem }
    .reactions .stance { font-size: .9375rem; margin-bottom: .15rem }
    .reactions .stance b { font-weight: 600; color: var(--accent) }
    .more .reactions { margin-top: .3rem }

    .figures table { width: 100% }
    .figures th { text-align: left; font-weight: 400; color: var(--soft); padding: .3rem 1rem .4rem 0; border-bottom: 1px solid var(--soft) }
    .figures td { padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
    .figures .value { font-weight: 600; min-width: 7rem }
    .figures .value small { font-weight: 400 }

    .source { padding: 1.1rem 0 1.3rem; border-top: 1px solid var(--line) }
    /* What a long page does not show is not laid out. */
    .large .event { content-visibility: auto; contain-intrinsic-size: auto 5.5rem }
    .large .dispute { content-visibility: auto; contain-intrinsic-size: auto 12rem }
    .large .source { content-visibility: auto; contain-intrinsic-size: auto 30rem }
    .large.js .source { contain-intrinsic-size: auto 6rem }
    .why { font-size: .8125rem; color: var(--soft); max-width: 46rem; margin-top: .2rem }
    .text { font: 1.0625rem/1.62 var(--serif); max-width: 38em; margin-top: 1rem }
    .text p { margin-bottom: .9em; white-space: pre-line }
    .text .title { font-weight: 700; font-size: 1.35em; line-height: 1.25 }
    .text .heading { font-weight: 700 }
    .text .byline, .text .dateline, .text .caption { font: .875rem/1.5 var(--sans); color: var(--soft) }
    .text .boilerplate { font: .8125rem/1.5 var(--sans); color: var(--soft) }
    .open { margin-top: .6rem }
    .open, .unfold button { padding: .3rem .8rem; border: 1px solid #8b939b; border-radius: 4px; background: none; font-size: .875rem; cursor: pointer }
    mark { background: none; color: inherit; border-radius: 1px }
    mark.e { background: var(--accent-soft) }
    mark.r { text-decoration: underline 2px var(--accent); text-underline-offset: .22em }
    mark.f { font-weight: 700 }
    i:target + mark, mark.on { background: var(--pick); color: var(--pick-ink) }

    """#
}
