import DatelineModel

/// An actor while an article is being read.
struct DraftActor {
  var id: Actor.ID
  var name: String
  var kind: Actor.Kind
  var country: String?
  /// The whole that it is a part of, as an index into the table.
  var whole: Int?
  /// Its index in the lexicon, or -1.
  var known = -1
  /// The forms that the text uses.
  var surfaces: Set<String> = []
  /// Folded hashes of the words that describe it: titles, the head of its name.
  var heads: Set<UInt64> = []
  /// What is known of a person's gender: `male`, `female`, both or nothing.
  var gender: WordClass = []
  /// Whether it is many.
  var isPlural = false
  /// Whether it has a name of its own.
  var isNamed = true

  /// Whether it is one human being.
  var isPerson: Bool { !isPlural && (kind == .person || kind == .expert) }
}
