import DatelineModel

/// Finds the points on which articles or actors contradict each other.
struct DisputeFinder {
  /// The articles with the story's actors, by id.
  var articles: [Article]
  /// The story's actors.
  var actors: [Actor]
  /// The story's events in order.
  var events: [MergedEvent]
  /// The story's reactions in order.
  var reactions: [Reaction]
  /// For each article the number of the origin it is a copy of.
  var origins: [Int]

  /// The disputes by where they are first read, with ids, and the events that they are about.
  func disputes() -> (disputes: [Dispute], events: Set<Event.ID>) {
    let drafts =
      dateDisputes() + placeDisputes() + claimDisputes() + figureDisputes()
      + judgementDisputes()
    var found: [(dispute: Dispute, events: Set<Event.ID>)] = []
    for draft in drafts {
      if let dispute = draft.dispute { found.append((dispute, draft.events)) }
    }
    found.sort { a, b in
      let (x, y) = (a.dispute.positions[0].evidence, b.dispute.positions[0].evidence)
      if x != y { return x.lexicographicallyPrecedes(y) }
      if a.dispute.about != b.dispute.about { return a.dispute.about < b.dispute.about }
      return a.events.sorted().lexicographicallyPrecedes(b.events.sorted())
    }
    for index in found.indices { found[index].dispute.id = "d\(index + 1)" }
    return (found.map(\.dispute), found.reduce(into: []) { $0.formUnion($1.events) })
  }

  /// Events whose reports give dates that exclude each other.
  private func dateDisputes() -> [DisputeDraft] {
    events.filter(\.hasDisputedDate).map { merged in
      var draft = DisputeDraft(about: "When: \(merged.event.summary)", event: merged.event.id)
      for report in merged.reports where report.dateWeight >= 3 {
        guard let date = report.event.date, let agreed = merged.event.date else { continue }
        draft.add(
          (date.overlaps(agreed) ? agreed : date.withoutTime).edtf, actors: tellers(of: report),
          evidence: report.event.reports)
      }
      return draft
    }
  }

  /// Events that reports put in different places.
  private func placeDisputes() -> [DisputeDraft] {
    events.compactMap { merged in
      let placed = merged.reports.filter { $0.place != nil }
      guard Set(placed.map(\.place)).count > 1, Set(placed.map { origins[$0.article] }).count > 1
      else { return nil }
      var draft = DisputeDraft(about: "Where: \(merged.event.summary)", event: merged.event.id)
      for report in placed {
        draft.add(
          report.event.place ?? "", actors: tellers(of: report), evidence: report.event.reports)
      }
      return draft
    }
  }

  /// The article that a piece of evidence stands in; nil where the story has none of that name.
  func article(of evidence: Evidence) -> Article? {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].id < evidence.article { low = middle + 1 } else { high = middle }
    }
    return low < articles.count && articles[low].id == evidence.article ? articles[low] : nil
  }

  /// Whoever an article lets tell what a report says: the speaker of the quotation it stands in.
  /// Empty where the article speaks in its own name.
  func tellers(of report: EventReport) -> [Actor.ID] {
    let article = articles[report.article]
    guard let range = report.event.reports.first?.range else { return [] }
    let around = article.quotations.filter { $0.range.overlaps(range) && $0.speaker != nil }
    let closest = around.min { ($0.range.count, $0.range.start) < ($1.range.count, $1.range.start) }
    return closest?.speaker.map { [$0] } ?? []
  }
}
