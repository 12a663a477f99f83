import DatelineModel

/// Words that someone is reported to have said, with all that is known of the saying.
struct Passage {
  /// Who says it.
  var speaker: Actor.ID
  /// What kind of actor says it, or nil.
  var kind: Actor.Kind?
  /// Through whom it is known, or nil.
  var via: Actor.ID?
  /// The words that are said.
  var content: Range<Int>
  /// The word that introduces them, or nil.
  var cue: Int?
  /// Whether they are given word by word.
  var isDirect: Bool
}
