import ArgumentParser
import DatelineExport
import DatelineFixtures
import DatelineParsing
import DatelineTimeline

/// The command-line tool: articles in, a story out.
@main
struct Dateline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads news articles about a story and tells what happened when, and who said what.",
    discussion: """
      Without a command it tells the story of the bundled sample articles.
      """,
    version: ToolVersion.current,
    subcommands: [
      StoryCommand.self, AnnotateCommand.self, MergeCommand.self, ExportCommand.self,
      FormatsCommand.self,
    ])

  func run() async throws {
    let sample = Fixtures.bridgeCollision
    let reader = ArticleReader()
    let articles = sample.articles.map { reader.article(text: $0.text, id: $0.id) }
    let records = await Pipeline().records(of: articles)
    let story = StoryBuilder().story(from: records)
    var output = StandardOutput()
    output.write("The sample story: \(sample.name), from \(records.count) articles\n\n")
    try TextExporter.forTerminal.export(story, to: &output)
    output.write(
      """

      To run it on articles of your own:
        dateline story FILE-OR-FOLDER… [--format html --output story.html]
        dateline --help

      """)
    try output.finish()
  }
}

/// The version of the tool, which is the package's.
enum ToolVersion {
  static let current = "0.1.0"
}
