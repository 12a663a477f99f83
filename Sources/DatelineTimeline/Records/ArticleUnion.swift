import DatelineModel

/// The union of article records by id, whatever order they come in and however often.
enum ArticleUnion {
  /// The records in their own form, one for each id, by id.
  ///
  /// Of two records of one id that differ, the one that says more counts: it has the longer text,
  /// then more annotations, then the description that sorts last.
  static func records(of articles: some Sequence<Article>) -> [Article] {
    var byID: [Article.ID: Article] = [:]
    for article in articles {
      let record = article.ownForm
      guard let other = byID[record.id], other != record else {
        byID[record.id] = record
        continue
      }
      byID[record.id] = saysMore(record, other) ? record : other
    }
    return byID.values.sorted { $0.id < $1.id }
  }

  private static func saysMore(_ a: Article, _ b: Article) -> Bool {
    let (x, y) = (weight(a), weight(b))
    return x != y ? x.lexicographicallyPrecedes(y) == false : "\(a)" > "\(b)"
  }

  private static func weight(_ article: Article) -> [Int] {
    [
      article.text.utf8.count, article.published == nil ? 0 : 1,
      article.events.count + article.reactions.count + article.quotations.count
        + article.timeExpressions.count + article.figures.count + article.mentions.count,
    ]
  }
}
