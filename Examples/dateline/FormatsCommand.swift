import ArgumentParser
import DatelineExport

/// `dateline formats`: what a story can be written as.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "Lists the formats, one a line, with what each is for.")

  func run() throws {
    let exporters = ExporterRegistry.standard.exporters
    let width = exporters.map(\.name.count).max() ?? 0
    for exporter in exporters {
      let gap = String(repeating: " ", count: width - exporter.name.count + 2)
      print(exporter.name + gap + exporter.summary)
    }
  }
}
