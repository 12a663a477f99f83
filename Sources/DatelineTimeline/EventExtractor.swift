import DatelineModel
public import DatelineParsing

/// Finds the events that an article reports.
///
/// Events are read from verbs and nouns that tell of happenings and of speech acts that are news.
/// Each has its participants, place, status and a summary cut from the text, and says how its date
/// follows from the article's temporal expressions and publication date.
public struct EventExtractor: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Fills in `Article.events`.
  public func annotate(_ article: inout AnnotatedArticle) {
    let view = SyntaxView(article)
    var reader = EventReader(view)
    for sentence in article.sentences.indices where isTold(article, sentence) {
      reader.read(sentence: sentence)
    }
    article.article.events = reader.events
  }

  /// Whether the sentence belongs to what the article tells: its body, or its title where it has
  /// nothing else.
  private func isTold(_ article: AnnotatedArticle, _ sentence: Int) -> Bool {
    let paragraphs = article.article.paragraphs
    let paragraph = article.sentences[sentence].paragraph
    guard paragraphs.indices.contains(paragraph) else { return true }
    return paragraphs[paragraph].role.isTold
  }
}
