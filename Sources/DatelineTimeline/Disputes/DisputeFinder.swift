import DatelineModel

/// Finds the points on which articles or actors contradict each other.
struct DisputeFinder {
  /// The articles with the story's actors.
  var articles: [Article]
  /// The story's events in order.
  var events: [MergedEvent]
  /// The story's reactions in order.
  var reactions: [Reaction]
  /// For each article the number of the origin it is a copy of.
  var origins: [Int]

  /// The disputes by where they are first read, with ids, and the events that they are about.
  func disputes() -> (disputes: [Dispute], events: Set<Event.ID>) {
    let drafts =
      dateDisputes() + placeDisputes() + factDisputes() + figureDisputes()
      + judgementDisputes()
    var found: [(dispute: Dispute, event: Event.ID?)] = []
    for draft in drafts {
      if let dispute = draft.dispute { found.append((dispute, draft.event)) }
    }
    found.sort { a, b in
      let (x, y) = (a.dispute.positions[0].evidence, b.dispute.positions[0].evidence)
      if x != y { return x.lexicographicallyPrecedes(y) }
      if a.dispute.about != b.dispute.about { return a.dispute.about < b.dispute.about }
      return (a.event ?? "") < (b.event ?? "")
    }
    for index in found.indices { found[index].dispute.id = "d\(index + 1)" }
    return (found.map(\.dispute), Set(found.compactMap(\.event)))
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

  /// Events that some tell as fact or claim and others deny.
  private func factDisputes() -> [DisputeDraft] {
    let targeting = Dictionary(grouping: reactions.filter { $0.target.event != nil }) {
      $0.target.event ?? ""
    }
    return events.compactMap { merged in
      let stances = targeting[merged.event.id] ?? []
      let denials = stances.filter { $0.stance == .deny || $0.stance == .doubt }
      let deniers = merged.reports.filter { $0.event.status == .denied }
      guard !denials.isEmpty || !deniers.isEmpty else { return nil }
      var draft = DisputeDraft(about: "Whether: \(merged.event.summary)", event: merged.event.id)
      for report in merged.reports where report.event.status != .denied {
        guard report.event.status == .reported || report.event.status == .claimed else { continue }
        draft.add("It is so", actors: tellers(of: report), evidence: report.event.reports)
      }
      for reaction in stances where reaction.stance == .claim || reaction.stance == .confirm {
        draft.add("It is so", actors: [reaction.actor], evidence: [reaction.evidence])
      }
      for report in deniers {
        draft.add("It is not so", actors: tellers(of: report), evidence: report.event.reports)
      }
      for reaction in denials {
        draft.add("It is not so", actors: [reaction.actor], evidence: [reaction.evidence])
      }
      return draft
    }
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
