import DatelineModel

extension DisputeFinder {
  /// Events that some stand behind and others condemn.
  func judgementDisputes() -> [DisputeDraft] {
    let against: Set<Stance> = [.condemn, .accuse]
    let behind: Set<Stance> = [.praise, .support, .justify, .thank]
    let judged = reactions.filter { against.contains($0.stance) || behind.contains($0.stance) }
    let byEvent = Dictionary(grouping: judged.filter { $0.target.event != nil }) {
      $0.target.event ?? ""
    }
    return events.compactMap { merged in
      guard let stances = byEvent[merged.event.id] else { return nil }
      let (critics, friends) = (
        stances.filter { against.contains($0.stance) },
        stances.filter { behind.contains($0.stance) }
      )
      guard !critics.isEmpty, !friends.isEmpty,
        Set(critics.map(\.actor)) != Set(friends.map(\.actor))
      else { return nil }
      var draft = DisputeDraft(about: "Whether it is right: \(merged.event.summary)", event: nil)
      for reaction in critics {
        draft.add("It is wrong", actors: [reaction.actor], evidence: [reaction.evidence])
      }
      for reaction in friends {
        draft.add("It is right", actors: [reaction.actor], evidence: [reaction.evidence])
      }
      return draft
    }
  }
}
