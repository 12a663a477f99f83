import ArgumentParser
import DatelineParsing
import Foundation

/// Trains the language model.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains the language model on treebanks; the same input gives the same bytes.")

  @Argument(help: "CoNLL-U files.")
  var treebanks: [String]

  @Option(help: "Word clusters: a word and its number on each line, parted by a tab.")
  var clusters: String

  @Option(help: "Where to write the model.")
  var output: String

  @Option(help: "Epochs of the tagger.")
  var taggerEpochs = 8

  @Option(help: "Epochs of the parser.")
  var parserEpochs = 12

  @Option(help: "How many features of the tagger are kept.")
  var taggerLimit = 100_000

  @Option(help: "How many features of the parser's actions are kept.")
  var actionLimit = 300_000

  @Option(help: "How many features of the parser's labels are kept.")
  var labelLimit = 100_000

  func run() throws {
    let sentences = try TreebankReader.documents(treebanks).flatMap(\.sentences)
    Log.write("\(sentences.count) sentences")
    var clusterPart = ModelWriter()
    try writeClusters(to: &clusterPart)

    var taggerPart = ModelWriter()
    let map = Self.read(clusterPart) { HashMap16(&$0) }
    let trainer = TaggerTrainer(sentences, clusters: map)
    trainer.train(
      sentences, clusters: map, epochs: taggerEpochs, limit: taggerLimit, to: &taggerPart)
    var lemmaPart = ModelWriter()
    LemmaTrainer.train(sentences, number: trainer.number, to: &lemmaPart)

    let tagger = Self.read(taggerPart) { Tagger(&$0) }
    let tags = jackknife(sentences, trainer, map, tagger)
    var parserPart = ModelWriter()
    trainParser(sentences, tags, trainer, tagger, map, to: &parserPart)

    var model = ModelWriter()
    model.integer(LanguageModel.magic)
    model.integer(LanguageModel.formatVersion)
    for part in [clusterPart, taggerPart, lemmaPart, parserPart] {
      Log.write("part of \(part.bytes.count) bytes")
      model.array(part.bytes)
    }
    try Data(model.bytes).write(to: URL(fileURLWithPath: output))
    Log.write("\(model.bytes.count) bytes")
  }

  private func writeClusters(to writer: inout ModelWriter) throws {
    var pairs: [(key: UInt64, value: UInt16)] = []
    let empty = Self.read(ModelWriter()) { HashMap16(&$0) }
    for line in try String(contentsOfFile: clusters, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let value = UInt16(columns[1]) else { continue }
      var word = String(columns[0])
      let key = word.withUTF8 { WordAttributes($0, continuesToken: false, clusters: empty).form }
      pairs.append((key, value))
    }
    HashMap16.write(pairs, to: &writer)
  }

  static func read<Part>(_ writer: ModelWriter, _ body: (inout ModelReader) -> Part) -> Part {
    writer.bytes.withUnsafeBytes { bytes in
      var reader = ModelReader(bytes)
      return body(&reader)
    }
  }

  /// Tags every sentence with a tagger that has not seen it, so that the parser learns from tags as
  /// wrong as those it will meet.
  private func jackknife(
    _ sentences: [TreebankSentence], _ trainer: TaggerTrainer, _ clusters: HashMap16,
    _ tagger: Tagger
  ) -> [[UInt8]] {
    let folds = 4
    var tags = [[UInt8]](repeating: [], count: sentences.count)
    for fold in 0..<folds {
      // Whole stretches, so that no document is on both sides but at the borders.
      let low = sentences.count * fold / folds
      let high = sentences.count * (fold + 1) / folds
      let rest = Array(sentences[..<low] + sentences[high...])
      let own = trainer.narrowed(to: rest, clusters: clusters)
      var part = ModelWriter()
      own.train(
        rest, clusters: clusters, epochs: max(3, taggerEpochs / 2), limit: taggerLimit, to: &part)
      let model = Self.read(part) { Tagger(&$0) }
      for index in low..<high {
        let words = own.attributes(sentences[index], clusters: clusters)
        tags[index] = [UInt8](repeating: 0, count: words.count)
        words.withUnsafeBufferPointer { words in
          tags[index].withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { model.tag(words, into: base) }
          }
        }
      }
    }
    return tags
  }

  private func trainParser(
    _ sentences: [TreebankSentence], _ tags: [[UInt8]], _ trainer: TaggerTrainer, _ tagger: Tagger,
    _ clusters: HashMap16, to writer: inout ModelWriter
  ) {
    let relations = Set(sentences.joined.map(\.relation)).filter {
      DependencyRelation(rawValue: $0) != nil && $0 != "root"
    }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($1, UInt8($0)) })
    let fallback = numbers["dep"] ?? 0
    var examples: [ParserTrainer.Example] = []
    for (index, sentence) in sentences.enumerated() where sentence.words.count > 1 {
      let words = trainer.attributes(sentence, clusters: clusters)
      let parserWords = words.withUnsafeBufferPointer { words in
        tags[index].withUnsafeBufferPointer { tags in
          tags.baseAddress.map { ParserWord.sentence(words, tags: $0, of: tagger) } ?? []
        }
      }
      examples.append(
        ParserTrainer.Example(
          words: parserWords, heads: Projectivity.lifted(sentence.words.map(\.head)),
          labels: sentence.words.map { numbers[$0.relation] ?? fallback }))
    }
    var parser = ParserTrainer(relations: relations)
    parser.train(examples, epochs: parserEpochs)
    parser.write(to: &writer, actionLimit: actionLimit, labelLimit: labelLimit)
    parser.deallocate()
  }
}
