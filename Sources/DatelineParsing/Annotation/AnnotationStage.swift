/// One step of the analysis: reads what is there and adds its own layer.
///
/// Give your own stage to `Annotator(stages:)` in place of one of the library's, or behind them.
public protocol AnnotationStage: Sendable {
  /// Adds this stage's layer to the article.
  ///
  /// A stage is a pure function of the article: no clock, no random numbers, nothing kept between
  /// calls. It works in time linear in the text.
  func annotate(_ article: inout AnnotatedArticle)
}
