import ArgumentParser
import Foundation

/// Turns a model's file into the source file that the library carries it in.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Writes a model as a Swift source file.")

  @Argument(help: "The model.")
  var model: String

  @Argument(help: "The source file to write.")
  var output: String

  func run() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: model))
    var source = "/// The language model as Base64; written by `language-trainer embed`.\n"
    source +=
      "enum LanguageModelData {\n  // swift-format-ignore\n  static let base64: StaticString = \"\"\"\n"
    source += data.base64EncodedString()
    source += "\n\"\"\"\n}\n"
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }
}
