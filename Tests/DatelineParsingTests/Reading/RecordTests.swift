import DatelineModel
import Testing

@testable import DatelineParsing

@Suite("Reading records")
struct RecordTests {
  private let reader = ArticleReader()

  @Test("takes what a record states over what its text shows")
  func record() throws {
    let text = Samples.body.map { $0.replacing("\"", with: "\\\"") }.joined(separator: "\\n")
    let line = """
      {"id": 7, "text": "\(text)", "url": "https://bay.example/7", "source": {"name": "Bay Courier"},
      "published": "2031-03-04T08:00:00Z", "title": "Ferry terminal to close"}
      """
    let reading = reader.record(line.utf8)
    let article = try reading.outcome.get()
    #expect(reading.id == "7" && article.id == "7")
    #expect(article.title == "Ferry terminal to close")
    #expect(article.source.name == "Bay Courier")
    #expect(article.url == "https://bay.example/7")
    #expect(article.published?.value.edtf == "2031-03-04T08:00:00Z")
    #expect(Samples.texts(.body, of: article) == Samples.body)
  }

  @Test(
    "keeps the id of a record that fails",
    arguments: [("{\"id\":\"q\"}", "q"), ("{\"id\":\"q\",\"text\":\" \"}", "q"), ("[1]", nil)])
  func failing(_ line: String, _ id: String?) {
    let reading = reader.record(line.utf8, number: 3)
    #expect(reading.id == id)
    #expect(throws: ReadingError.self) { try reading.outcome.get() }
  }

  @Test("reads lines, arrays and feeds of JSON, one bad line costing only itself")
  func files() {
    let lines =
      "{\"id\":\"a\",\"text\":\"One thing.\"}\nnonsense\n{\"id\":\"b\",\"text\":\"Two.\"}\n"
    let result = reader.read(Array(lines.utf8), name: "x.jsonl")
    #expect(result.articles.map(\.id) == ["a", "b"])
    #expect(result.problems.contains { $0.code == .malformed && $0.line == 2 })
    let array =
      "[{\"id\":\"a\",\"text\":\"One thing.\"},\n {\"id\":\"b\",\"html\":\"<p>Two.</p>\"}]"
    #expect(reader.read(Array(array.utf8), name: "x.json").articles.map(\.id) == ["a", "b"])
    let feed = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Bay", "items": [
        {"id": "1", "title": "Gulls", "content_html": "<p>The gulls are back in the bay.</p>",
         "date_published": "2031-03-04T08:00:00+01:00", "authors": [{"name": "Ines Marlow"}]}]}
      """
    let article = reader.read(Array(feed.utf8)).articles.first
    #expect(article?.title == "Gulls" && article?.byline == "Ines Marlow")
    #expect(article?.text == "The gulls are back in the bay.")
    #expect(article?.source.name == "Bay")
  }
}
