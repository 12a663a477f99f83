public import DatelineModel

/// Writes a story for the terminal: the timeline with its dates in one column, then the disputes,
/// the reactions by actor and the sources.
///
/// What a terminal would obey (control characters, controls of direction) is not passed on.
public struct TextExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// How many columns a line may have; never less than 40.
    public var width = 80
    /// Whether a status shows in colour.
    public var usesColor = false

    /// Makes the usual options.
    public init(width: Int = 80, usesColor: Bool = false) {
      self.width = width
      self.usesColor = usesColor
    }
  }

  /// What was chosen.
  public var options: Options
  /// `text`.
  public let name = "text"
  /// What the format is for.
  public let summary = "the story at a glance, for the terminal"
  /// `txt`.
  public let fileExtension = "txt"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let page = TextPage(story, options: options)
    sink.write(page.head())
    if !story.events.isEmpty { sink.write(page.heading("Timeline")) }
    var year: Int?
    for event in story.readingOrder.map({ story.events[$0] }) {
      let eventYear = event.date?.soleYear
      if let eventYear, eventYear != year {
        sink.write(page.yearLine(eventYear))
        year = eventYear
      } else if eventYear == nil, year != nil {
        sink.write("\n")
        year = nil
      }
      sink.write(page.entry(event, knownYear: year))
    }
    if !story.disputes.isEmpty { sink.write(page.heading("Disputed")) }
    for dispute in story.disputes { sink.write(page.entry(dispute)) }
    let groups = ReactionGroups(story)
    if !groups.actors.isEmpty { sink.write(page.heading("Reactions")) }
    for (actor, reactions) in groups.actors { sink.write(page.entry(actor, reactions)) }
    if !story.articles.isEmpty { sink.write(page.heading("Sources")) }
    for article in story.articles { sink.write(page.entry(article)) }
  }
}
