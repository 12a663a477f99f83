import DatelineModel

/// What stands at the head of a story: a headline, the size, the days that the articles are from.
struct StoryOverview {
  /// The summary of the event that the story turns on; nil for a story without events.
  let headline: String?
  /// “5 articles”, “51 events”, …; nothing for what there is none of.
  let counts: [String]
  /// When the articles were published, as one date; nil where no article says.
  let published: PartialDate?

  init(_ story: Story) {
    let summary = Self.mainEvent(of: story).map(\.summary.oneLine) ?? ""
    headline = summary.isEmpty ? nil : summary
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

  /// The event with the most weight; of equals the one with most reports, then the latest.
  private static func mainEvent(of story: Story) -> Event? {
    let candidates = story.events.filter { $0.status == .reported && $0.date != nil }
    return (candidates.isEmpty ? story.events : candidates).reversed().max { a, b in
      if a.salience != b.salience { return a.salience < b.salience }
      return a.reports.count < b.reports.count
    }
  }
}
