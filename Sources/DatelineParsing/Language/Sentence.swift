public import DatelineModel

/// A sentence of an article.
public struct Sentence: Hashable, Sendable {
  /// Where it stands, without the white space around it.
  public var range: TextRange
  /// Its words, as indices into `AnnotatedArticle.tokens`.
  public var tokens: Range<Int>
  /// The paragraph it stands in, as an index into `Article.paragraphs`.
  public var paragraph: Int

  /// Makes a sentence.
  public init(range: TextRange, tokens: Range<Int>, paragraph: Int) {
    self.range = range
    self.tokens = tokens
    self.paragraph = paragraph
  }
}
