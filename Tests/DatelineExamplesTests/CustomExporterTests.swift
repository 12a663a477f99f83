import DatelineModel
import Foundation
import Testing

@Suite("The exporter of one's own")
struct CustomExporterTests {
  @Test("writes a vault whose notes link to each other")
  func vault() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var article = Article(id: "gazette", text: "The council stopped the ferry.")
    article.paragraphs = [Paragraph(range: TextRange(0, 30), role: .body)]
    let report = Evidence(article: "gazette", range: TextRange(12, 29))
    var event = Event(id: "e1", summary: "The council: no ferry?", reports: [report])
    event.date = PartialDate(edtf: "2031-05")
    event.actors = ["council"]
    let story = Story(
      articles: [article],
      actors: [Actor(id: "council", name: "Island Council", kind: .governmentBody)],
      events: [event, event])
    let input = try folder.add("story.json", story.json.serialized())
    let vault = folder.url.appendingPathComponent("vault")

    let run = try Example(name: "custom-exporter").run([input.path, vault.path])
    #expect(run.status == 0 && run.errors.isEmpty)
    let notes = try FileManager.default.subpathsOfDirectory(atPath: vault.path)
    #expect(
      Set(notes).isSuperset(of: [
        "Timeline.md", "Actors/Island Council.md", "Sources/gazette.md",
        "Events/2031-05 The council no ferry.md", "Events/2031-05 The council no ferry ~2.md",
      ]))
    let note = try String(
      contentsOf: vault.appendingPathComponent("Events/2031-05 The council no ferry.md"),
      encoding: .utf8)
    #expect(note.contains("date: \"2031-05\"\n"))
    #expect(note.contains("[[Actors/Island Council|Island Council]]"))
    #expect(note.contains("> stopped the ferry\n"))
  }

  @Test("names a file that is no story")
  func noStory() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let input = try folder.add("story.json", "{}")
    let output = folder.url.appendingPathComponent("vault").path
    let run = try Example(name: "custom-exporter").run([input.path, output])
    #expect(run.status == 1 && run.errors.contains("schema"))
    #expect(!FileManager.default.fileExists(atPath: output))
  }
}
