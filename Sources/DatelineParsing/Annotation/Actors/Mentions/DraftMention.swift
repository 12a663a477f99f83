import DatelineModel

/// A mention while an article is being read.
struct DraftMention {
  /// The tokens it consists of.
  var tokens: Range<Int>
  /// The actor, as an index into the table.
  var actor: Int
  var kind: Mention.Kind
  /// Whether it counts for what is said later but is no mention of an actor: a country as a place,
  /// an adjective.
  var isSilent = false
}
