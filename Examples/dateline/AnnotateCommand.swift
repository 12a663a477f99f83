import ArgumentParser
import DatelineModel
import DatelineParsing
import Foundation

/// `dateline annotate`: one record in, one record out, in order, in constant memory.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotates articles one by one: a filter for JSON Lines, or for files.",
    discussion: """
      Standard input holds JSON Lines, each {"id", "text" or "html", "url"?, "source"?, \
      "published"?, "title"?}. A record that fails still gives its line.
      """)

  /// How a record is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, conllu
  }

  /// How far a record is analysed.
  enum Layers: String, ExpressibleByArgument, CaseIterable {
    case article, all
  }

  @Argument(help: "Files and folders; JSON Lines from standard input if none, or for -.")
  var paths: [String] = []

  @Option(help: "jsonl: the findings. conllu: sentences, words and syntax as CoNLL-U.")
  var format: Format = .jsonl

  @Option(help: "article: title, byline, dates and body alone. all: everything.")
  var layers: Layers = .all

  @Option(
    help: ArgumentHelp(
      "The publication date of articles that state none, as EDTF.", valueName: "date"))
  var published: String?

  func run() async throws {
    let reader = try InputOptions.reader(published: published)
    let writer = RecordWriter(format: format, layers: layers, pipeline: Pipeline())
    var tally = Tally()
    var output = StandardOutput()
    if paths.isEmpty || paths == ["-"] {
      var lines = LineReader()
      try await Parallel.map(
        next: { try lines.next(lines: 32) },
        transform: { chunk in
          chunk.map { writer.line(reader.record($0)) }
        },
        deliver: { lines in
          for line in lines { try tally.deliver(line, to: &output) }
        })
    } else {
      let result = reader.read(paths: paths)
      for problem in result.problems {
        Console.note("dateline: \(problem)")
        if problem.severity == .error { tally.failed += 1 }
      }
      var articles = result.articles.makeIterator()
      try await Parallel.map(
        next: { articles.next() },
        transform: { writer.line(RecordReading(id: $0.id, outcome: .success($0))) },
        deliver: { try tally.deliver($0, to: &output) })
    }
    try output.finish()
    if tally.failed > 0 { throw ExitCode(tally.done == 0 ? 2 : 1) }
  }
}

/// Counts what came through.
private struct Tally {
  var done = 0
  var failed = 0

  mutating func deliver(_ line: RecordWriter.Line, to output: inout StandardOutput) throws {
    if line.isFailure { failed += 1 } else { done += 1 }
    output.write(line.text)
    if let failure = output.failure { throw failure }
  }
}
