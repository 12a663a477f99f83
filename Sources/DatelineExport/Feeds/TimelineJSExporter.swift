public import DatelineModel

/// Writes the timeline as TimelineJS3 JSON (Knight Lab).
///
/// A month or a year stays one: TimelineJS takes dates without a day or a month. An interval has a
/// start and an end; every date is shown in words through `display_date`. TimelineJS places every
/// slide at a start, so what is known only to lie before a day stands at that day and says “until”.
/// What has no date at all is counted on the title slide.
public struct TimelineJSExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// The title, or nil for the summary of the main event.
    public var title: String?

    /// Makes options.
    public init(title: String? = nil) { self.title = title }
  }

  /// What was chosen.
  public var options: Options
  /// `timelinejs`.
  public let name = "timelinejs"
  /// What the format is for.
  public let summary = "an interactive timeline to embed with TimelineJS3"
  /// `json`.
  public let fileExtension = "json"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let index = StoryIndex(story)
    let slides = story.events.map { Self.slide($0, index) }
    let undated = slides.count { $0 == nil }
    let title = options.title ?? StoryOverview(story).headline ?? "Story"
    var note = StoryOverview(story).counts.joined(separator: " · ").inMarkup
    if undated > 0 { note += "<br>\(StoryOverview.count(undated, "event")) without a date" }
    let text: JSONObject = [
      "headline": .string(title.oneLine.inMarkup), "text": .string("<p>\(note)</p>"),
    ]
    sink.write("{\"title\":" + JSONValue.object(["text": .object(text)]).serialized())
    sink.write(",\n\"events\":[")
    var isFirst = true
    for slide in slides.compactMap({ $0 }) {
      sink.write((isFirst ? "\n" : ",\n") + JSONValue.object(slide).serialized())
      isFirst = false
    }
    sink.write("\n]}\n")
  }

  private static func slide(_ event: Event, _ index: StoryIndex) -> JSONObject? {
    guard let date = event.date, let start = bounds(of: date).start.flatMap(object) else {
      return nil
    }
    var slide: JSONObject = ["unique_id": .string("e-" + event.id.asAnchor)]
    slide["start_date"] = .object(start)
    if let end = bounds(of: date).end.flatMap(object) { slide["end_date"] = .object(end) }
    slide["display_date"] = .string(DatePhrase().text(date).inMarkup)
    if let actor = event.actors.first {
      slide["group"] = .string(index.name(ofActor: actor).inMarkup)
    }
    var body = ""
    if event.status != .reported { body += "<p><em>\(event.status.rawValue.inMarkup)</em></p>" }
    if event.isDisputed { body += "<p><strong>disputed</strong></p>" }
    for evidence in event.reports {
      let words = index.words(of: evidence).oneLine.shortened(to: 400).inMarkup
      let source = index.outlet(ofArticle: evidence.article).oneLine.inMarkup
      body += "<blockquote>\(words)</blockquote><p>\(source)</p>"
    }
    slide["text"] = .object([
      "headline": .string(event.summary.oneLine.inMarkup), "text": .string(body),
    ])
    return slide
  }

  private static func bounds(
    of date: PartialDate
  ) -> (start: PartialDate.Point?, end: PartialDate.Point?) {
    switch date.form {
    case .single(let point):
      let isWide = point.unspecifiedYearDigits > 0 || (point.month ?? 0) > 20
      guard isWide else { return (point, nil) }
      let (first, last) = (point.firstDay, point.lastDay)
      return (
        .init(year: first.year, month: point.month.map { _ in first.month }),
        .init(year: last.year, month: point.month.map { _ in last.month })
      )
    case .interval(let from, let to):
      guard let start = from.point else { return (to.point.map { .init($0.lastDay) }, nil) }
      return (.init(start.firstDay), to.point.map { .init($0.lastDay) })
    }
  }

  /// Year, month and day as far as they are known; nil beyond the years of JavaScript's dates.
  private static func object(_ point: PartialDate.Point) -> JSONObject? {
    guard (-270_000...270_000).contains(point.year) else { return nil }
    var object: JSONObject = ["year": .integer(point.year)]
    if let month = point.month, month <= 12 { object["month"] = .integer(month) }
    if let day = point.day { object["day"] = .integer(day) }
    if let time = point.time {
      object["hour"] = .integer(time.hour)
      object["minute"] = .integer(time.minute)
    }
    return object
  }
}
