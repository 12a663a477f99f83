import DatelineParsing

/// Trains the part-of-speech tagger.
struct TaggerTrainer {
  /// The tag pairs by number; number zero stands for the border of a sentence.
  private(set) var tags: [String]
  private var numbers: [String: Int]
  private var usualFeatures: [String]
  private var seen: [UInt64: UInt16] = [:]
  private var certain: [UInt64: UInt16] = [:]
  private var features: [UInt64: String] = [:]

  /// Learns what the words of a treebank are tagged with.
  init(_ sentences: [TreebankSentence], clusters: HashMap16, tags shared: TaggerTrainer? = nil) {
    var counts: [String: Int] = [:]
    var featureCounts: [String: [String: Int]] = [:]
    for word in sentences.joined {
      counts[Self.tag(word), default: 0] += 1
      featureCounts[Self.tag(word), default: [:]][word.features, default: 0] += 1
    }
    let frequent = counts.filter { $0.value > 2 }
    let ordered = frequent.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(254)
    let tags = shared?.tags ?? ["X\t"] + ordered.map(\.key)
    let usual = tags.map { featureCounts[$0].map(Self.commonest) ?? "" }
    self.tags = tags
    numbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, $0) })
    usualFeatures = usual

    var byForm: [UInt64: [Int: Int]] = [:]
    var byLower: [UInt64: [String: Int]] = [:]
    var byTag: [UInt64: [String: Int]] = [:]
    var tagOf: [UInt64: Int] = [:]
    for word in sentences.joined {
      let attributes = Self.attributes(word, clusters)
      let number = number(word)
      byForm[attributes.form, default: [:]][number, default: 0] += 1
      byLower[attributes.lower, default: [:]][word.upos, default: 0] += 1
      let key = Tagger.featureKey(attributes.lower, number)
      byTag[key, default: [:]][word.features, default: 0] += 1
      tagOf[key] = number
    }
    for (form, counts) in byForm {
      let total = counts.values.reduce(0, +)
      guard total >= 30,
        let (tag, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        tag > 0, Double(count) >= 0.998 * Double(total)
      else { continue }
      certain[form] = UInt16(tag)
    }
    let parts = UniversalPartOfSpeech.allCases.filter { $0 != .x }.map(\.rawValue)
    for (lower, counts) in byLower {
      let total = counts.values.reduce(0, +)
      guard total >= 3 else { continue }
      var bits: UInt16 = 0
      for (bit, part) in parts.enumerated() where (counts[part] ?? 0) * 100 >= total {
        bits |= 1 << UInt16(bit)
      }
      seen[lower] = bits
    }
    for (key, counts) in byTag {
      let total = counts.values.reduce(0, +)
      let best = Self.commonest(counts)
      if total > 1, let tag = tagOf[key], best != usual[tag] { features[key] = best }
    }
  }

  /// A trainer with the same tags that knows the words of fewer sentences.
  func narrowed(to sentences: [TreebankSentence], clusters: HashMap16) -> TaggerTrainer {
    TaggerTrainer(sentences, clusters: clusters, tags: self)
  }

  private static func tag(_ word: TreebankWord) -> String { word.upos + "\t" + word.xpos }

  private static func commonest(_ counts: [String: Int]) -> String {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  static func attributes(_ word: TreebankWord, _ clusters: HashMap16) -> WordAttributes {
    var form = word.form
    return form.withUTF8 {
      WordAttributes($0, continuesToken: word.continuesToken, clusters: clusters)
    }
  }

  /// The number of a word's tag; zero where it is too rare to be learned.
  func number(_ word: TreebankWord) -> Int { numbers[Self.tag(word)] ?? 0 }

  /// A sentence's attributes as the tagger will see them.
  func attributes(_ sentence: TreebankSentence, clusters: HashMap16) -> ContiguousArray<
    WordAttributes
  > {
    ContiguousArray(
      sentence.words.map {
        var word = Self.attributes($0, clusters)
        word.seenTags = UInt64(seen[word.lower] ?? 0)
        return word
      })
  }

  /// Trains for some epochs and writes the tagger.
  func train(
    _ sentences: [TreebankSentence], clusters: HashMap16, epochs: Int, limit: Int,
    to writer: inout ModelWriter
  ) {
    let words = sentences.map { attributes($0, clusters: clusters) }
    let gold = sentences.map { $0.words.map { number($0) } }
    var model = Perceptron(capacityBits: 22)
    var order = Array(sentences.indices)
    var generator = SplitMix(seed: 1)
    let features = UnsafeMutablePointer<UInt64>.allocate(capacity: TaggerFeatures.capacity)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: 256)
    defer {
      features.deallocate()
      scores.deallocate()
    }
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      var (right, total) = (0, 0)
      for number in order {
        words[number].withUnsafeBufferPointer { words in
          var (previous, beforePrevious) = (0, 0)
          for index in 0..<words.count {
            let correct = gold[number][index]
            var best = Int(certain[words[index].form] ?? 0)
            if best == 0 {
              let count = TaggerFeatures.extract(
                words, index, previous: previous, beforePrevious: beforePrevious, into: features)
              let set = UnsafeBufferPointer(start: features, count: count)
              scores.update(repeating: 0, count: 256)
              model.add(set, to: scores)
              best = 1
              for tag in 2..<max(2, tags.count) where scores[tag] > scores[best] { best = tag }
              model.step += 1
              if best != correct, correct > 0 {
                model.update(set, label: correct, by: 1)
                model.update(set, label: best, by: -1)
              }
            }
            total += 1
            if best == correct { right += 1 }
            (beforePrevious, previous) = (previous, best)
          }
        }
      }
      Log.write("tagger epoch \(epoch + 1): \(Double(right) / Double(total))")
    }
    write(model.quantized(scale: model.scale(), threshold: 2, limit: limit), to: &writer)
  }

  private func write(_ weights: TableWriter.Features, to writer: inout ModelWriter) {
    Log.write(
      "tagger: \(weights.count) features, \(weights.reduce(0) { $0 + $1.weights.count }) weights")
    writer.strings(tags.map { String($0.prefix { $0 != "\t" }) })
    writer.strings(tags.map { String($0.drop { $0 != "\t" }.dropFirst()) })
    writer.strings(usualFeatures)
    TableWriter.writeWeights(weights, to: &writer)
    HashMap16.write(certain.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, to: &writer)
    HashMap16.write(seen.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, to: &writer)
    let names = Set(features.values).sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt16($0)) })
    HashMap16.write(
      features.sorted { $0.key < $1.key }.map { ($0.key, index[$0.value] ?? 0) }, to: &writer)
    writer.strings(names)
  }
}

extension [TreebankSentence] {
  /// All words.
  var joined: FlattenSequence<[[TreebankWord]]> { map(\.words).joined() }
}
