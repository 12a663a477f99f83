public import DatelineModel

/// An article with the linguistic layers that its annotations were read from.
///
/// The layers stand beside the article and are not written to files: what is found with their help
/// (actors, times, quotations, figures, events, reactions) goes into `article`.
public struct AnnotatedArticle: Sendable {
  /// The article, with everything found so far.
  public var article: Article
  /// The sentences of all paragraphs that are content, in order; none crosses a paragraph's border.
  public var sentences: [Sentence]
  /// The words of all sentences, in order.
  public var tokens: [Token]
  /// The names that the language analysis found, in order; none overlaps another.
  public var entities: [Entity]

  /// Makes an annotated article without layers.
  public init(_ article: Article) {
    self.article = article
    sentences = []
    tokens = []
    entities = []
  }
}
