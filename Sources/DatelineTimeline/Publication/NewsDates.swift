import DatelineModel
import DatelineParsing

/// The days that a story's articles give to their events, to date the news that another opens with.
struct NewsDates {
  /// A day that another article gives to the same news.
  struct Shared {
    var day: CivilDay
    var article: Article.ID
  }

  /// What makes two reports tell the same: the predicate and one who takes part.
  private struct Key: Hashable {
    var predicate: String
    var actor: Actor.ID
  }

  private var days: [Key: [Shared]] = [:]

  init(articles: [Article], windows: [PublicationWindow?]) {
    for (article, window) in zip(articles, windows) {
      guard let date = window?.date else { continue }
      var dated = article
      if dated.published == nil {
        dated.published = Publication(value: date, basis: .inferred)
        TimeResolver().resolve(&dated)
      }
      for event in dated.events where event.status == .reported {
        guard let index = event.timeExpression, dated.timeExpressions.indices.contains(index),
          let predicate = event.predicate, let meant = dated.timeExpressions[index].date,
          let day = meant.earliest, day == meant.latest
        else { continue }
        for actor in event.actors {
          days[Key(predicate: predicate, actor: actor), default: []].append(
            Shared(day: day, article: article.id))
        }
      }
    }
  }

  /// The newest day that other articles give to an undated event with which `article` opens; nil
  /// where none tells the same.
  func newest(sharedWith article: Article) -> Shared? {
    guard let first = article.paragraphs.first(where: { $0.role == .body }) else { return nil }
    var shared = [Shared]()
    for event in article.events where event.timeExpression == nil && event.status == .reported {
      guard let predicate = event.predicate,
        event.reports.contains(where: {
          $0.article == article.id && $0.range.start < first.range.end
        })
      else { continue }
      for actor in event.actors.prefix(1) {
        shared += days[Key(predicate: predicate, actor: actor)] ?? []
      }
    }
    return shared.filter { $0.article != article.id }
      .max { ($0.day, $1.article) < ($1.day, $0.article) }
  }
}
