import DatelineModel

/// A word that an event is read from.
struct Predicate {
  /// The word's index.
  var word: Int
  /// The word that carries the clause: the verb itself, or the light verb of a noun.
  var clause: Int
  /// The lemma, with the particle behind a space where the verb has one.
  var lemma: String
  var sense: PredicateSense
  var isNoun: Bool
  /// The verb's form; that of the clause's verb for a noun with a light verb, else nil for a noun.
  var form: VerbForm?
  /// Whether the lexicon knows the word.
  var isKnown: Bool
}
