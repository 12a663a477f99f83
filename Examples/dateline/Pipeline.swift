import DatelineModel
import DatelineParsing
import DatelineReactions
import DatelineTimeline

/// The whole way from an article to its record.
struct Pipeline: Sendable {
  private let annotator = Annotator(
    stages: Annotator.standardStages + [EventExtractor(), ReactionExtractor()])

  /// The article with everything that is found in it alone.
  func record(of article: Article) -> Article { annotator.annotate(article).article }

  /// The article with its sentences and words.
  func annotated(_ article: Article) -> AnnotatedArticle { annotator.annotate(article) }

  /// The records of all articles, in their order, worked out on all cores.
  func records(of articles: [Article]) async -> [Article] {
    var records = [Article?](repeating: nil, count: articles.count)
    await withTaskGroup(of: (Int, Article).self) { group in
      var next = 0
      var done = 0
      let workers = Parallel.workers
      while next < min(workers, articles.count) {
        let position = next
        group.addTask { (position, record(of: articles[position])) }
        next += 1
      }
      for await (position, record) in group {
        records[position] = record
        done += 1
        Console.progress(done, of: articles.count, "articles read")
        if next < articles.count {
          let position = next
          group.addTask { (position, self.record(of: articles[position])) }
          next += 1
        }
      }
    }
    return records.compactMap { $0 }
  }
}
