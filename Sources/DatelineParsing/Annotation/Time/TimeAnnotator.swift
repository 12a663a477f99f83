/// Finds the temporal expressions and what they mean.
public struct TimeAnnotator: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
