public import DatelineModel

/// A name that stands in the text: of whom or what, as far as form and surroundings tell.
public struct Entity: Hashable, Sendable {
  /// Where the name stands, without article or title where these are not part of it.
  public var range: TextRange
  /// Its words, as indices into `AnnotatedArticle.tokens`.
  public var tokens: Range<Int>
  /// What kind of thing is named.
  public var type: EntityType

  /// Makes an entity.
  public init(range: TextRange, tokens: Range<Int>, type: EntityType) {
    self.range = range
    self.tokens = tokens
    self.type = type
  }
}
