// Writes a story as an Obsidian vault, with an exporter that is not part of the library.
//
//     swift run dateline story articles/ --format json --output story.json
//     swift run custom-exporter story.json vault
//
// Documentation/Exporting.md explains it step by step.
import DatelineExport
import DatelineModel
import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let input = arguments.first, let output = arguments.last else {
  FileHandle.standardError.write(Data("usage: custom-exporter STORY.json VAULT\n".utf8))
  exit(64)
}

var registry = ExporterRegistry.standard
registry.register(VaultExporter())

do {
  let story = try Story(json: try Data(contentsOf: URL(fileURLWithPath: input)))
  let vault = try registry.exporter(named: "vault")
  try vault.write(story, toFile: output, replacing: true)
} catch {
  FileHandle.standardError.write(Data("custom-exporter: \(error)\n".utf8))
  exit(1)
}
