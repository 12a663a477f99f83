import DatelineModel

/// The reactions by actor: who reacts most comes first, of equals by name.
struct ReactionGroups {
  /// Each actor with the positions of the reactions in `Story.reactions`.
  let actors: [(actor: Actor.ID, reactions: [Int])]
  /// The stances that occur, in the order of the format's description, then by name.
  let stances: [Stance]

  init(_ story: Story) {
    let index = StoryIndex(story)
    var byActor: [Actor.ID: [Int]] = [:]
    var stances = Set<Stance>()
    for (position, reaction) in story.reactions.enumerated() {
      byActor[reaction.actor, default: []].append(position)
      stances.insert(reaction.stance)
    }
    actors = byActor.map { (actor: $0.key, reactions: $0.value) }.sorted { a, b in
      if a.reactions.count != b.reactions.count { return a.reactions.count > b.reactions.count }
      let names = (index.name(ofActor: a.actor), index.name(ofActor: b.actor))
      return names.0 != names.1 ? names.0 < names.1 : a.actor < b.actor
    }
    let known = Set(Stance.all)
    self.stances =
      Stance.all.filter(stances.contains)
      + stances.subtracting(known).sorted { $0.rawValue < $1.rawValue }
  }
}
