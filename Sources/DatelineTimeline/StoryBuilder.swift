public import DatelineModel

/// Makes one story of many articles' annotations.
public struct StoryBuilder: Sendable {
  /// Makes a builder.
  public init() {}

  /// The story that the articles tell together.
  ///
  /// Works from what the articles carry (`timeExpressions`, `actors`, `events`, `reactions`, …)
  /// and never looks at their language again, so that records of many machines can be joined.
  /// The order of the articles makes no difference, nor does one that is there twice.
  ///
  /// In the story, articles show the story's actors and publication dates; their own `actors`,
  /// `events` and `reactions` stay as they were annotated, and so does all that is needed to build
  /// the story anew.
  /// - Complexity: O(*n* log *n*) in the length of the records.
  public func story(from articles: some Sequence<Article>) -> Story {
    let records = ArticleUnion.records(of: articles)
    let dated = PublicationInference().dated(records)
    let unified = ActorUnifier(dated)
    let events = dated.indices.map { index in
      dated[index].events.map {
        $0.redated(in: dated[index]).replacingActors(unified.ids[index])
      }
    }
    let reactions = dated.indices.map { index in
      dated[index].reactions.map { $0.replacingActors(unified.ids[index]) }
    }

    let origins = OriginFinder.origins(of: dated)
    let reports = EventReports(articles: dated, events: events, actors: unified.actors)
    var merged = EventClusters(reports).groups.map { group in
      MergedEvent(group.map { reports.reports[$0] }, origins: origins)
    }
    merged.sort(by: MergedEvent.precedes)
    var ids: [EventKey: Event.ID] = [:]
    for index in merged.indices {
      merged[index].event.id = "e\(index + 1)"
      for report in merged[index].reports {
        ids[EventKey(article: report.article, event: report.event.id)] = merged[index].event.id
      }
    }
    let told = ReactionMerger.reactions(
      articles: dated, reactions: reactions, merged: ids, events: events)
    let shown = dated.indices.map { dated[$0].presented(unified: unified.ids[$0]) }
    let disputes = DisputeFinder(
      articles: shown, actors: unified.actors, events: merged, reactions: told, origins: origins
    ).disputes()
    for index in merged.indices {
      merged[index].event.isDisputed = disputes.events.contains(merged[index].event.id)
    }
    let salience = SalienceRanker.salience(
      of: merged, articles: dated, reactions: reactionCounts(told, of: merged))
    for index in merged.indices { merged[index].event.salience = salience[index] }
    return Story(
      articles: shown, actors: unified.actors, events: merged.map(\.event), reactions: told,
      disputes: disputes.disputes)
  }

  private func reactionCounts(_ reactions: [Reaction], of events: [MergedEvent]) -> [Int] {
    let targets = reactions.compactMap(\.target.event).map { ($0, 1) }
    let counts = Dictionary(targets, uniquingKeysWith: +)
    return events.map { counts[$0.event.id] ?? 0 }
  }
}
