public import DatelineModel

/// Writes a story as one HTML page that needs nothing else: no network, no server, no script to be
/// read.
///
/// The page has a timeline with uncertain dates drawn as such, positions side by side where reports
/// contradict each other, reactions by actor and stance, and every article with what was read from
/// it. Scripts other than the page's own cannot run: its content security policy names their hashes.
public struct HTMLExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// The title, or nil for the summary of the main event.
    public var title: String?
    /// Whether the page has the articles' texts; without them, evidence is the quoted words alone.
    public var includesArticles: Bool

    /// Makes options.
    public init(title: String? = nil, includesArticles: Bool = true) {
      self.title = title
      self.includesArticles = includesArticles
    }
  }

  /// What was chosen.
  public var options: Options
  /// `html`.
  public let name = "html"
  /// What the format is for.
  public let summary = "one self-contained page to read, search, print and publish"
  /// `html`.
  public let fileExtension = "html"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let page = HTMLPage(story, options: options)
    sink.write(page.head())
    sink.write(page.masthead())
    sink.write(page.timelineHead())
    var period: String?
    for position in story.readingOrder {
      sink.write(page.entry(story.events[position], period: &period))
    }
    sink.write(page.timelineFoot())
    if !story.disputes.isEmpty {
      sink.write(page.sectionHead("disputes", "Disputed", count: story.disputes.count))
      for (position, dispute) in story.disputes.enumerated() {
        sink.write(page.entry(dispute, at: position))
      }
      sink.write("</section>\n")
    }
    let voices = Voices(story)
    if !voices.all.isEmpty {
      sink.write(page.sectionHead("reactions", "Who says what", count: nil))
      sink.write(page.matrix())
      for voice in voices.all { sink.write(page.entry(voice)) }
      sink.write("</section>\n")
    }
    page.writeFigures(to: &sink)
    if !story.articles.isEmpty {
      sink.write(page.sectionHead("sources", "Sources", count: story.articles.count))
      for (position, article) in story.articles.enumerated() {
        sink.write(page.entry(article, at: position))
      }
      sink.write("</section>\n")
    }
    sink.write(page.foot())
  }
}
