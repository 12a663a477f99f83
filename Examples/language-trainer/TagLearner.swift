import DatelineParsing

/// Learns the tags of a treebank and the morphological features that go with them.
struct TagLearner {
  /// The tag pairs by number, parted by a tab; number zero stands for all that are too rare.
  let tags: [String]
  private let numbers: [String: Int]
  private let usual: [String]
  private let exceptions: [UInt64: String]

  init(_ sentences: [TreebankSentence], clusters: HashMap16) {
    var counts: [String: [String: Int]] = [:]
    for word in sentences.joined {
      counts[Self.tag(word), default: [:]][word.features, default: 0] += 1
    }
    let totals = counts.mapValues { $0.values.reduce(0, +) }.filter { $0.value > 2 }
    let ordered = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(250)
    let tags = ["X\t"] + ordered.map(\.key)
    let numbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, $0) })
    let usual = tags.map { counts[$0].map(Self.commonest) ?? "" }

    var byKey: [UInt64: (tag: Int, features: [String: Int])] = [:]
    for word in sentences.joined {
      guard let tag = numbers[Self.tag(word)] else { continue }
      let key = TagSet.key(word.attributes(clusters).lower, tag)
      byKey[key, default: (tag, [:])].features[word.features, default: 0] += 1
    }
    var exceptions: [UInt64: String] = [:]
    for (key, (tag, features)) in byKey where features.values.reduce(0, +) > 1 {
      let best = Self.commonest(features)
      if best != usual[tag] { exceptions[key] = best }
    }
    self.tags = tags
    self.numbers = numbers
    self.usual = usual
    self.exceptions = exceptions
  }

  private static func tag(_ word: TreebankWord) -> String { word.upos + "\t" + word.xpos }

  private static func commonest(_ counts: [String: Int]) -> String {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  /// The number of a word's tag; zero where it is too rare to be learned.
  func number(_ word: TreebankWord) -> Int { numbers[Self.tag(word)] ?? 0 }

  /// Writes the tag set.
  func write(to writer: inout ModelWriter) {
    writer.strings(tags.map { String($0.prefix { $0 != "\t" }) })
    writer.strings(tags.map { String($0.drop { $0 != "\t" }.dropFirst()) })
    writer.strings(usual)
    let names = Set(exceptions.values).sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt16($0)) })
    HashMap16.write(
      exceptions.sorted { $0.key < $1.key }.map { ($0.key, index[$0.value] ?? 0) }, to: &writer)
    writer.strings(names)
  }
}

extension TreebankWord {
  /// What the word looks like.
  func attributes(_ clusters: HashMap16) -> WordAttributes {
    var form = form
    return form.withUTF8 {
      WordAttributes($0, continuesToken: continuesToken, clusters: clusters)
    }
  }
}

extension [TreebankSentence] {
  /// All words.
  var joined: FlattenSequence<[[TreebankWord]]> { map(\.words).joined() }
}
