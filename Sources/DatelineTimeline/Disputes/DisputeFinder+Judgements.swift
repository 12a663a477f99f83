import DatelineModel

extension DisputeFinder {
  /// Events and actors that some stand behind and others condemn.
  func judgementDisputes() -> [DisputeDraft] {
    let judged = reactions.filter {
      DisputeFinder.against.contains($0.stance) || DisputeFinder.behind.contains($0.stance)
    }
    var drafts: [DisputeDraft] = []
    let byEvent = Dictionary(grouping: judged.filter { $0.target.event != nil }) {
      $0.target.event ?? ""
    }
    for merged in events {
      let about = "Whether it is right: \(merged.event.summary)"
      drafts += draft(about, of: byEvent[merged.event.id] ?? [])
    }
    let byActor = Dictionary(grouping: judged) { judgedActor(of: $0) ?? "" }
    for actor in actors {
      drafts += draft("How to judge \(actor.name)", of: byActor[actor.id] ?? [])
    }
    return drafts
  }

  private static let against: Set<Stance> = [.condemn, .accuse]
  private static let behind: Set<Stance> = [.praise, .support, .justify, .thank]

  private func draft(_ about: String, of reactions: [Reaction])
    -> [DisputeDraft]
  {
    let critics = reactions.filter { DisputeFinder.against.contains($0.stance) }
    let friends = reactions.filter { DisputeFinder.behind.contains($0.stance) }
    guard !critics.isEmpty, !friends.isEmpty,
      Set(critics.map(\.actor)).isDisjoint(with: friends.map(\.actor))
    else { return [] }
    var draft = DisputeDraft(about: about, event: nil)
    for reaction in critics {
      draft.add("Against", actors: [reaction.actor], evidence: [reaction.evidence])
    }
    for reaction in friends {
      draft.add("For", actors: [reaction.actor], evidence: [reaction.evidence])
    }
    return [draft]
  }

  /// The actor that a stance is taken toward: the one it points at, or else the first other that
  /// its words name.
  private func judgedActor(of reaction: Reaction) -> Actor.ID? {
    if let actor = reaction.target.actor { return actor }
    guard reaction.target.event == nil, let article = article(of: reaction.evidence) else {
      return nil
    }
    return article.mentions.first {
      reaction.evidence.range.contains($0.range) && $0.actor != reaction.actor
    }?.actor
  }
}
