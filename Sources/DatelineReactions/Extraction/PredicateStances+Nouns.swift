import DatelineModel
import DatelineParsing

extension PredicateStances {
  func nounFindings(_ index: Int, _ latest: Actor.ID?) -> [Finding] {
    let entries = lexicon.entries(clause.token(index), .noun)
    guard !entries.isEmpty, !isDenied(index) else { return [] }
    let (entry, target) = sense(ofNoun: index, entries)
    guard var found = owner(of: index, entry.stance, latest) else { return [] }
    if target == nil, !found.isLent, PredicateStances.empty.contains(entry.stance) { return [] }
    found.target = target ?? found.target ?? complement(ofSubject: index)
    return made(
      entry.stance, by: found.agents, at: index, toward: found.target, latest: latest)
  }

  /// What the sentence says of the noun: "the nurses' concern lay in the cuts".
  private func complement(ofSubject index: Int) -> Int? {
    guard clause.token(index).relation == .nsubj, let head = clause.token(index).head else {
      return nil
    }
    return clause.oblique(head, ["in", "with", "about", "over", "for"])
      ?? clause.dependents(head, .ccomp, .obj).first
  }

  private func isDenied(_ index: Int) -> Bool {
    clause.dependents(index, .det).contains { clause.token($0).lowercased == "no" }
  }

  /// The sense whose preposition follows, and what follows it.
  private func sense(
    ofNoun index: Int, _ entries: [StanceEntry]
  ) -> (entry: StanceEntry, target: Int?) {
    for entry in entries {
      guard case .preposition(let names) = entry.frame else { continue }
      if let found = clause.oblique(index, names.filter { $0 != "by" && $0 != "from" }) {
        return (entry, found)
      }
      if names.contains("that") || names.contains("to"),
        let clausal = clause.dependents(index, .acl, .ccomp, .aclRelcl).first
      {
        return (entry, clausal)
      }
    }
    if let head = clause.token(index).head, clause.token(index).relation == .obj {
      for entry in entries {
        guard case .preposition(let names) = entry.frame else { continue }
        if let found = clause.oblique(head, names.filter { $0 != "by" && $0 != "from" }),
          found > index
        {
          return (entry, found)
        }
        if names.contains("that"), let content = clause.dependents(head, .ccomp).first {
          return (entry, content)
        }
      }
    }
    return (entries[0], nil)
  }

  private struct Owner {
    var agents: [Int]
    var target: Int?
    /// Whether a verb gives or gets the stance: "voiced support", "drew criticism".
    var isLent = false
  }

  /// The stances that a noun with no more than an owner does not tell.
  private static let empty: Set<Stance> = [
    .claim, .demand, .assess, .promise, .support, .announce, .warn, .threaten, .concern,
  ]

  /// Whose stance the noun names: its possessor, its author, the subject of a verb that lends itself
  /// to it, those among whom it is felt. Nil where the text names no one.
  private func owner(of index: Int, _ stance: Stance, _ latest: Actor.ID?) -> Owner? {
    func named(_ words: [Int]) -> [Int] {
      words.flatMap(clause.coordinated).filter { actors.agent($0, latest: latest) != nil }
    }
    let own = named(
      clause.dependents(index, .nmodPoss)
        + clause.dependents(index, .nmod).filter {
          ["by", "from"].contains(clause.preposition($0) ?? "")
        })
    let head = clause.token(index).head
    if let head, clause.token(head).upos == .verb {
      let lemma = clause.token(head).lemma
      let isObject = [.obj, .nsubjPass].contains(clause.token(index).relation)
      let isLent = words.has(lemma, .support) || words.has(lemma, .contain)
      if isObject, isLent, own.isEmpty || words.has(lemma, .support) {
        guard isAsserted(head), !clause.isNegated(head) else { return nil }
        let agents = own.isEmpty ? named(clause.agents(of: head)) : own
        if !agents.isEmpty { return Owner(agents: agents, isLent: true) }
      }
      if isObject, words.has(lemma, .receive), own.isEmpty {
        let sources = clause.dependents(head, .obl, .oblAgent).filter {
          ["from", "by", "in", "among"].contains(clause.preposition($0) ?? "")
        }
        return Owner(
          agents: named(sources + places(index)), target: clause.dependents(head, .nsubj).first,
          isLent: true)
      }
    }
    if !own.isEmpty { return Owner(agents: own) }
    if [.condemn, .concern, .doubt].contains(stance) { return Owner(agents: named(places(index))) }
    return Owner(agents: named(clause.dependents(index, .compound)))
  }

  /// Those among whom a feeling is: "anger in Seoul", "unease among doctors".
  private func places(_ index: Int) -> [Int] {
    clause.dependents(index, .nmod).filter {
      ["in", "among"].contains(clause.preposition($0) ?? "")
    }
  }
}
