/// What is known of one word that can introduce a quotation.
struct Cue: Hashable {
  /// What kind of act or state the word names.
  enum Kind: String, Hashable, CaseIterable {
    case statement, claim, admission, denial, question, command, promise, belief, evidence
    case emotion, judgement, mention, desire, refusal
  }

  /// The ways in which the word takes what is said.
  struct Frames: OptionSet, Hashable {
    let rawValue: UInt16
    /// `c`: a finite clause ("said that …").
    static let clause = Frames(rawValue: 1)
    /// `q`: the words themselves, between marks.
    static let quote = Frames(rawValue: 2)
    /// `i`: an infinitive of the speaker's own act ("promised to …").
    static let infinitive = Frames(rawValue: 4)
    /// `p`: someone else and an infinitive ("urged them to …").
    static let request = Frames(rawValue: 8)
    /// `o`: a noun phrase.
    static let object = Frames(rawValue: 16)
    /// `a`: a noun phrase and another behind "as".
    static let objectAs = Frames(rawValue: 32)
    /// `x`: a noun phrase and a predicate ("called it a …").
    static let predicate = Frames(rawValue: 64)
    /// `g`: a gerund ("denied having …").
    static let gerund = Frames(rawValue: 128)
    /// `r`: beside the content, the one who is told ("told them that …").
    static let recipient = Frames(rawValue: 256)

    static let letters: [(Character, Frames)] = [
      ("c", .clause), ("q", .quote), ("i", .infinitive), ("p", .request), ("o", .object),
      ("a", .objectAs), ("x", .predicate), ("g", .gerund), ("r", .recipient),
    ]
  }

  var kind: Kind
  var frames: Frames
  /// The prepositions behind which the content may stand ("warned of …").
  var prepositions: [String]

  /// The cue with the frames of another line for the same word.
  func joined(with other: Cue) -> Cue {
    Cue(
      kind: kind, frames: frames.union(other.frames),
      prepositions: prepositions + other.prepositions)
  }
}

/// The words of English that introduce what someone says, thinks or shows.
struct CueLexicon: Sendable {
  /// Verbs by lemma.
  private let verbs: [String: Cue]
  /// Nouns by lemma.
  let nouns: [String: Cue]
  /// Adjectives by lemma.
  let adjectives: [String: Cue]
  /// Nouns that name a document or an utterance, which speaks for whoever made it.
  let documents: Set<String>

  /// The library's own.
  static let standard = CueLexicon(String(describing: cueLexiconText))

  /// The verb's cue; a lemma that has lost its final "e" ("declar") is known too.
  func verb(_ lemma: String) -> Cue? { verbs[lemma] ?? verbs[lemma + "e"] }

  init(_ text: String) {
    var verbs: [String: Cue] = [:]
    var nouns: [String: Cue] = [:]
    var adjectives: [String: Cue] = [:]
    var documents: Set<String> = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let fields = halves[0].split(separator: " ").map(String.init)
      let words = halves[1].split(separator: " ").map(String.init)
      if fields.first == "document" { documents.formUnion(words) }
      guard fields.count >= 3, let kind = Cue.Kind(rawValue: fields[1]) else { continue }
      var frames: Cue.Frames = []
      for (letter, frame) in Cue.Frames.letters where fields[2].contains(letter) {
        frames.insert(frame)
      }
      let cue = Cue(kind: kind, frames: frames, prepositions: Array(fields[3...]))
      for word in words {
        switch fields[0] {
        case "verb": verbs[word] = verbs[word]?.joined(with: cue) ?? cue
        case "noun": nouns[word] = nouns[word]?.joined(with: cue) ?? cue
        default: adjectives[word] = cue
        }
      }
    }
    self.verbs = verbs
    self.nouns = nouns
    self.adjectives = adjectives
    self.documents = documents
  }
}
