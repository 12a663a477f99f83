import DatelineModel

/// What stands at the head of a story: a headline, the size, the days that the articles are from.
struct StoryOverview {
  /// What the story may be called; nil where neither an article nor an event has words for it.
  let headline: String?
  /// “5 articles”, “51 events”, …; nothing for what there is none of.
  let counts: [String]
  /// When the articles were published, as one date; nil where no article says.
  let published: PartialDate?

  init(_ story: Story) {
    headline = Self.headline(of: story)
    counts = [
      (story.articles.count, "article"), (story.events.count, "event"),
      (story.reactions.count, "reaction"), (story.disputes.count, "dispute"),
    ].compactMap { count, noun in count == 0 ? nil : Self.count(count, noun) }
    let days = story.articles.compactMap { $0.published?.value }
    let first = days.compactMap(\.earliest).min()
    let last = days.compactMap(\.latest).max()
    if let first, let last, first <= last {
      published = PartialDate(from: first, through: last)
    } else {
      published = nil
    }
  }

  /// “1 event”, “2 events”.
  static func count(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// The title of the article that reports most of what others report too; without titles, the
  /// summary of the main event.
  private static func headline(of story: Story) -> String? {
    var weights: [Article.ID: Int] = [:]
    for event in story.events {
      let articles = Set(event.reports.map(\.article))
      for article in articles { weights[article, default: 0] += articles.count * articles.count }
    }
    let titles = story.articles.compactMap { article -> (title: String, weight: Int)? in
      let title = article.title?.oneLine ?? ""
      return title.isEmpty || title.utf8.count > 240 ? nil : (title, weights[article.id] ?? 0)
    }
    if let best = titles.max(by: { $0.weight < $1.weight }) { return best.title }
    let summary = mainEvent(of: story)?.summary.oneLine ?? ""
    return summary.isEmpty ? nil : summary
  }

  /// The event with the most weight; of equals the one with most reports, then the latest.
  private static func mainEvent(of story: Story) -> Event? {
    let candidates = story.events.filter { $0.status == .reported && $0.date != nil }
    return (candidates.isEmpty ? story.events : candidates).reversed().max { a, b in
      if a.salience != b.salience { return a.salience < b.salience }
      return a.reports.count < b.reports.count
    }
  }
}
