import DatelineModel
import DatelineParsing

/// Finds the temporal expression that dates what a word tells.
struct ReactionDates {
  private let article: AnnotatedArticle
  /// The dates of the article in the order of the text.
  private let dates: [(range: TextRange, number: Int)]

  init(_ article: AnnotatedArticle) {
    self.article = article
    dates = article.article.timeExpressions.enumerated()
      .filter { $0.element.type == .date }
      .map { ($0.element.range, $0.offset) }
      .sorted { $0.0 < $1.0 }
  }

  /// The index of the dated expression that stands nearest to the word in its sentence, or nil.
  /// - Complexity: O(log *n* + *k*) for *k* expressions in the sentence.
  func timeExpression(near index: Int) -> Int? {
    let place = article.tokens[index].range.start
    guard let number = article.sentence(at: place) else { return nil }
    let sentence = article.sentences[number].range
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].range.start < sentence.start { low = middle + 1 } else { high = middle }
    }
    return dates[low...].prefix { $0.range.start < sentence.end }
      .filter { sentence.contains($0.range) }
      .min { abs($0.range.start - place) < abs($1.range.start - place) }?.number
  }
}
