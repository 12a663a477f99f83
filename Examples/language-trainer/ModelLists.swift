import DatelineParsing
import Foundation

/// Everything of a model but the network: what is counted and listed, not learned step by step.
struct ModelLists {
  /// Words seen less often have no vector of their own.
  private static let leastCount = 3

  let tags: TagLearner
  let relations: [String]
  let clusterPairs: [(key: UInt64, value: UInt16)]
  let clusters: HashMap16
  let vocabularyPairs: [(key: UInt64, value: UInt16)]
  let vocabulary: HashMap16
  let givenPairs: [(key: UInt64, value: UInt16)]
  let givenMap: HashMap16
  let given: [Float]
  let givenWidth: Int

  init(_ sentences: [TreebankSentence], clusters path: String, vectors: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    clusterPairs = try WordLists.numbers(lines)
    let clusters = HashMap16(pairs: clusterPairs)
    self.clusters = clusters
    tags = TagLearner(sentences, clusters: clusters)
    relations = Set(sentences.joined.map(\.relation)).filter {
      DependencyRelation(rawValue: $0) != nil && $0 != "root"
    }.sorted()
    var counts: [UInt64: Int] = [:]
    for word in sentences.joined { counts[word.attributes(clusters).lower, default: 0] += 1 }
    let frequent = counts.filter { $0.value >= Self.leastCount }
    let ordered = frequent.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8000)
    vocabularyPairs = ordered.enumerated().map { ($1.key, UInt16($0 + 1)) }
    vocabulary = HashMap16(pairs: vocabularyPairs)
    let text = try String(contentsOfFile: vectors, encoding: .utf8)
    (givenWidth, given, givenPairs) = try WordLists.vectors(text, scale: 1.0 / 32)
    givenMap = HashMap16(pairs: givenPairs)
  }

  /// The sizes of the network.
  func shape(hidden: Int, layers: Int, arc: Int) -> NetworkShape {
    NetworkShape(
      tables: [vocabularyPairs.count + 1] + NetworkInput.fixedTables, learned: 64,
      given: givenWidth, hidden: hidden, layers: layers, tags: tags.tags.count,
      names: 2 * NameSpans.types.count + 1, relations: relations.count, arc: arc, relation: 64)
  }

  /// Sentences as the network learns them; those of one word teach nothing, the longest cost much.
  func examples(_ sentences: [TreebankSentence]) -> [NetworkExample] {
    let numbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($1, $0) })
    return sentences.filter { $0.words.count > 1 && $0.words.count < 200 }.map { sentence in
      NetworkExample(
        inputs: sentence.words.map {
          NetworkInput($0.attributes(clusters), vocabulary: vocabulary, given: givenMap)
        },
        tags: sentence.words.map { tags.number($0) }, heads: sentence.words.map(\.head),
        relations: sentence.words.map { numbers[$0.relation] ?? 0 },
        names: sentence.hasNames ? NameSpans.marks(sentence) : [])
    }
  }

  /// The model's bytes.
  func model(_ sentences: [TreebankSentence], _ trainer: NetworkTrainer) -> ModelWriter {
    var model = ModelWriter()
    model.integer(LanguageModel.magic)
    model.integer(LanguageModel.formatVersion)
    HashMap16.write(clusterPairs, to: &model)
    tags.write(to: &model)
    LemmaTrainer.train(sentences, number: tags.number, to: &model)
    model.strings(NameSpans.types)
    model.strings(relations)
    HashMap16.write(vocabularyPairs, to: &model)
    HashMap16.write(givenPairs, to: &model)
    SequenceNetwork.write(
      shape: trainer.shape, parameters: trainer.average, given: given, to: &model)
    return model
  }
}
