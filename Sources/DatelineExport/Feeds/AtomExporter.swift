public import DatelineModel

/// Writes the timeline as an Atom feed (RFC 4287), the newest report first.
///
/// An entry's `updated` is the day of the newest article that reports the event, as Atom asks when
/// the entry changed, not when the event was; the date of the event stands, as precisely as it is
/// known, in the entry's text.
public struct AtomExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// The title, or nil for the summary of the main event.
    public var title: String?
    /// The address of the feed, or nil for a name made of the articles.
    public var id: String?

    /// Makes options.
    public init(title: String? = nil, id: String? = nil) {
      self.title = title
      self.id = id
    }
  }

  /// What was chosen.
  public var options: Options
  /// `atom`.
  public let name = "atom"
  /// What the format is for.
  public let summary = "a feed of the events, for feed readers"
  /// `atom`.
  public let fileExtension = "atom"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let index = StoryIndex(story)
    let newest = StoryOverview(story).published?.latest ?? CivilDay(dayNumber: 0)
    let title = options.title ?? StoryOverview(story).headline ?? "Story"
    let id = options.id ?? "urn:dateline:story:" + Self.digest(story.articles.map(\.id))
    sink.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <id>\(id.inMarkup)</id>
      <title>\(title.oneLine.inMarkup)</title>
      <updated>\(Self.moment(newest))</updated>
      <author><name>Dateline</name></author>

      """)
    let dated = story.events.enumerated().map { position, event in
      (position: position, day: Self.newest(event, index) ?? newest)
    }.sorted { $0.day != $1.day ? $0.day > $1.day : $0.position > $1.position }
    for (position, day) in dated { sink.write(Self.entry(story.events[position], day, index)) }
    sink.write("</feed>\n")
  }

  private static func newest(_ event: Event, _ index: StoryIndex) -> CivilDay? {
    event.reports.compactMap { index.article($0.article)?.published?.value.latest }.max()
  }

  private static func entry(_ event: Event, _ day: CivilDay, _ index: StoryIndex) -> String {
    let date = event.date.map(DatePhrase().text) ?? "undated"
    var body = "<p>\(date.inMarkup)"
    if event.status != .reported { body += " · \(event.status.rawValue.inMarkup)" }
    if event.isDisputed { body += " · disputed" }
    body += "</p>"
    for evidence in event.reports {
      let words = index.words(of: evidence).oneLine.shortened(to: 400).inMarkup
      let source = index.outlet(ofArticle: evidence.article).oneLine.inMarkup
      body += "<blockquote>\(words)</blockquote><p>\(source)</p>"
    }
    let first = event.reports.first?.article ?? ""
    var text = "<entry>\n<id>urn:dateline:event:\(digest([event.id, event.summary, first]))</id>\n"
    text += "<title>\(event.summary.oneLine.inMarkup)</title>\n"
    text += "<updated>\(moment(day))</updated>\n"
    if let url = index.article(first)?.url, url.hasPrefix("http") {
      text += "<link rel=\"via\" href=\"\(url.oneLine.inMarkup)\"/>\n"
    }
    text += "<category term=\"\(event.status.rawValue.oneLine.inMarkup)\"/>\n"
    return text + "<content type=\"html\">\(body.inMarkup)</content>\n</entry>\n"
  }

  /// The start of a day in UTC; the nearest year that RFC 3339 knows.
  private static func moment(_ day: CivilDay) -> String {
    (1...9999).contains(day.year) ? "\(day)T00:00:00Z" : "1970-01-01T00:00:00Z"
  }

  private static func digest(_ parts: [String]) -> String {
    let bytes = SHA256.digest(parts.joined(separator: "\n").utf8).prefix(12)
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
