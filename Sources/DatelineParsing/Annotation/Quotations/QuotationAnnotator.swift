import DatelineModel

/// Finds quotations and their speakers.
public struct QuotationAnnotator: AnnotationStage {
  private let lexicon: CueLexicon

  /// Makes the stage.
  public init() { lexicon = .standard }

  /// Adds the quotations to the article, in the order of the text.
  /// - Complexity: O(*n*) in the length of the text.
  public func annotate(_ article: inout AnnotatedArticle) {
    article.article.quotations = QuotationAssembler(article, lexicon: lexicon).quotations()
  }
}
