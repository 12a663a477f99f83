/// Finds quotations and their speakers.
public struct QuotationAnnotator: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
