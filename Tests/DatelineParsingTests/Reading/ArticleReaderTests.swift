import DatelineModel
import Foundation
import Testing

@testable import DatelineParsing

@Suite("Reading bytes, files and folders")
struct ArticleReaderTests {
  private let text = Samples.body.joined(separator: "\n")

  private func codes(_ result: ReadingResult) -> [ReadingError.Code] {
    result.problems.map(\.code)
  }

  private func withFolder(_ files: [String: [UInt8]], _ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (path, bytes) in files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    try body(root.path)
  }

  @Test(
    "names what is wrong with bytes that hold no article",
    arguments: [
      ([], ReadingError.Code.empty),
      (Array(" \n\t".utf8), .empty),
      ([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 0, 0, 2], .binary),
      (Array("%PDF-1.7 etc".utf8), .binary),
      ([0x1F, 0x8B, 0x08, 0, 0], .malformed),
      (Array("WARC/1.0\r\nbroken".utf8), .malformed),
      (Array("{\"id\": ".utf8), .malformed),
      (Array("{\"id\": \"a\"}".utf8), .empty),
      (Array("<rss><channel></channel></rss>".utf8), .noArticles),
    ])
  func namesTrouble(_ bytes: [UInt8], _ code: ReadingError.Code) {
    let result = ArticleReader().read(bytes, name: "x")
    #expect(result.articles.isEmpty)
    #expect(codes(result) == [code])
    #expect(result.hasErrors && result.problems.first?.file == "x")
  }

  @Test("reads folders by path and goes on past bad files")
  func folders() throws {
    let other = Samples.body.reversed().joined(separator: "\n")
    let files: [String: [UInt8]] = [
      "b/note.txt": Array(text.utf8), "a/note.txt": Array(other.utf8), "c.txt": [],
      ".hidden": [1, 2], "latin.txt": Array(text.utf8) + [0x0A, 0xE9],
    ]
    try withFolder(files) { root in
      let result = ArticleReader().read(paths: [root, root + "/none"])
      #expect(result.articles.map(\.id) == ["a/note", "b/note", "latin"])
      #expect(codes(result) == [.empty, .encoding, .missing])
    }
  }

  @Test("keeps one of two equal files with one name, and both where the names differ")
  func duplicates() throws {
    try withFolder([
      "a/x.txt": Array(text.utf8), "b/x.txt": Array(text.utf8), "y.txt": Array(text.utf8),
    ]) { root in
      let result = ArticleReader().read(paths: [root])
      #expect(result.articles.map(\.id) == ["x", "y"])
      #expect(codes(result) == [.duplicate, .duplicate])
    }
  }

  @Test("reports an empty folder")
  func emptyFolder() throws {
    try withFolder(["sub/.keep": []]) { root in
      #expect(codes(ArticleReader().read(paths: [root])) == [.noArticles])
    }
  }

  @Test("refuses what passes a limit")
  func limits() {
    let options = ArticleReader.Options(maximumFileSize: 10)
    #expect(codes(ArticleReader(options: options).read(Array(text.utf8))) == [.tooLarge])
  }

  @Test("supplies the date that the caller knows, where the text states none")
  func suppliesDate() {
    let options = ArticleReader.Options(published: PartialDate(edtf: "2031-03-04"))
    let reader = ArticleReader(options: options)
    #expect(reader.article(text: text).published?.basis == .supplied)
    let dated = reader.article(text: "4 March 2030\n" + text)
    #expect(dated.published?.value.edtf == "2030-03-04")
    #expect(dated.published?.basis == .stated)
  }

  @Test("gives the same id to the same text, everywhere")
  func stableIds() {
    #expect(ArticleReader().article(text: "a").id == "af63dc4c8601ec8c")
  }

  @Test("reads a long single line in passing", .timeLimit(.minutes(1)))
  func longLine() {
    let line = Array("word and word, ".utf8)
    let bytes = Array(repeatElement(line, count: 200_000).joined())
    let result = ArticleReader().read(bytes, name: "long.txt")
    #expect(result.articles.first?.paragraphs.count == 1)
  }
}
