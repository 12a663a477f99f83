import DatelineModel

/// A stance found in a text, before its target is linked.
struct Finding {
  /// Who takes the stance.
  var actor: Actor.ID
  /// Through whom it is known, or nil.
  var via: Actor.ID?
  /// The stance.
  var stance: Stance
  /// The word that carries it.
  var predicate: Int
  /// The head of what it is taken toward, or nil.
  var target: Int?
  /// The head of what the target did or what it is about, where the text says that apart:
  /// "blamed the mill *for polluting the river*"; or nil.
  var matter: Int?
  /// The words that show it.
  var evidence: Range<Int>
}
