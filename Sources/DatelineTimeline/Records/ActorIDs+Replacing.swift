import DatelineModel

extension Event {
  /// The event with the story's actors in place of the article's own, each once.
  func replacingActors(_ unified: [Actor.ID: Actor.ID]) -> Event {
    var event = self
    var seen: Set<Actor.ID> = []
    event.actors = actors.map { unified[$0] ?? $0 }.filter { seen.insert($0).inserted }
    return event
  }
}

extension Reaction {
  /// The reaction with the story's actors in place of the article's own.
  func replacingActors(_ unified: [Actor.ID: Actor.ID]) -> Reaction {
    var reaction = self
    reaction.actor = unified[actor] ?? actor
    reaction.via = via.map { unified[$0] ?? $0 }
    reaction.target.actor = target.actor.map { unified[$0] ?? $0 }
    return reaction
  }
}
