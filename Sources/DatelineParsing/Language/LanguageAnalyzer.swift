/// Finds sentences, words, lemmas, parts of speech and syntax.
public struct LanguageAnalyzer: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
