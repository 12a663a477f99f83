import DatelineModel

extension Event {
  /// The event with its date worked out anew from the article's temporal expressions and
  /// publication date; as it is where it does not say how its date is known.
  func redated(in article: Article) -> Event {
    guard let basis = dateBasis.flatMap(DateBasis.init(text:)) else { return self }
    var event = self
    let expression = timeExpression.flatMap {
      article.timeExpressions.indices.contains($0) ? article.timeExpressions[$0].date : nil
    }
    event.date = basis.date(expression: expression, published: article.published?.value)
    event.precision = event.date?.precision
    return event
  }

  /// How far the event's own date is to be believed; 0 without a date.
  var dateWeight: Int {
    guard date != nil else { return 0 }
    return dateBasis.flatMap(DateBasis.init(text:))?.weight ?? 3
  }
}
