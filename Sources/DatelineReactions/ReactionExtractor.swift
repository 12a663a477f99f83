public import DatelineParsing

/// Finds the reactions that an article reports.
public struct ReactionExtractor: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
