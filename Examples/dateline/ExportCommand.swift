import ArgumentParser
import DatelineExport
import DatelineModel

/// `dateline export`: a stored story in another format.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a stored story in another format.")

  @Argument(help: "A Story JSON file, or - for standard input.")
  var story: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let exporter = try output.exporter()
    let stored: Story
    do {
      stored = try Story(json: try InputFile.bytes(of: story))
    } catch {
      Console.note(error is JSONError ? "dateline: \(story): \(error)" : "dateline: \(error)")
      throw ExitCode(2)
    }
    try output.write(stored, with: exporter)
  }
}
