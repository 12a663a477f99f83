public import DatelineModel

/// The stances of one actor over time: the actor's line.
public struct ActorLine: Hashable, Sendable {
  /// The actor.
  public let actor: Actor.ID
  /// What the actor has said and done, oldest first; what has no date stands last.
  public let reactions: [Reaction]

  /// The line of an actor over all targets.
  public init(_ actor: Actor.ID, in story: Story) {
    self.init(actor, story.reactions) { _ in true }
  }

  /// The line of an actor toward an event.
  public init(_ actor: Actor.ID, towardEvent event: Event.ID, in story: Story) {
    self.init(actor, story.reactions) { $0.event == event }
  }

  /// The line of an actor toward another.
  public init(_ actor: Actor.ID, towardActor other: Actor.ID, in story: Story) {
    self.init(actor, story.reactions) { $0.actor == other }
  }

  private init(
    _ actor: Actor.ID, _ reactions: [Reaction], where fits: (Reaction.Target) -> Bool
  ) {
    self.actor = actor
    self.reactions = ActorLine.inTime(
      reactions.filter { $0.actor == actor && fits($0.target) })
  }

  /// Where the actor's line turns: from one side to another about the same target, oldest first.
  ///
  /// Only stances that take a side count: a government that denies an event and confirms it later
  /// changes its line, one that announces it and assesses it later does not.
  public var changes: [LineChange] {
    var last: [Reaction.Target: Reaction] = [:]
    var changes: [LineChange] = []
    for reaction in reactions {
      guard let side = LineChange.Side(reaction.stance) else { continue }
      var key = Reaction.Target(text: "")
      key.event = reaction.target.event
      if key.event == nil { key.actor = reaction.target.actor }
      guard key.event != nil || key.actor != nil else { continue }
      if let before = last[key], let earlier = LineChange.Side(before.stance),
        earlier.isContrary(to: side)
      {
        changes.append(LineChange(actor: actor, before: before, after: reaction))
      }
      last[key] = reaction
    }
    return changes
  }

  /// Reactions by date, those of one date in the order in which they were; without a date last.
  static func inTime(_ reactions: [Reaction]) -> [Reaction] {
    reactions.enumerated().sorted { one, other in
      switch (one.element.date, other.element.date) {
      case (let a?, let b?) where a < b: return true
      case (let a?, let b?) where b < a: return false
      case (_?, nil): return true
      case (nil, _?): return false
      default: return one.offset < other.offset
      }
    }
    .map(\.element)
  }
}
