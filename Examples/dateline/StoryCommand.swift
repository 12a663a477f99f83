import ArgumentParser
import DatelineExport
import DatelineModel
import DatelineParsing
import DatelineTimeline

/// `dateline story`: articles in, one story out.
struct StoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Builds one story of articles and writes it in a format.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let exporter = try output.exporter()
    let reading = try input.read()
    let records = await Pipeline().records(of: reading.articles)
    let story = StoryBuilder().story(from: records)
    try output.write(story, with: exporter)
    if reading.hasErrors { throw ExitCode(1) }
  }
}
