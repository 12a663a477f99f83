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
    do {
      try output.write(try Story(json: try InputFile.bytes(of: story)), with: exporter)
    } catch let error as JSONError {
      Console.note("dateline: \(story): \(error)")
      throw ExitCode(2)
    }
  }
}
