import DatelineModel
import DatelineParsing
import DatelineTimeline
import Testing

@Suite("Reading events from text")
struct ExtractionTests {
  static let annotator = Annotator(stages: Annotator.standardStages + [EventExtractor()])

  static func events(_ text: String) -> [Event] {
    var article = Article(id: "x", text: text)
    article.paragraphs = [Paragraph(range: TextRange(0, text.utf8.count), role: .body)]
    article.published = PartialDate(edtf: "2031-05-09").map {
      Publication(value: $0, basis: .stated)
    }
    return annotator.annotate(article).article.events
  }

  @Test(
    "a verb of happening is an event with the date that its clause gives",
    arguments: [
      ("The council closed the old bridge on 4 May 2031.", "close", "2031-05-04"),
      ("The Ollin mill was destroyed in 2012.", "destroy", "2012"),
      ("The council met on Tuesday.", "meet", "2031-05-06"),
      ("Police arrested two men.", "arrest", "2031-05-09"),
    ])
  func dated(text: String, predicate: String, date: String) throws {
    let event = try #require(
      ExtractionTests.events(text).first { $0.predicate?.hasPrefix(predicate) == true })
    #expect(event.date?.edtf == date)
    #expect(event.status == .reported)
    #expect(event.reports.count == 1)
  }

  @Test(
    "what is wont to be, what is thought and what did not happen are no events",
    arguments: [
      "The mill stands on the river.", "Residents fear another flood.",
      "The ministry did not close the bridge.",
    ])
  func noEvent(text: String) {
    #expect(ExtractionTests.events(text).isEmpty)
  }

  @Test("what is to come is planned")
  func planned() throws {
    let event = try #require(
      ExtractionTests.events("The court will sentence the captain on 2 June 2031.").first)
    #expect(event.status == .planned)
    #expect(event.date?.edtf == "2031-06-02")
  }

  @Test("a summary is short and cut from the text")
  func summary() throws {
    let text = """
      The council closed the old bridge on Monday, a step that had been asked for by the people of \
      both banks since the first cracks were seen in the western pier by a diver, and that the port \
      had long put off.
      """
    let event = try #require(ExtractionTests.events(text).first { $0.predicate == "close" })
    #expect(event.summary.split(separator: " ").count <= 20)
    #expect(event.summary.hasPrefix("The council closed the old bridge"))
  }

  @Test(
    "no text and hostile text give no events and no crash", arguments: ["", ")))", "—", "a\u{0}b"])
  func hostile(text: String) {
    #expect(ExtractionTests.events(text).isEmpty)
  }
}
