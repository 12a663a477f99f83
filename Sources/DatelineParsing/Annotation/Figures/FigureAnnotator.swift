import DatelineModel

/// Finds cited figures: how many, how much, of what, and who says so.
///
/// A number counts as a figure where it says how many or how much of something; dates, times, ages,
/// addresses, scores, labels and list numbers do not. Runs behind the stages for time and
/// quotations and uses what they have found.
public struct FigureAnnotator: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layer `article.figures`.
  /// - Complexity: O(*n*) in the length of the text.
  public func annotate(_ article: inout AnnotatedArticle) {
    let finder = FigureFinder(article)
    var figures: [Figure] = []
    for sentence in article.sentences { finder.read(sentence.tokens, into: &figures) }
    var attribution = FigureAttribution(article.article)
    for index in figures.indices {
      figures[index].by = attribution.speaker(of: figures[index].range)
    }
    article.article.figures = figures
  }
}
