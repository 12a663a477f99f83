import DatelineModel
import Foundation
import Testing

@testable import DatelineExport

@Suite("Files")
struct FileTests {
  private struct Failing: Exporter {
    let name = "failing"
    let summary = ""
    let fileExtension = "txt"
    func export(_ story: Story, to sink: inout some TextOutputStream) throws {
      sink.write(String(repeating: "half ", count: 40_000))
      throw ExportError(.notWritable, "stopped")
    }
  }

  private struct Pages: FolderExporter {
    let name = "pages"
    let summary = ""
    let fileExtension = "txt"
    var paths = ["a.txt", "deep/er/b.txt"]
    func exportFiles(_ story: Story, to folder: inout some FolderSink) throws {
      for path in paths { try folder.writeFile(path) { $0.write(path) } }
    }
    func export(_ story: Story, to sink: inout some TextOutputStream) throws {}
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func entries(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test("a file that exists stays as it is unless it is to be replaced")
  func existing() throws {
    try inFolder { folder in
      let path = folder + "/story.md"
      try "mine".write(toFile: path, atomically: true, encoding: .utf8)
      #expect {
        try MarkdownExporter().write(Story(), toFile: path)
      } throws: { ($0 as? ExportError)?.code == .exists }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      try MarkdownExporter().write(Story(), toFile: path, replacing: true)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# Story"))
      #expect(try entries(folder) == ["story.md"])
    }
  }

  @Test("nothing is left of a file that failed half way")
  func failing() throws {
    try inFolder { folder in
      #expect(throws: ExportError.self) {
        try Failing().write(Story(), toFile: folder + "/story.txt")
      }
      let left = try entries(folder)
      #expect(left.isEmpty)
    }
  }

  @Test("a folder that is not there is named in the error")
  func noFolder() throws {
    try inFolder { folder in
      #expect {
        try MarkdownExporter().write(Story(), toFile: folder + "/none/story.md")
      } throws: { error in
        "\(error)".contains("none/story.md: No such file or directory")
      }
    }
  }

  @Test(
    "a full disk is an error", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() {
    #expect { try MarkdownExporter().write(SampleStory.ferry, toFile: "/dev/full") } throws: {
      "\($0)".contains("No space left on device")
    }
  }

  @Test("a folder format writes its files, and replaces only those")
  func folder() throws {
    try inFolder { folder in
      let path = folder + "/pages"
      try Pages().write(Story(), toFile: path)
      #expect(try entries(path) == ["a.txt", "deep", "deep/er", "deep/er/b.txt"])
      #expect(throws: ExportError.self) { try Pages().write(Story(), toFile: path) }
      try "mine".write(toFile: path + "/note.txt", atomically: true, encoding: .utf8)
      try Pages(paths: ["new/c.txt", "a.txt"]).write(Story(), toFile: path, replacing: true)
      #expect(try entries(path).contains("note.txt"))
      #expect(try entries(path).contains("new/c.txt"))
      #expect(try entries(folder).filter { $0.contains("draft") }.isEmpty)
    }
  }

  @Test(
    "no file leads out of its folder",
    arguments: ["../out.txt", "/abs.txt", "a//b.txt", "", "a/../../b.txt", "nul\0.txt"])
  func outside(_ file: String) throws {
    try inFolder { folder in
      #expect {
        try Pages(paths: ["fine.txt", file]).write(Story(), toFile: folder + "/pages")
      } throws: { ($0 as? ExportError)?.code == .badFileName }
      let left = try entries(folder)
      #expect(left.isEmpty)
    }
  }
}
