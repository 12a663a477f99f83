/// A noun phrase that describes an actor, before it is known which.
struct Description {
  /// The whole phrase, with its determiner.
  var tokens: Range<Int>
  /// The phrase without determiner.
  var core: Range<Int>
  /// The noun, or the phrase of the lexicon that stands for it.
  var head: Range<Int>
  var classes: WordClass
  var determiner: Determiner?
  /// The actor named inside or behind the phrase that it belongs to.
  var owner: Int?
  /// Where the owner's name ends that stands behind the phrase, or nil.
  var ownerEnd: Int?
  /// Whether the phrase is the subject of a verb of saying or doing.
  var isSubject: Bool
  /// A place or another name of no actor inside the phrase.
  var hasName = false

  var isDefinite: Bool {
    if case .definite = determiner { return true }
    return false
  }

  var isIndefinite: Bool {
    if case .indefinite = determiner { return true }
    return false
  }

  var possessor: Pronoun? {
    if case .possessive(let pronoun) = determiner { return pronoun }
    return nil
  }
}
