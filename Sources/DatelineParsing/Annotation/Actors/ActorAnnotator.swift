/// Finds the actors and their mentions.
public struct ActorAnnotator: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer.
  public func annotate(_ article: inout AnnotatedArticle) {}
}
