import DatelineFixtures
import DatelineModel
import Foundation
import Testing

@Suite("The dateline tool")
struct DatelineToolTests {
  let tool = Example(name: "dateline")

  @Test("without arguments it tells the sample story and how to go on")
  func sample() throws {
    let run = try tool.run([])
    #expect(run.status == 0)
    #expect(run.output.contains("Larkhaven"))
    #expect(run.output.contains("dateline story"))
    #expect(run.errors.isEmpty)
  }

  @Test("a folder becomes Story JSON, and the stored story another format")
  func story() throws {
    let folder = try fixtureFolder()
    defer { folder.remove() }
    let run = try tool.run(["story", folder.url.path, "--format", "json"])
    #expect(run.status == 0)
    let story = try Story(json: run.output)
    #expect(story.articles.map(\.id) == Fixtures.oatRecall.articles.map(\.id).sorted())
    let stored = try folder.add("story.json", run.output)
    let exported = try tool.run(["export", stored.path, "--format", "json"])
    #expect(exported.output == run.output)
  }

  @Test("annotated records join to the story that the articles give at once")
  func merge() throws {
    let folder = try fixtureFolder()
    defer { folder.remove() }
    let whole = try tool.run(["story", folder.url.path, "--format", "json"])
    let files = Fixtures.oatRecall.articles.map {
      folder.url.appendingPathComponent($0.id + ".txt").path
    }
    let lines = try tool.run(["annotate"] + files.reversed() + ["--format", "jsonl"])
    #expect(lines.output.split(separator: "\n").count == files.count)
    let records = try folder.add("records.jsonl", lines.output + lines.output)
    #expect(try tool.run(["merge", records.path]).output == whole.output)
  }

  @Test("a record that fails still gives its line, in its place")
  func failingRecord() throws {
    let input = """
      {"id": "a", "text": "The mayor resigned on Monday."}
      {"id": "b"}
      not JSON

      {"id": "d", "text": "She left the town.", "published": "2027-03-02"}
      """
    let run = try tool.run(["annotate", "--format", "jsonl"], input: input)
    #expect(run.status == 1)
    let lines = try run.output.split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
    try #require(lines.count == 4)
    #expect(
      lines.map { member("id", of: $0) } == [.string("a"), .string("b"), .null, .string("d")])
    #expect(lines.map { member("error", of: $0) == .null } == [true, false, false, true])
  }

  @Test(
    "what cannot be done has its exit status and says why",
    arguments: [
      (["story", "/nowhere/at/all"], Int32(2), "/nowhere/at/all"),
      (["story"], 64, "paths"),
      (["story", "/", "--format", "nonsense"], 64, "nonsense"),
      (["story", "/", "--published", "May"], 64, "May"),
      (["export", "/nowhere/at/all"], 2, "/nowhere/at/all"),
      (["merge", "/nowhere/at/all"], 2, "/nowhere/at/all"),
      (["dance"], 64, "dance"),
    ])
  func failures(arguments: [String], status: Int32, word: String) throws {
    let run = try tool.run(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(word))
    #expect(run.output.isEmpty)
  }

  @Test("one bad file costs itself alone")
  func badFile() throws {
    let folder = try fixtureFolder()
    defer { folder.remove() }
    try folder.add("empty.txt", "")
    try folder.add("picture.png", Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D, 0, 1, 2, 3]))
    let run = try tool.run(["story", folder.url.path, "--format", "json"])
    #expect(run.status == 1)
    #expect(try Story(json: run.output).articles.count == Fixtures.oatRecall.articles.count)
    #expect(run.errors.contains("empty.txt") && run.errors.contains("picture.png"))
  }

  @Test("an existing output is replaced, or kept where the user asks for it")
  func existingOutput() throws {
    let folder = try fixtureFolder()
    defer { folder.remove() }
    let page = try folder.add("page.html", "mine").path
    let command = ["story", folder.url.path, "--format", "html", "--output", page]
    let kept = try tool.run(command + ["--no-clobber"])
    #expect(kept.status == 1 && kept.errors.contains("page.html"))
    #expect(try String(contentsOfFile: page, encoding: .utf8) == "mine")
    #expect(try tool.run(command).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("Brightmill"))
  }

  @Test("an output that cannot be written is an error that names it")
  func unwritableOutput() throws {
    let folder = try fixtureFolder()
    defer { folder.remove() }
    let run = try tool.run(
      ["story", folder.url.path, "--format", "json", "--output", "/nowhere/story.json"])
    #expect(run.status == 1 && run.errors.contains("/nowhere/story.json"))
  }

  private func fixtureFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for article in Fixtures.oatRecall.articles {
      try folder.add(article.id + ".txt", article.text)
    }
    return folder
  }

  private func member(_ name: String, of value: JSONValue) -> JSONValue? {
    if case .object(let object) = value { object[name] } else { nil }
  }
}

@Suite("Quickstart")
struct QuickstartTests {
  @Test("prints the sample story as Markdown")
  func runs() throws {
    let run = try Example(name: "quickstart").run([])
    #expect(run.status == 0)
    #expect(run.output.contains("Brightmill"))
  }
}
