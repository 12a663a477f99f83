import DatelineModel

extension HTMLPage {
  /// The figures that the articles cite, as a table; nothing where they cite none.
  func writeFigures(to sink: inout some TextOutputStream) {
    let count = story.articles.reduce(0) { $0 + $1.figures.count }
    guard count > 0 else { return }
    sink.write(sectionHead("figures", "Figures", count: count))
    sink.write(
      "<div class=\"figures\" role=\"region\" aria-label=\"Figures\" tabindex=\"0\"><table>\n"
        + "<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Of what</th>"
        + "<th scope=\"col\">Who says so</th><th scope=\"col\">Source</th></tr></thead>\n<tbody>\n")
    for (position, article) in story.articles.enumerated() {
      for (number, figure) in article.figures.enumerated() {
        sink.write(row(figure, of: article, key: "f-\(position)-\(number).0"))
      }
    }
    sink.write("</tbody></table></div>\n</section>\n")
  }

  private func row(_ figure: Figure, of article: Article, key: String) -> String {
    let words = Self.isolated(article.text.slice(figure.range).oneLine.shortened(to: 80))
    let value =
      options.includesArticles
      ? "<a class=\"ev\" href=\"#at-\(key)\" data-k=\"\(key)\">\(words)</a>" : words
    var text = "<tr><td class=\"value\">\(value)"
    if let qualifier = figure.qualifier {
      text += " <small>\(Self.isolated(qualifier.rawValue))</small>"
    }
    let of = figure.of ?? figure.unit ?? ""
    text += "</td><td>\(Self.isolated(of.oneLine.shortened(to: 200)))</td>"
    let by = figure.by.map { Self.isolated(index.name(ofActor: $0)) } ?? ""
    return text
      + "<td>\(by)</td><td>\(Self.isolated(index.outlet(ofArticle: article.id).shortened(to: 60)))</td></tr>\n"
  }

  /// One article: what is known of it, and its text with marks.
  func entry(_ article: Article, at position: Int) -> String {
    var text = "<article class=\"source\" id=\"a-\(position)\">\n"
    text += "<h3>\(Self.isolated(article.headline))</h3>\n<ul class=\"notes\">"
    if let publisher = article.publisher { text += "<li>\(Self.isolated(publisher))</li>" }
    if let byline = article.byline {
      text += "<li>\(Self.isolated(byline.shortened(to: 200)))</li>"
    }
    if let published = article.published {
      let date = DatePhrase().text(published.value).inMarkup
      let basis = published.basis == .stated ? "" : " (\(published.basis.rawValue.inMarkup))"
      text += "<li>\(date)\(basis)</li>"
    } else {
      text += "<li>undated</li>"
    }
    text += "</ul>\n"
    if let why = article.published?.why, !why.isEmpty {
      text += "<p class=\"why\">\(Self.isolated(why))</p>\n"
    }
    if let url = article.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      let address = url.oneLine.inMarkup
      text +=
        "<p class=\"why\"><a href=\"\(address)\" rel=\"noopener noreferrer\">\(address)</a></p>\n"
    }
    if options.includesArticles { text += body(article, at: position) }
    return text + "</article>\n"
  }

  private func body(_ article: Article, at position: Int) -> String {
    var marked = HighlightedText(article.text, spans: spans(article, at: position))
    let size = article.text.utf8.count
    var paragraphs = article.paragraphs.filter { !$0.range.isEmpty && $0.range.end <= size }
      .sorted { $0.range < $1.range }
    if paragraphs.isEmpty, size > 0 {
      paragraphs = [Paragraph(range: TextRange(0, size), role: .body)]
    }
    var text = "<div class=\"text\" lang=\"\(article.language.inMarkup)\">\n"
    var done = 0
    for paragraph in paragraphs where paragraph.range.start >= done {
      let known = [
        ParagraphRole.title, .byline, .dateline, .heading, .caption, .quote, .boilerplate,
      ]
      let role = known.contains(paragraph.role) ? " class=\"\(paragraph.role.rawValue)\"" : ""
      text += "<p\(role)>"
      marked.append(paragraph.range, to: &text)
      text += "</p>\n"
      done = paragraph.range.end
    }
    return text + "</div>\n"
  }

  private func spans(_ article: Article, at position: Int) -> [HighlightedText.Span] {
    var spans = evidence[article.id] ?? []
    for (number, quotation) in article.quotations.enumerated() {
      spans.append(
        .init(
          range: quotation.range, layer: .quotation,
          key: Self.quotationKey(position, number)))
    }
    for (number, figure) in article.figures.enumerated() {
      spans.append(.init(range: figure.range, layer: .figure, key: "f-\(position)-\(number).0"))
    }
    for time in article.timeExpressions { spans.append(.init(range: time.range, layer: .time)) }
    return spans
  }

  /// What the story was read from, by article.
  static func evidence(of story: Story) -> [Article.ID: [HighlightedText.Span]] {
    var spans: [Article.ID: [HighlightedText.Span]] = [:]
    func add(_ evidence: Evidence, _ layer: HighlightedText.Layer, _ key: String) {
      spans[evidence.article, default: []].append(
        .init(range: evidence.range, layer: layer, key: key))
    }
    for event in story.events {
      let anchor = Self.anchor("e", event.id)
      for (number, report) in event.reports.enumerated() {
        add(report, .event, "\(anchor).\(number)")
      }
    }
    for reaction in story.reactions {
      add(reaction.evidence, .reaction, "\(Self.anchor("r", reaction.id)).0")
    }
    for dispute in story.disputes {
      let anchor = Self.anchor("d", dispute.id)
      for (number, position) in dispute.positions.enumerated() {
        for (piece, evidence) in position.evidence.enumerated() {
          add(evidence, .dispute, "\(anchor).\(number).\(piece)")
        }
      }
    }
    return spans
  }
}
