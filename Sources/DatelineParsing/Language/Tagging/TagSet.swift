/// The tags that the network tells apart, and the morphological features that go with them.
package struct TagSet: Sendable {
  /// A pair of tags.
  package struct Tag: Sendable {
    package var upos: UniversalPartOfSpeech
    package var xpos: String
    /// The morphological features that words with this tag have most often.
    package var features: String
  }

  /// The tags by number.
  package let tags: [Tag]
  /// Features by word and tag, where they are not the tag's.
  private let exceptions: HashMap16
  private let names: [String]

  /// Reads a tag set.
  package init(_ reader: inout ModelReader) {
    let upos = reader.strings()
    let xpos = reader.strings()
    let usual = reader.strings()
    tags = zip(zip(upos, xpos), usual).map { tag, features in
      Tag(upos: UniversalPartOfSpeech(rawValue: tag.0) ?? .x, xpos: tag.1, features: features)
    }
    exceptions = HashMap16(&reader)
    names = reader.strings()
  }

  /// The key of a word with a tag among the exceptions.
  package static func key(_ lower: UInt64, _ tag: Int) -> UInt64 {
    FeatureHash.feature(60, lower, UInt64(tag))
  }

  /// The morphological features of a word with a tag.
  package func features(_ word: WordAttributes, _ tag: Int) -> String {
    guard let index = exceptions[Self.key(word.lower, tag)], Int(index) < names.count else {
      return tags[tag].features
    }
    return names[Int(index)]
  }
}
