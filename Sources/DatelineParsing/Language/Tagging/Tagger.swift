/// A part-of-speech tagger: a linear model trained as averaged perceptron (Collins 2002), from left to
/// right, over pairs of universal and Penn tags.
package struct Tagger: Sendable {
  /// A pair of tags that the model tells apart.
  package struct Tag: Sendable {
    package var upos: UniversalPartOfSpeech
    package var xpos: String
    /// The morphological features that words with this tag have most often.
    package var features: String
  }

  /// The tags by number. Number zero stands for the border of a sentence.
  package let tags: [Tag]
  private let weights: WeightTable
  /// Words that have but one tag, and which.
  private let certain: HashMap16
  /// Universal tags by word, one bit each.
  private let seen: HashMap16
  /// Features by word and tag, where they are not the tag's.
  private let features: HashMap16
  private let featureNames: [String]

  /// Reads a tagger.
  package init(_ reader: inout ModelReader) {
    let upos = reader.strings()
    let xpos = reader.strings()
    let usual = reader.strings()
    tags = zip(zip(upos, xpos), usual).map { names, features in
      Tag(
        upos: UniversalPartOfSpeech(rawValue: names.0) ?? .x, xpos: names.1, features: features)
    }
    weights = WeightTable(&reader)
    certain = HashMap16(&reader)
    seen = HashMap16(&reader)
    features = HashMap16(&reader)
    featureNames = reader.strings()
  }

  /// The tags that a word was seen with, as one number.
  package func seenTags(_ lower: UInt64) -> UInt64 { UInt64(seen[lower] ?? 0) }

  /// Gives each word of a sentence the number of its tag.
  package func tag(
    _ words: UnsafeBufferPointer<WordAttributes>, into numbers: UnsafeMutablePointer<UInt8>
  ) {
    guard tags.count > 1 else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TaggerFeatures.capacity) { buffer in
        guard let scores = scores.baseAddress, let features = buffer.baseAddress else { return }
        var (previous, beforePrevious) = (0, 0)
        for index in 0..<words.count {
          var best = Int(certain[words[index].form] ?? 0)
          if best == 0 || best >= tags.count {
            scores.update(repeating: 0, count: 256)
            let count = TaggerFeatures.extract(
              words, index, previous: previous, beforePrevious: beforePrevious, into: features)
            weights.add(UnsafeBufferPointer(start: features, count: count), to: scores)
            best = 1
            for tag in 2..<max(2, tags.count) where scores[tag] > scores[best] { best = tag }
          }
          numbers[index] = UInt8(best)
          (beforePrevious, previous) = (previous, best)
        }
      }
    }
  }

  /// The key of a word with a tag in the features' table.
  package static func featureKey(_ lower: UInt64, _ tag: Int) -> UInt64 {
    FeatureHash.feature(60, lower, UInt64(tag))
  }

  /// The morphological features of a word with a tag.
  package func morphology(_ word: WordAttributes, _ tag: Int) -> String {
    guard let index = features[Self.featureKey(word.lower, tag)], Int(index) < featureNames.count
    else { return tags[tag].features }
    return featureNames[Int(index)]
  }
}
