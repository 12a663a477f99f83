import ArgumentParser
import DatelineExport
import DatelineModel
import DatelineTimeline

/// `dateline merge`: records and stories of many runs in, one story out.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins records of “annotate” and Story JSON files, in any order, into one story.")

  @Argument(help: "JSON Lines and Story JSON files, or - for standard input.")
  var files: [String]

  @OptionGroup var output: OutputOptions

  func run() throws {
    let exporter = try output.exporter(orElse: "json")
    var articles: [Article] = []
    var failures = 0
    for file in files {
      do {
        for article in try StoredArticles.read(InputFile.bytes(of: file)) {
          switch article {
          case .success(let article): articles.append(article)
          case .failure(let error):
            Console.note("dateline: \(file): \(error)")
            failures += 1
          }
        }
      } catch {
        Console.note("dateline: \(error)")
        failures += 1
      }
    }
    if articles.isEmpty { throw ExitCode(2) }
    try output.write(StoryBuilder().story(from: articles), with: exporter)
    if failures > 0 { throw ExitCode(1) }
  }
}

/// Reads the articles of a Story JSON file or of the lines that `annotate` writes.
enum StoredArticles {
  /// Why a line is no article.
  struct LineError: Error, CustomStringConvertible {
    let line: Int
    let reason: String
    var description: String { "line \(line): \(reason)" }
  }

  static func read(_ bytes: [UInt8]) -> [Result<Article, LineError>] {
    if let story = try? Story(json: bytes) { return story.articles.map { .success($0) } }
    var articles: [Result<Article, LineError>] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      do throws(JSONError) {
        let value = try JSONValue(parsing: line)
        if case .object(let object) = value, case .object(let error)? = object["error"] {
          let message = error["message"].map { $0.serialized() } ?? "failed"
          articles.append(.failure(LineError(line: number + 1, reason: message)))
        } else {
          articles.append(.success(try Article(json: value)))
        }
      } catch {
        articles.append(.failure(LineError(line: number + 1, reason: error.description)))
      }
    }
    return articles
  }
}
