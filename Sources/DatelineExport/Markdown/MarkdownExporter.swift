public import DatelineModel

/// Writes a story as Markdown that CommonMark and GitHub read alike: timeline, disputes, a table of
/// reactions by actor and stance, and the sources with numbered notes.
public struct MarkdownExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// The title, or nil for the summary of the main event.
    public var title: String?
    /// Whether each event quotes the words that it was read from.
    public var quotesEvidence: Bool

    /// Makes options.
    public init(title: String? = nil, quotesEvidence: Bool = true) {
      self.title = title
      self.quotesEvidence = quotesEvidence
    }
  }

  /// What was chosen.
  public var options: Options
  /// `markdown`.
  public let name = "markdown"
  /// What the format is for.
  public let summary = "a briefing with sources, for notes, wikis and pull requests"
  /// `md`.
  public let fileExtension = "md"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let page = MarkdownPage(story, options: options)
    sink.write(page.head())
    if !story.events.isEmpty { sink.write("\n## Timeline\n") }
    var year: Int?
    for event in story.readingOrder.map({ story.events[$0] }) {
      if let eventYear = event.date?.soleYear, eventYear != year {
        sink.write("\n### \(DatePhrase.name(ofYear: eventYear))\n\n")
        year = eventYear
      } else if year == nil || event.date?.soleYear == nil {
        sink.write("\n")
      }
      sink.write(page.entry(event))
    }
    if !story.disputes.isEmpty { sink.write("\n## Disputed\n") }
    for dispute in story.disputes { sink.write(page.entry(dispute)) }
    let groups = ReactionGroups(story)
    if !groups.actors.isEmpty { sink.write(page.matrix(groups)) }
    for (actor, reactions) in groups.actors { sink.write(page.entry(actor, reactions)) }
    if !story.articles.isEmpty { sink.write("\n## Sources\n\n") }
    for (position, article) in story.articles.enumerated() {
      sink.write(page.entry(article, number: position + 1))
    }
  }
}
