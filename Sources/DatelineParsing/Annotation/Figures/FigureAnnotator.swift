/// Finds cited figures.
public struct FigureAnnotator: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
