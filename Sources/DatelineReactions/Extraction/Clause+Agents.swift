import DatelineParsing

extension Clause {
  /// The words that do what the predicate says; for a passive, its agents. Empty where the text
  /// names none.
  func agents(of predicate: Int) -> [Int] {
    guard isPassive(predicate) else { return subjects(of: predicate) }
    let agents = syntax.dependents(of: predicate).filter {
      token($0).relation == .oblAgent || token($0).relation == .obl && preposition($0) == "by"
    }
    return agents.flatMap(coordinated)
  }

  /// The words that the predicate is said of, found through control, coordination, gerunds and
  /// relative clauses.
  func subjects(of predicate: Int) -> [Int] {
    var verb = predicate
    for _ in 0..<8 {
      if let subject = dependents(verb, .nsubj, .nsubjOuter, .nsubjPass).first {
        if isRelativePronoun(subject), token(verb).relation == .aclRelcl,
          let noun = token(verb).head
        {
          return [noun]
        }
        let others = dependents(verb, .nsubj).filter { $0 > subject }.prefix(2)
        return coordinated(subject) + others
      }
      if let early = subjectOfEarlyParticiple(verb) { return coordinated(early) }
      guard let head = token(verb).head else { return [] }
      switch token(verb).relation {
      case .conj, .parataxis, .advcl, .advclRelcl, .dep:
        verb = head
      case .xcomp:
        if let object = dependents(head, .obj, .iobj).first, token(verb).xpos == "VB" {
          return coordinated(object)
        }
        verb = head
      case .acl:
        guard let next = holder(ofModifier: verb, head) else { return [] }
        if next.isNoun { return coordinated(next.index) }
        verb = next.index
      case .aclRelcl:
        return [head]
      case .ccomp:
        // "said Norway left": parsers may take the subject for an object of the saying.
        guard ["VBD", "VBZ", "VBP"].contains(token(verb).xpos) else { return [] }
        return dependents(head, .obj, .iobj).first { $0 > head && $0 < verb }.map(coordinated) ?? []
      default:
        return []
      }
    }
    return []
  }

  /// The subject that stands before a participle which comes before its verb: "the mayor, speaking
  /// later, thanked …", where parsers may give it to the participle; or nil.
  private func subjectOfEarlyParticiple(_ verb: Int) -> Int? {
    guard [.root, .ccomp, .conj, .parataxis].contains(token(verb).relation) else { return nil }
    let participle = dependents(verb, .advcl).first {
      $0 < verb && token($0).xpos.hasPrefix("VB") && marks($0).isEmpty
    }
    return participle.flatMap { dependents($0, .nsubj).first }
  }

  /// Who does what a clause under a noun says: of a participle the noun, of one behind a comma the
  /// subject of the noun's own verb; of an infinitive the noun's owner.
  private func holder(ofModifier verb: Int, _ noun: Int) -> (index: Int, isNoun: Bool)? {
    let governor = ancestors(noun).first { token($0).upos == .verb }
    if token(verb).xpos == "VBG" {
      let isApart = verb > 0 && token(verb - 1).lowercased == ","
      if isApart, let governor, token(noun).relation != .nsubj { return (governor, false) }
      return (noun, true)
    }
    if let owner = dependents(noun, .nmodPoss).first { return (owner, true) }
    return token(noun).relation == .obj ? governor.map { ($0, false) } : nil
  }
}
