import DatelineModel

/// Brings the reactions of all articles into the story.
struct ReactionMerger {
  /// The reactions, oldest first, then by article and place, with ids `r1`, `r2`, …
  /// - Parameters:
  ///   - articles: with the story's publication dates.
  ///   - reactions: for every article its reactions with the story's actors.
  ///   - merged: the ids of the story's events, by article and the article's own id.
  static func reactions(
    articles: [Article], reactions: [[Reaction]], merged: [EventKey: Event.ID],
    events: [[Event]]
  ) -> [Reaction] {
    var all: [Reaction] = []
    for (index, article) in articles.enumerated() {
      for var reaction in reactions[index] {
        reaction.date = date(of: reaction, in: article, events: events[index])
        reaction.timeExpression = nil
        if let target = reaction.target.event {
          reaction.target.event = merged[EventKey(article: index, event: target)]
        }
        all.append(reaction)
      }
    }
    all.sort(by: precedes)
    for index in all.indices { all[index].id = "r\(index + 1)" }
    return all
  }

  /// The date of the article's event that the reaction is read from: a condemnation is an event
  /// too. Else that of its expression, or that of the publication.
  private static func date(
    of reaction: Reaction, in article: Article, events: [Event]
  ) -> PartialDate? {
    var best: (shared: Int, event: Event)?
    for event in events where event.actors.contains(reaction.actor) {
      for report in event.reports where report.article == article.id {
        let shared = report.range.intersection(reaction.evidence.range)?.count ?? 0
        if shared > best?.shared ?? 0 { best = (shared, event) }
      }
    }
    if let date = best?.event.date { return date }
    if let index = reaction.timeExpression, article.timeExpressions.indices.contains(index) {
      return article.timeExpressions[index].date
    }
    return article.published?.value.withoutTime ?? reaction.date
  }

  private static func precedes(_ a: Reaction, _ b: Reaction) -> Bool {
    switch (a.date, b.date) {
    case (let x?, let y?) where x != y: return x < y
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if a.evidence != b.evidence { return a.evidence < b.evidence }
    if a.actor != b.actor { return a.actor < b.actor }
    if a.stance != b.stance { return a.stance.rawValue < b.stance.rawValue }
    return a.id < b.id
  }
}

/// An event of one article.
struct EventKey: Hashable {
  /// The article's index.
  var article: Int
  /// The event's id in its article.
  var event: Event.ID
}
