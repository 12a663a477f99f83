import DatelineModel

/// Sets the parts of a story as Markdown.
struct MarkdownPage {
  private let index: StoryIndex
  private let options: MarkdownExporter.Options

  init(_ story: Story, options: MarkdownExporter.Options) {
    index = StoryIndex(story)
    self.options = options
  }

  func head() -> String {
    let overview = StoryOverview(index.story)
    var line = overview.counts.joined(separator: " · ")
    if let published = overview.published {
      line += ", published " + DatePhrase().text(published)
    }
    let title = (options.title ?? overview.headline ?? "Story").inMarkdown
    return "# \(title)\n\n" + (line.isEmpty ? "An empty story" : line) + ".\n"
  }

  func entry(_ event: Event) -> String {
    let date = event.date.map(DatePhrase().text) ?? "Undated"
    var text = "- **\(date)** \(event.summary.inMarkdown)"
    var notes: [String] = []
    if event.status != .reported { notes.append("*\(event.status.rawValue.inMarkdown)*") }
    if event.isDisputed { notes.append("**disputed**") }
    if !event.actors.isEmpty { notes.append(index.names(ofActors: event.actors).inMarkdown) }
    if let place = event.place, !place.isEmpty { notes.append(place.inMarkdown) }
    notes.append(sources(of: event))
    text += " — " + notes.filter { !$0.isEmpty }.joined(separator: " · ") + "\n"
    guard options.quotesEvidence else { return text }
    for evidence in event.reports {
      let words = index.words(of: evidence)
      guard !words.isEmpty else { continue }
      text += "  > \(words.inMarkdown) \(reference(to: evidence.article))\n  >\n"
    }
    return text.hasSuffix("  >\n") ? String(text.dropLast(4)) : text
  }

  private func sources(of event: Event) -> String {
    var seen = Set<Article.ID>()
    let articles = event.reports.map(\.article).filter { seen.insert($0).inserted }
    let references = articles.map(reference).joined(separator: " ")
    guard articles.count > 1 else { return references }
    return SourceCount(articles: articles.count, origins: event.origins).text + " " + references
  }

  /// “\[2\]”, the article's number in the list of sources; its id where it is not in the story.
  private func reference(to article: Article.ID) -> String {
    guard let position = index.position(ofArticle: article) else { return article.inMarkdown }
    return "\\[\(position + 1)\\]"
  }

  func entry(_ dispute: Dispute) -> String {
    var text =
      "\n### \(dispute.about.inMarkdown)\n\n| Position | Who | Read in |\n| --- | --- | --- |\n"
    for position in dispute.positions {
      var seen = Set<Article.ID>()
      let articles = position.evidence.map(\.article).filter { seen.insert($0).inserted }
      let who = index.names(ofActors: position.actors)
      text += "| \(position.position.inMarkdown) | \(who.inMarkdown) | "
      text += articles.map(reference).joined(separator: " ") + " |\n"
    }
    return text
  }

  func matrix(_ groups: ReactionGroups) -> String {
    var text = "\n## Reactions\n\n| Actor |"
    for stance in groups.stances { text += " \(stance.rawValue.inMarkdown) |" }
    text += "\n| --- |" + String(repeating: " ---: |", count: groups.stances.count) + "\n"
    for (actor, reactions) in groups.actors {
      var counts: [Stance: Int] = [:]
      for position in reactions { counts[index.story.reactions[position].stance, default: 0] += 1 }
      text += "| \(index.name(ofActor: actor).inMarkdown) |"
      for stance in groups.stances { text += " \(counts[stance].map { "\($0)" } ?? "") |" }
      text += "\n"
    }
    return text
  }

  func entry(_ actor: Actor.ID, _ reactions: [Int]) -> String {
    var text = "\n### \(index.name(ofActor: actor).inMarkdown)\n\n"
    for position in reactions {
      let reaction = index.story.reactions[position]
      text += "- **\(reaction.stance.rawValue.inMarkdown)**"
      let target = index.words(of: reaction.target)
      if !target.isEmpty { text += " " + target.inMarkdown }
      var notes: [String] = []
      if let date = reaction.date { notes.append(DatePhrase().text(date)) }
      if let via = reaction.via { notes.append("via " + index.name(ofActor: via).inMarkdown) }
      notes.append(reference(to: reaction.evidence.article))
      text += " — " + notes.joined(separator: " · ") + "\n"
    }
    return text
  }

  func entry(_ article: Article, number: Int) -> String {
    var text = "\(number). \(article.headline.inMarkdown)"
    if let publisher = article.publisher { text += " — " + publisher.inMarkdown }
    if let published = article.published {
      text += ", " + DatePhrase().text(published.value)
      if published.basis != .stated { text += " (\(published.basis.rawValue.inMarkdown))" }
    }
    if let url = article.url { text += " — " + url.inMarkdown }
    return text + "\n"
  }
}
