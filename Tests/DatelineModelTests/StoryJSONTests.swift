import DatelineModel
import Foundation
import Testing

@Suite("Story JSON")
struct StoryJSONTests {
  /// Every field is set, and the text has letters of two, three and four bytes.
  static let story: Story = {
    var article = Article(
      id: "a1", text: "Überraschung 🎉\nThe “Harbour Board” said 12 ships left.",
      source: Source(name: "Tidewater Post", url: "https://tidewater.example"))
    article.url = "https://tidewater.example/1"
    article.published = Publication(
      value: PartialDate(edtf: "2031-03-02")!, basis: .inferred, why: "weekday")
    article.modified = PartialDate(edtf: "2031-03-03")
    article.statedByline = "Ines Okafor"
    article.paragraphs = [
      Paragraph(range: TextRange(0, 18), role: .title),
      Paragraph(range: TextRange(19, 62), role: .body),
    ]
    var time = TimeExpression(
      range: TextRange(0, 13), type: .date, value: "2031-03-02",
      date: PartialDate(edtf: "2031-03-02"))
    time.underspecified = "weekday"
    time.modifier = "START"
    time.beginPoint = 0
    article.timeExpressions = [time]
    var quotation = Quotation(range: TextRange(51, 62), kind: .indirect)
    quotation.speaker = "harbour-board"
    quotation.speakerText = "“Harbour Board”"
    quotation.speakerRange = TextRange(23, 42)
    quotation.cue = TextRange(43, 47)
    article.quotations = [quotation]
    var figure = Figure(range: TextRange(48, 50), low: 12, high: 12.5)
    figure.unit = "ships"
    figure.qualifier = .atLeast
    article.figures = [figure]
    article.mentions = [Mention(range: TextRange(23, 42), actor: "harbour-board")]
    let actor = Actor(
      id: "harbour-board", name: "Harbour Board", kind: .governmentBody, aliases: ["the Board"])
    article.actors = [actor]
    let evidence = Evidence(article: "a1", range: TextRange(48, 62))
    var event = Event(id: "e1", summary: "12 ships leave", reports: [evidence])
    event.date = PartialDate(edtf: "2031-03")
    event.precision = .month
    event.actors = ["harbour-board"]
    event.salience = 1.5
    article.events = [event]
    var reaction = Reaction(
      id: "r1", actor: "harbour-board", stance: .announce,
      target: .init(text: "12 ships left", event: "e1"), evidence: evidence)
    reaction.date = PartialDate(edtf: "2031-03-02")
    reaction.timeExpression = 0
    article.reactions = [reaction]
    article.warnings = ["guessed the encoding"]
    let dispute = Dispute(
      id: "d1", about: "how many ships left",
      positions: [.init(position: "12", actors: ["harbour-board"], evidence: [evidence])])
    return Story(
      articles: [article], actors: [actor], events: [event], reactions: [reaction],
      disputes: [dispute])
  }()

  @Test("writing and reading is the identity, in one piece, in pieces and through Codable")
  func roundTrip() throws {
    let story = Self.story
    var written = ""
    story.writeJSON(to: &written)
    #expect(try Story(json: written) == story)
    #expect(try JSONValue(parsing: written) == story.json)
    let encoder = JSONEncoder()
    #expect(try JSONDecoder().decode(Story.self, from: encoder.encode(story)) == story)
    #expect(try Article(json: story.articles[0].json) == story.articles[0])
  }

  @Test("offsets in files count Unicode scalars")
  func offsets() throws {
    let json = Self.story.articles[0].json.serialized()
    #expect(json.contains(#""paragraphs":[{"start":0,"end":14,"role":"title"},{"start":15"#))
  }

  @Test("members and terms of later versions are kept")
  func keepsUnknown() throws {
    let text = """
      {"schema":"dateline-story/1","articles":[{"id":"a","text":"x","mood":{"level":[1,2.0]},\
      "paragraphs":[{"start":0,"end":1,"role":"sidebar","weight":1}]}],\
      "reactions":[{"id":"r1","actor":"b","stance":"shrug","target":{"text":"it","degree":2},\
      "article":"a","start":0,"end":1}],"license":"CC0"}
      """
    let story = try Story(json: text)
    #expect(story.articles[0].paragraphs[0].role.rawValue == "sidebar")
    #expect(story.reactions[0].stance == "shrug")
    #expect(story.extra["license"] == .string("CC0"))
    let again = story.json.serialized()
    for part in [
      #""mood":{"level":[1,2.0]}"#, #""weight":1"#, #""stance":"shrug""#, #""degree":2"#,
    ] {
      #expect(again.contains(part))
    }
    #expect(try Story(json: again) == story)
  }

  @Test(
    "a broken story names the place",
    arguments: [
      (#"{"articles":[]}"#, "schema"),
      (#"{"schema":"other/1"}"#, "schema"),
      (#"{"schema":"dateline-story/1","articles":[{"text":""}]}"#, "articles[0].id"),
      (
        #"{"schema":"dateline-story/1","articles":[{"id":"a","text":"x","paragraphs":[{"start":0,"end":9,"role":"body"}]}]}"#,
        "articles[0].paragraphs[0].start"
      ),
      (
        #"{"schema":"dateline-story/1","events":[{"id":"e","reports":[{"article":"b","start":0,"end":1}]}]}"#,
        "events[0].reports[0].article"
      ),
      (#"{"schema":"dateline-story/1","events":[{"id":"e","date":"May"}]}"#, "events[0].date"),
      (#"[]"#, ""),
    ])
  func names(text: String, path: String) {
    let error = #expect(throws: JSONError.self) { try Story(json: text) }
    #expect(error?.path == path)
  }
}
