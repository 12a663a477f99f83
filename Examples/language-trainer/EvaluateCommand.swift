import ArgumentParser
import DatelineModel
import DatelineParsing
import Foundation

/// Measures the library's analysis of a treebank's raw text against the treebank.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Analyses the raw text of treebanks and compares the result with them.")

  @Argument(help: "CoNLL-U files.")
  var treebanks: [String]

  @Option(help: "Where to write the analysis as CoNLL-U.")
  var output: String?

  @Option(help: "How many of the commonest confusions to list.")
  var confusions = 0

  @Option(help: "A model to measure in place of the library's own.")
  var model: String?

  func run() throws {
    let analyzer =
      try model.map { LanguageAnalyzer(model: try LanguageModel(file: $0)) }
      ?? LanguageAnalyzer()
    for path in treebanks {
      let documents = try TreebankReader.documents([path])
      var evaluation = Evaluation()
      var written = ""
      var words = 0
      var bytes = 0
      var ticks = 0
      for document in documents {
        var annotated = AnnotatedArticle(Article(id: document.id, text: document.text))
        let start = clock()
        analyzer.annotate(&annotated)
        ticks += clock() - start
        words += annotated.tokens.count
        bytes += document.text.utf8.count
        evaluation.add(document, annotated)
        if output != nil { written += CoNLLUWriter().string(annotated) }
      }
      if let output { try written.write(toFile: output, atomically: true, encoding: .utf8) }
      let values = evaluation.measures.map { name, value in
        "\(name) \((value * 100).rounded() / 100)"
      }
      let seconds = Double(max(1, ticks)) / Double(CLOCKS_PER_SEC)
      print(values.joined(separator: " "))
      print("\(Int(Double(words) / seconds)) tokens/s, \(Double(bytes) / seconds / 1e6) MB/s")
      let common = evaluation.confusions.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      for (name, count) in common.prefix(confusions) { print(count, name) }
    }
  }
}

extension LanguageModel {
  /// Reads a model's file.
  init(file path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let model = data.withUnsafeBytes({ LanguageModel($0) }) else {
      throw ValidationError("\(path) is no model of format \(LanguageModel.formatVersion)")
    }
    self = model
  }
}
