import DatelineModel

/// Makes annotated records of invented reports, as `annotate` would.
enum SampleRecords {
  /// An article that is nothing but its reports, one a line.
  static func article(
    _ id: String, published: String? = nil, source: String? = nil, _ reports: [Report]
  ) -> Article {
    var text = ""
    var article = Article(id: id, text: "")
    for (index, report) in reports.enumerated() {
      let start = text.utf8.count
      text += report.text
      let range = TextRange(start, text.utf8.count)
      text += "\n"
      article.paragraphs.append(Paragraph(range: range, role: .body))
      var event = Event(
        id: "e\(index + 1)", summary: report.text, status: report.status,
        reports: [Evidence(article: id, range: range)])
      event.predicate = report.predicate
      event.actors = report.actors
      event.place = report.place
      event.date = report.date.flatMap(PartialDate.init(edtf:))
      event.precision = event.date?.precision
      if let date = event.date {
        var expression = TimeExpression(range: range, type: .date, value: date.edtf)
        expression.date = date
        event.timeExpression = article.timeExpressions.count
        event.dateBasis = "explicit"
        article.timeExpressions.append(expression)
      }
      article.events.append(event)
      for actor in report.actors where !article.actors.contains(where: { $0.id == actor }) {
        article.actors.append(Actor(id: actor, name: actor, kind: .organization))
      }
    }
    article.actors.sort { $0.id < $1.id }
    article.text = text
    article.source.name = source
    article.published = published.flatMap(PartialDate.init(edtf:)).map {
      Publication(value: $0, basis: .stated)
    }
    return article
  }

  /// One sentence that reports one event.
  struct Report {
    var text: String
    var predicate: String
    var actors: [String] = []
    var date: String?
    var place: String?
    var status: Event.Status = .reported
  }

  /// Three outlets on a ferry, one of them on another day, with a plan and an older event.
  static let ferry: [Article] = [
    article(
      "a-gazette", published: "2031-05-07",
      [
        Report(
          text: "The ferry Morning Tern sank off Port Ellis on Tuesday", predicate: "sink",
          actors: ["tern-lines"], date: "2031-05-06", place: "Port Ellis"),
        Report(
          text: "Tern Lines apologised to the families of the passengers", predicate: "apologize",
          actors: ["tern-lines"], date: "2031-05-07"),
      ]),
    article(
      "b-courier", published: "2031-05-08",
      [
        Report(
          text: "The Morning Tern ferry sank near Port Ellis on 5 May", predicate: "sink",
          actors: ["tern-lines"], date: "2031-05-05", place: "Port Ellis"),
        Report(
          text: "The ferry was built in 2009", predicate: "build", date: "2009"),
      ]),
    article(
      "c-herald", published: "2031-05-20",
      [
        Report(
          text: "The ferry Morning Tern sank off Port Ellis in May", predicate: "sink",
          actors: ["tern-lines"], date: "2031-05"),
        Report(
          text: "A court will hear the case in June", predicate: "hearing", date: "2031-06",
          status: .planned),
      ]),
  ]
}

/// A generator of numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
