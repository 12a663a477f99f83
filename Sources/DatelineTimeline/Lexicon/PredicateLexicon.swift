/// Looks up what the verbs and event nouns of news mean.
struct PredicateLexicon: Sendable {
  /// The lexicon of the library, read on first use.
  static let shared = PredicateLexicon(PredicateData.lines.description)

  /// A noun's sense, and whether the noun must show that it names a happening.
  struct NounEntry: Sendable {
    var sense: PredicateSense
    var isAmbiguous: Bool
  }

  private var verbs: [String: PredicateSense] = [:]
  private var nouns: [String: NounEntry] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 5, let kind = PredicateSense.Kind(rawValue: String(fields[2])) else {
        continue
      }
      let type = fields[1] == "-" ? nil : String(fields[1])
      let sense = PredicateSense(name: String(fields[0]), type: type, kind: kind)
      for verb in fields[3].split(separator: " ") {
        let key = verb.split(separator: "+").joined(separator: " ")
        if verbs[key] == nil { verbs[key] = sense }
      }
      for noun in fields[4].split(separator: " ") {
        let isAmbiguous = noun.last == "?"
        let key = String(isAmbiguous ? noun.dropLast() : noun)
        if nouns[key] == nil { nouns[key] = NounEntry(sense: sense, isAmbiguous: isAmbiguous) }
      }
    }
  }

  /// The sense of a verb's lemma; nil where it is not known.
  func verb(_ lemma: String) -> PredicateSense? { verbs[lemma] }

  /// The sense of a verb with a particle, an object or a preposition of its own; nil where the two
  /// together are not known.
  func phrase(_ lemma: String, _ companion: String) -> PredicateSense? {
    verbs["\(lemma) \(companion)"]
  }

  /// The sense of a noun's lemma; nil where it names no happening.
  func noun(_ lemma: String) -> NounEntry? { nouns[lemma] }

  /// The sense of a lemma of either part of speech; an unknown lemma is a sense of its own.
  func sense(of lemma: String) -> PredicateSense {
    verbs[lemma] ?? nouns[lemma]?.sense ?? PredicateSense(name: lemma, type: nil, kind: .act)
  }
}
