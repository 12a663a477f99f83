import DatelineModel

/// The rows of a story's tables. Offsets count Unicode scalars, as in all files.
struct StoryTables {
  private let index: StoryIndex
  private let offsets: [Article.ID: ScalarOffsets]
  private var story: Story { index.story }

  init(_ story: Story) {
    index = StoryIndex(story)
    offsets = Dictionary(
      story.articles.map { ($0.id, ScalarOffsets($0.text)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Hands out the rows of a table one by one.
  func forEachRow(of table: StoryTable, _ body: ([Cell]) throws -> Void) rethrows {
    switch table {
    case .articles: for article in story.articles { try body(row(article)) }
    case .actors: for actor in story.actors { try body(row(actor)) }
    case .events: for (place, event) in story.events.enumerated() { try body(row(event, place)) }
    case .eventActors:
      for event in story.events {
        for (place, actor) in event.actors.enumerated() {
          try body([.text(event.id), .text(actor), .integer(place)])
        }
      }
    case .reactions: for reaction in story.reactions { try body(row(reaction)) }
    case .figures:
      for article in story.articles {
        for (place, figure) in article.figures.enumerated() {
          try body(row(figure, place, article))
        }
      }
    case .quotations:
      for article in story.articles {
        for (place, quotation) in article.quotations.enumerated() {
          try body(row(quotation, place, article))
        }
      }
    case .disputes:
      for dispute in story.disputes { try body([.text(dispute.id), .text(dispute.about)]) }
    case .positions:
      for dispute in story.disputes {
        for (place, position) in dispute.positions.enumerated() {
          try body([
            .text(dispute.id), .integer(place), .text(position.position),
            .list(position.actors.map(index.name(ofActor:))),
          ])
        }
      }
    case .evidence:
      for event in story.events { try forEach(event.reports, of: "event", event.id, body) }
      for dispute in story.disputes {
        for (place, position) in dispute.positions.enumerated() {
          try forEach(position.evidence, of: "position", "\(dispute.id)/\(place)", body)
        }
      }
    }
  }

  private func forEach(
    _ evidence: [Evidence], of kind: String, _ owner: String, _ body: ([Cell]) throws -> Void
  ) rethrows {
    for (place, item) in evidence.enumerated() {
      try body([.text(kind), .text(owner), .integer(place)] + cells(item))
    }
  }

  private func row(_ article: Article) -> [Cell] {
    [
      .text(article.id), .optional(article.source.name),
      .optional(article.url ?? article.source.url),
      .optional(article.title), .optional(article.byline), .text(article.language),
    ] + cells(article.published?.value) + [
      .optional(article.published?.basis.rawValue), .text(article.text),
    ]
  }

  private func row(_ actor: Actor) -> [Cell] {
    [
      .text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .optional(actor.country),
      .optional(actor.partOf), .list(actor.aliases),
    ]
  }

  func row(_ event: Event, _ place: Int) -> [Cell] {
    [.text(event.id), .integer(place)] + cells(event.date) + [
      .optional((event.precision ?? event.date?.precision)?.rawValue), .text(event.status.rawValue),
      .text(event.summary), .optional(event.type), .optional(event.place), .flag(event.isDisputed),
      .integer(Set(event.reports.map(\.article)).count), .integer(event.origins),
      .list(event.actors.map(index.name(ofActor:))),
    ]
  }

  private func row(_ reaction: Reaction) -> [Cell] {
    [
      .text(reaction.id), .text(reaction.actor), .text(index.name(ofActor: reaction.actor)),
      .text(reaction.stance.rawValue), .text(reaction.target.text),
      .optional(reaction.target.event), .optional(reaction.target.actor), .optional(reaction.via),
    ] + cells(reaction.date) + cells(reaction.evidence)
  }

  private func row(_ figure: Figure, _ place: Int, _ article: Article) -> [Cell] {
    [
      .text(article.id), .integer(place), .optional(figure.low), .optional(figure.high),
      .optional(figure.unit), .optional(figure.of), .optional(figure.role),
      .optional(figure.qualifier?.rawValue), .optional(figure.by), .optional(figure.asOf?.edtf),
    ] + cells(Evidence(article: article.id, range: figure.range)).dropFirst()
  }

  private func row(_ quotation: Quotation, _ place: Int, _ article: Article) -> [Cell] {
    [
      .text(article.id), .integer(place), .text(quotation.kind.rawValue),
      .optional(quotation.speaker), .optional(quotation.speakerText), .optional(quotation.via),
    ] + cells(Evidence(article: article.id, range: quotation.range)).dropFirst()
  }

  /// A date as written, its first day and its last.
  private func cells(_ date: PartialDate?) -> [Cell] {
    [.optional(date?.edtf), .optional(date?.earliest), .optional(date?.latest)]
  }

  /// The article, the offsets and the words of a piece of evidence.
  func cells(_ evidence: Evidence) -> [Cell] {
    guard let offsets = offsets[evidence.article] else {
      return [.text(evidence.article), .none, .none, .none]
    }
    return [
      .text(evidence.article), .integer(offsets.scalar(ofUTF8: evidence.range.start)),
      .integer(offsets.scalar(ofUTF8: evidence.range.end)), .text(index.words(of: evidence)),
    ]
  }
}
