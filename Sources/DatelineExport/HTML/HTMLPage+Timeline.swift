import DatelineModel

extension HTMLPage {
  /// One entry of the timeline; `period` is the heading that the entry before stood under.
  func entry(_ event: Event, period: inout String?) -> String {
    var text = ""
    let heading = event.date.map(Self.period) ?? "Undated"
    if heading != period {
      text += "<li class=\"period\"><h3>\(heading.inMarkup)</h3></li>\n"
      period = heading
    }
    text +=
      "<li class=\"event \(event.status.className)\(dateClasses(event.date))\(weight(event))\""
    text += " id=\"\(Self.anchor("e", event.id))\"\(filterData(event))>\n"
    text += "<div class=\"when\">\(time(event))</div>\n<div class=\"what\">\n"
    text += "<h4 tabindex=\"-1\"><a class=\"self\" href=\"#\(Self.anchor("e", event.id))\">"
    text += Self.isolated(event.summary) + "</a></h4>\n" + notes(on: event)
    text += details(of: event)
    return text + "</div>\n</li>\n"
  }

  /// The heading that a date stands under: the month in which it begins, or the year where no month
  /// is known. It never goes back as the list goes on.
  private static func period(_ date: PartialDate) -> String {
    guard let day = date.readingDay else { return "Undated" }
    let (year, month, _) = CivilDay(dayNumber: day).components
    let name = DatePhrase.name(ofYear: year)
    let knowsMonth = date.points.first?.month != nil
    return knowsMonth ? "\(DatePhrase.months[month - 1]) \(name)" : name
  }

  private func dateClasses(_ date: PartialDate?) -> String {
    guard let date else { return " undated" }
    var classes = date.isSpan ? " span" : ""
    if date.isApproximate || date.isUncertain { classes += " about" }
    if date.earliest == nil { classes += " open-start" }
    if date.latest == nil { classes += " open-end" }
    return classes
  }

  /// What many report stands out.
  private func weight(_ event: Event) -> String {
    Set(event.reports.map(\.article)).count >= 3 ? " major" : ""
  }

  private func filterData(_ event: Event) -> String {
    let actors = event.actors.compactMap(index.position(ofActor:)).map(String.init)
    var seen = Set<Int>()
    let sources = event.reports.compactMap { index.position(ofArticle: $0.article) }
      .filter { seen.insert($0).inserted }.map(String.init)
    return
      " data-a=\"\(actors.joined(separator: " "))\" data-s=\"\(sources.joined(separator: " "))\""
      + " data-t=\"\(event.status.rawValue.asAnchor)\"\(event.isDisputed ? " data-d" : "")"
  }

  private func time(_ event: Event) -> String {
    guard let date = event.date else { return "<span>undated</span>" }
    let phrase = DatePhrase().text(date).inMarkup
    guard let value = date.isoDate else {
      return "<span title=\"\(date.edtf)\">\(phrase)</span>"
    }
    return "<time datetime=\"\(value)\">\(phrase)</time>"
  }

  private func notes(on event: Event) -> String {
    var notes: [String] = []
    if event.status != .reported {
      notes.append("<li class=\"status\">\(event.status.rawValue.inMarkup)</li>")
    }
    if event.isDisputed { notes.append("<li class=\"disputed\">disputed</li>") }
    if !event.actors.isEmpty {
      let names = event.actors.map { Self.isolated(index.name(ofActor: $0)) }
      notes.append("<li>\(names.joined(separator: ", "))</li>")
    }
    if let place = event.place, !place.isEmpty { notes.append("<li>\(Self.isolated(place))</li>") }
    return notes.isEmpty ? "" : "<ul class=\"notes\">\(notes.joined())</ul>\n"
  }

  private func details(of event: Event) -> String {
    let articles = Set(event.reports.map(\.article)).count
    let reactions = index.reactionsToEvent[event.id] ?? []
    let count = SourceCount(articles: articles, origins: event.origins)
    var label = "<span class=\"sources\">\(count.text)</span>"
    if !reactions.isEmpty {
      label += " <span>\(StoryOverview.count(reactions.count, "reaction"))</span>"
    }
    var text = "<details class=\"more\"><summary>\(label)</summary>\n<div class=\"evidence\">\n"
    for (number, evidence) in event.reports.enumerated() {
      text += quote(evidence, key: "\(Self.anchor("e", event.id)).\(number)")
    }
    if let number = positions.dispute(of: event) {
      let dispute = story.disputes[number]
      text += "<div class=\"positions-of\"><p><a href=\"#\(Self.anchor("d", dispute.id))\">"
      text += Self.isolated(dispute.about) + "</a></p>" + positionTable(dispute) + "</div>\n"
    }
    if !reactions.isEmpty {
      text += "<ul class=\"reactions\">\n"
      for number in reactions { text += item(story.reactions[number], named: true) }
      text += "</ul>\n"
    }
    return text + "</div></details>\n"
  }

  /// The words of a piece of evidence, leading to their place in the article.
  func quote(_ evidence: Evidence, key: String) -> String {
    let words = index.words(of: evidence).oneLine
    let shown = words.shortened(to: 320)
    let source = Self.isolated(index.outlet(ofArticle: evidence.article).oneLine.shortened(to: 80))
    var date = ""
    if let published = index.article(evidence.article)?.published?.value {
      date = ", " + DatePhrase().text(published).inMarkup
    }
    let body = shown.isEmpty ? "" : "<q>\(Self.isolated(shown))</q> "
    guard index.position(ofArticle: evidence.article) != nil, options.includesArticles else {
      return "<p class=\"quote\">\(body)<cite>\(source)\(date)</cite></p>\n"
    }
    return "<p class=\"quote\"><a class=\"ev\" href=\"#at-\(key)\" data-k=\"\(key)\">"
      + "\(body)<cite>\(source)\(date)</cite></a></p>\n"
  }
}
