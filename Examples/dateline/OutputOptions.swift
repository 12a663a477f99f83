import ArgumentParser
import DatelineExport
import DatelineModel

/// Where a story goes, and in which format.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The format; “dateline formats” lists them.", valueName: "name"))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file or folder to write; standard output if none.", valueName: "path"))
  var output: String?

  @Flag(help: "Fail where the output exists already; it is replaced otherwise, all at once.")
  var noClobber = false

  /// The exporter asked for, or the one that goes without saying.
  func exporter(orElse other: String = "text") throws -> any Exporter {
    let name = format ?? other
    if name == "text", output == nil { return TextExporter.forTerminal }
    do {
      return try ExporterRegistry.standard.exporter(named: name)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// Writes the story to the file named, or to standard output.
  func write(_ story: Story, with exporter: any Exporter) throws {
    guard let output else {
      var sink = StandardOutput()
      try exporter.export(story, to: &sink)
      return try sink.finish()
    }
    do {
      try exporter.write(story, toFile: output, replacing: !noClobber)
    } catch let error as ExportError {
      Console.note("dateline: \(error)")
      throw ExitCode(1)
    }
  }
}

extension TextExporter {
  /// The exporter with colour where standard output shows it.
  static var forTerminal: TextExporter {
    TextExporter(options: .init(usesColor: Console.showsColor))
  }
}
