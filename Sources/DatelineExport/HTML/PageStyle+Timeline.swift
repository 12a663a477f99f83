extension PageStyle {
  /// The list of events with its rail, and the chart's marks.
  static let timeline = #"""
    .chart .grid, .chart .rule { stroke: var(--line); fill: none }
    .chart .axis, .chart .break { stroke: var(--soft); fill: none }
    .chart .tick { font-size: 11.5px; fill: var(--soft); text-anchor: middle }
    .chart .lane { font-size: 12.5px; fill: var(--ink); text-anchor: end }
    .chart .m { fill: var(--accent); stroke: var(--accent); stroke-width: 1.4 }
    .chart .m .bar { fill: var(--accent-soft) }
    .chart .about > :not(title) { fill: var(--paper); stroke-dasharray: 3 2.2 }
    .chart .s-claimed { fill: var(--paper); stroke: var(--claimed) }
    .chart .s-denied { fill: var(--paper); stroke: var(--denied) }
    .chart .s-planned { fill: var(--paper); stroke: var(--planned) }
    .chart .s-hypothetical { fill: var(--paper); stroke: var(--guess); stroke-dasharray: 2 1.5 }
    .chart .s-claimed .bar, .chart .s-denied .bar, .chart .s-planned .bar,
    .chart .s-hypothetical .bar { fill: var(--paper) }
    .chart a:hover .m, .chart .on .m { stroke-width: 3 }
    .chart .off { opacity: .12 }

    .events { position: relative }
    .period { padding: 1.6rem 0 .5rem 12.4rem }
    .period:first-child { padding-top: .4rem }
    .period h3 { font: 600 .8125rem/1.3 var(--sans); color: var(--soft); letter-spacing: .02em }
    .event {
      position: relative; display: grid; grid-template-columns: 9.9rem 1fr; column-gap: 2.5rem;
      padding: .6rem 0 .75rem; 
    }
    .when {
      text-align: right; font-size: .9375rem; line-height: 1.5rem; color: var(--soft);
      font-variant-numeric: tabular-nums; text-wrap: balance;
    }
    .event::before {
      content: ""; position: absolute; left: 11.1rem; top: 0; bottom: 0; width: 1px; background: var(--line);
    }
    .event::after {
      content: ""; position: absolute; left: calc(11.1rem - 5px); top: .95rem; width: 11px; height: 11px;
      border: 2px solid var(--mark, var(--accent)); border-radius: 50%; background: var(--mark, var(--accent));
    }
    .event.span::after {
      border-radius: 2px; top: .8rem; bottom: .9rem; height: auto; min-height: 1rem; width: 9px;
      left: calc(11.1rem - 4px); background: var(--accent-soft); border-width: 1.5px;
    }
    .event.about::after { border-style: dashed; background: var(--paper) }
    .event.open-start::after { border-top: 0; border-radius: 0 0 2px 2px; top: .2rem }
    .event.open-end::after { border-bottom: 0; border-radius: 2px 2px 0 0; bottom: .2rem }
    .event.undated::after { border-style: dotted; background: var(--paper); --mark: var(--soft) }
    .s-claimed { --mark: var(--claimed) }
    .s-denied { --mark: var(--denied) }
    .s-planned { --mark: var(--planned) }
    .s-hypothetical { --mark: var(--guess) }
    .event.s-claimed::after, .event.s-denied::after, .event.s-planned::after,
    .event.s-hypothetical::after { background: var(--paper) }
    .event.s-denied:not(.span)::after { border-radius: 0 }
    .event.s-planned:not(.span)::after, .event.s-hypothetical:not(.span)::after { border-radius: 0; transform: rotate(45deg) scale(.85) }
    .event h4 { font: 400 1.125rem/1.5rem var(--serif); max-width: 38em }
    .event.major h4 { font-weight: 600 }
    .event h4::first-letter { text-transform: uppercase }
    .event h4:focus { outline: none }
    .event h4 a { color: inherit; text-decoration: none }
    .event h4 a:hover { text-decoration: underline }
    .event .status { color: var(--mark); font-weight: 600 }
    .event .disputed { color: var(--alert); font-weight: 600 }
    .event:target, .event.current { background: linear-gradient(90deg, transparent 12rem, var(--panel) 12rem) }
    .event.current h4 a { text-decoration: underline; text-decoration-color: var(--accent) }

    summary { cursor: pointer; color: var(--accent); width: fit-content }
    .more { font-size: .875rem }
    .more > summary { list-style: none; padding-block: .1rem }
    .more > summary::-webkit-details-marker { display: none }
    .more > summary::before { content: "+"; display: inline-block; width: .9rem }
    .more[open] > summary::before { content: "−" }
    .more > summary span + span::before { content: "· "; color: var(--soft) }
    .evidence { padding: .5rem 0 .4rem; max-width: 46rem }
    .quote { margin: .1rem 0 .55rem; font: .9375rem/1.5 var(--serif) }
    .quote .ev { color: inherit; text-decoration: none; display: block; padding-left: .9rem; border-left: 2px solid var(--line) }
    .quote .ev:hover, .quote .ev.on { border-color: var(--accent) }
    .quote q { quotes: none }
    .quote cite { font: normal .8125rem var(--sans); color: var(--soft); white-space: normal }
    .quote .ev:hover cite { color: var(--accent); text-decoration: underline }

    """#
}
