import ArgumentParser
import DatelineModel
import DatelineParsing

/// What is read, and with which publication date.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders (read with all they hold) or - for standard input.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The publication date of articles that state none, as EDTF.", valueName: "date"))
  var published: String?

  /// A reader that gives articles without a date of their own the one supplied.
  static func reader(published: String?) throws -> ArticleReader {
    var options = ArticleReader.Options()
    if let published {
      guard let date = PartialDate(edtf: published) else {
        throw ValidationError("“\(published)” is no date such as 2025-04-28 or 2025-04.")
      }
      options.published = date
    }
    return ArticleReader(options: options)
  }

  /// Reads everything, and says on standard error what could not be read.
  /// - Throws: exit status 2 where nothing could be read.
  func read() throws -> ReadingResult {
    let reader = try InputOptions.reader(published: published)
    var result = ReadingResult()
    for path in paths {
      if path == "-" {
        do {
          append(reader.read(try InputFile.bytes(of: "-"), name: nil), to: &result)
        } catch {
          Console.note("dateline: \(error)")
        }
      }
    }
    let files = paths.filter { $0 != "-" }
    if !files.isEmpty { append(reader.read(paths: files), to: &result) }
    for problem in result.problems { Console.note("dateline: \(problem)") }
    if result.articles.isEmpty {
      Console.note("dateline: nothing could be read")
      throw ExitCode(2)
    }
    return result
  }

  private func append(_ part: ReadingResult, to result: inout ReadingResult) {
    result.articles += part.articles
    result.problems += part.problems
  }
}
