import DatelineModel

/// Says how much a story turns on an event.
///
/// Independent origins weigh most, then the reports, the reactions and how far up in their articles
/// the reports stand; an event that is only planned or supposed weighs less, and so does one
/// without a date.
struct SalienceRanker {
  /// The events' salience, in their order, rounded to thousandths.
  /// - Parameters:
  ///   - reactions: for each event how many reactions it met with.
  static func salience(
    of events: [MergedEvent], articles: [Article], reactions: [Int]
  ) -> [Double] {
    zip(events, reactions).map { merged, reactions in
      let event = merged.event
      var score = 2 * (1 + Double(event.origins)).logarithm
      score += (1 + Double(event.reports.count)).logarithm
      score += (1 + Double(reactions)).logarithm
      score += merged.reports.reduce(0) { most, report in
        max(most, prominence(of: report, in: articles[report.article]))
      }
      if event.status == .hypothetical { score *= 0.4 }
      if event.status == .planned || event.status == .denied { score *= 0.7 }
      if event.date == nil { score *= 0.5 }
      return (score * 1000).rounded() / 1000
    }
  }

  /// From 1 at the head of the article to 0 at its end.
  private static func prominence(of report: EventReport, in article: Article) -> Double {
    let length = Double(max(1, article.text.utf8.count))
    let start = Double(report.event.reports.first?.range.start ?? 0)
    return max(0, 1 - start / length)
  }
}
