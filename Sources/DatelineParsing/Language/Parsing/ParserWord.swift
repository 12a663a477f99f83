/// What the parser's features know of a word.
package struct ParserWord: Sendable {
  package var lower: UInt64 = 0
  package var tag: UInt64 = 0
  package var cluster: UInt64 = 0
  package var cluster6: UInt64 = 0
  /// The word and its tag as one number.
  package var lowerTag: UInt64 = 0
  /// How many commas and verbs stand before the word in its sentence.
  package var commas: UInt16 = 0
  package var verbs: UInt16 = 0
  package var coordinators: UInt16 = 0

  package init() {}

  package init(_ word: WordAttributes, tag: Int) {
    lower = word.lower
    self.tag = UInt64(tag)
    cluster = word.cluster
    cluster6 = word.cluster6
    lowerTag = FeatureHash.feature(0, word.lower, UInt64(tag))
  }

  /// The words of a sentence.
  package static func sentence(
    _ words: UnsafeBufferPointer<WordAttributes>, tags: UnsafePointer<UInt8>, of tagger: Tagger
  ) -> ContiguousArray<ParserWord> {
    var (commas, verbs, coordinators) = (UInt16(0), UInt16(0), UInt16(0))
    return ContiguousArray(
      words.indices.map { index in
        var word = ParserWord(words[index], tag: Int(tags[index]))
        (word.commas, word.verbs, word.coordinators) = (commas, verbs, coordinators)
        switch tagger.tags[Int(tags[index])].upos {
        case .punct: commas &+= 1
        case .verb: verbs &+= 1
        case .cconj: coordinators &+= 1
        default: break
        }
        return word
      })
  }
}
