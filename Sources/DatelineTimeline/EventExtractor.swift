public import DatelineParsing

/// Finds the events that an article reports.
public struct EventExtractor: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
