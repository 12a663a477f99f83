public import DatelineModel

/// Turns an article into an annotated one, by a row of stages.
public struct Annotator: Sendable {
  /// The stages, in the order in which they run.
  public let stages: [any AnnotationStage]

  /// The library's own stages: language, actors, time, quotations, figures.
  public static let standardStages: [any AnnotationStage] = [
    LanguageAnalyzer(), ActorAnnotator(), TimeAnnotator(), QuotationAnnotator(), FigureAnnotator(),
  ]

  /// Makes an annotator of the stages given, the library's own where none are.
  public init(stages: [any AnnotationStage] = Annotator.standardStages) {
    self.stages = stages
  }

  /// Runs all stages over the article.
  /// - Complexity: O(*n*) in the length of the text.
  public func annotate(_ article: Article) -> AnnotatedArticle {
    var annotated = AnnotatedArticle(article)
    for stage in stages { stage.annotate(&annotated) }
    return annotated
  }
}
