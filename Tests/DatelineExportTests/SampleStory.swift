import DatelineModel

/// Small invented stories for the tests of the exporters.
enum SampleStory {
  static let text = """
    Ferry service halted

    The island council of Norrum stopped the ferry on 3 May after about 40 passengers fell ill.
    “We had no choice,” said Ada Brenn, the mayor. The line's owner denied any fault.
    """

  static func range(of part: String, in text: String = text) -> TextRange {
    guard let found = text.firstRange(of: part) else { return TextRange(0, 0) }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return TextRange(start, start + part.utf8.count)
  }

  /// One article, three events of different precision, two reactions and a dispute.
  static var ferry: Story {
    var article = Article(id: "gazette-1", text: text, source: Source(name: "Norrum Gazette"))
    article.paragraphs = [
      Paragraph(range: range(of: "Ferry service halted"), role: .title),
      Paragraph(range: TextRange(22, text.utf8.count), role: .body),
    ]
    article.published = PartialDate(edtf: "2031-05-04").map {
      Publication(value: $0, basis: .inferred, why: "the day after the newest event")
    }
    var quotation = Quotation(range: range(of: "“We had no choice,”"), kind: .direct)
    quotation.speaker = "ada-brenn"
    article.quotations = [quotation]
    var figure = Figure(range: range(of: "about 40"), low: 40, high: 40)
    (figure.unit, figure.qualifier) = ("passengers", .about)
    article.figures = [figure]
    article.timeExpressions = [
      TimeExpression(
        range: range(of: "3 May"), type: .date, value: "2031-05-03",
        date: PartialDate(edtf: "2031-05-03"))
    ]
    let halt = Evidence(article: article.id, range: range(of: "stopped the ferry on 3 May"))
    let denial = Evidence(article: article.id, range: range(of: "owner denied any fault"))
    var events = [
      Event(id: "e1", summary: "The line is founded", reports: [halt]),
      Event(id: "e2", summary: "Passengers fall ill", status: .claimed, reports: [halt, denial]),
      Event(id: "e3", summary: "The council stops the ferry", reports: [halt]),
    ]
    events[0].date = PartialDate(edtf: "198X")
    events[1].date = PartialDate(edtf: "2031-04~")
    events[1].isDisputed = true
    events[2].date = PartialDate(edtf: "2031-05-03")
    events[2].actors = ["council", "ada-brenn"]
    events[2].place = "Norrum"
    return Story(
      articles: [article],
      actors: [
        Actor(id: "ada-brenn", name: "Ada Brenn", kind: .person),
        Actor(id: "council", name: "Island Council", kind: .governmentBody),
        Actor(id: "owner", name: "Norrum Lines", kind: .organization),
      ],
      events: events,
      reactions: [
        Reaction(
          id: "r1", actor: "owner", stance: .deny,
          target: .init(text: "any fault", event: "e2"), evidence: denial),
        Reaction(
          id: "r2", actor: "ada-brenn", stance: .justify,
          target: .init(text: "the halt", event: "e3"), evidence: halt),
      ],
      disputes: [
        Dispute(
          id: "d1", about: "Who is at fault",
          positions: [
            .init(position: "The line", actors: ["council"], evidence: [halt]),
            .init(position: "Not the line", actors: ["owner"], evidence: [denial]),
          ])
      ])
  }

  private static let noncharacters = String(
    decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)

  /// Strings that break what is careless: markup, quoting, formulas, controls, direction, length.
  static let hostileStrings = [
    "<script>alert(1)</script>", "</script><!--", "\"quoted\" 'twice' `thrice`", "a,b;c\td",
    "line\nbreak\r\nand more", "=SUM(A1:A9)", "+1", "-1", "@cmd", "nul\0inside",
    "bell\u{7}esc\u{1B}[31m",
    "\u{202E}turned\u{202C}", noncharacters, "]]>", "&amp;&nbsp;", "| pipe | table |",
    "# heading", "* item", "1. item", "\\backslash\\", "$$x$$", "{{moustache}}", "\u{2028}\u{2029}",
    "e\u{301}\u{301}\u{301}", "🏴‍☠️ 漢字 العربية", "", " ", "../../etc/passwd", "%00",
    "');DROP TABLE events;--",
  ]

  /// The same story with `string` in every field that takes any.
  static func hostile(_ string: String) -> Story {
    var story = ferry
    story.articles[0].source.name = string
    story.articles[0].statedTitle = string
    story.articles[0].statedByline = string
    story.articles[0].url = string
    story.articles[0].published?.why = string
    story.articles[0].figures[0].of = string
    for index in story.actors.indices { story.actors[index].name = string }
    story.actors[0].aliases = [string]
    for index in story.events.indices {
      story.events[index].summary = string
      story.events[index].place = string
      story.events[index].status = Event.Status(rawValue: string)
    }
    for index in story.reactions.indices {
      story.reactions[index].target.text = string
      story.reactions[index].stance = Stance(rawValue: string)
    }
    story.disputes[0].about = string
    story.disputes[0].positions[0].position = string
    return story
  }
}
