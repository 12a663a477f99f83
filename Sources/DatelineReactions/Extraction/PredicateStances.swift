import DatelineModel
import DatelineParsing

/// Finds stances in verbs, nouns and adjectives of the lexicon, by their syntax.
struct PredicateStances {
  let clause: Clause
  let actors: ActorResolver
  let lexicon: StanceLexicon
  let words: EvaluationLexicon

  /// The stances that the word at `index` carries, one for each actor.
  func findings(at index: Int) -> [Finding] {
    let token = clause.token(index)
    switch token.upos {
    case .verb: return verbFindings(index)
    case .noun, .propn: return nounFindings(index)
    case .adj: return adjectiveFindings(index)
    default: return []
    }
  }

  // MARK: Verbs

  private func verbFindings(_ index: Int) -> [Finding] {
    let lemma = clause.token(index).lemma
    if words.has(lemma, .neutral), !clause.dependents(index, .ccomp, .parataxis).isEmpty {
      return []
    }
    guard let (entry, target) = sense(of: index, lexicon.entries(lemma, .verb)) else {
      return characterisation(index)
    }
    if let target, carriesOwnStance(target) { return [] }
    guard let stance = adjusted(entry.stance, index) else { return [] }
    return made(stance, by: clause.agents(of: index), at: index, toward: target)
  }

  /// A noun under the verb says more than the verb: "affirmed his support".
  private func carriesOwnStance(_ target: Int) -> Bool {
    let token = clause.token(target)
    return token.upos == .noun && !lexicon.entries(token.lemma, .noun).isEmpty
      && !clause.dependents(target, .nmod, .acl).isEmpty
  }

  /// The sense whose frame the words around fill best, and the target that fills it.
  private func sense(
    of index: Int, _ entries: [StanceEntry]
  ) -> (entry: StanceEntry, target: Int?)? {
    var best: (entry: StanceEntry, target: Int?, score: Int)?
    for entry in entries {
      guard let target = target(of: index, entry) else { continue }
      let score = entry.lemmas.count * 4 + (target == nil ? 0 : 2)
      if score > best?.score ?? 0 { best = (entry, target, score) }
    }
    return best.map { ($0.entry, $0.target) }
  }

  /// The head of the target, `.some(nil)` where the sense needs none, nil where it does not fit.
  private func target(of index: Int, _ entry: StanceEntry) -> Int?? {
    var prepositions: [String] = []
    for part in entry.lemmas.dropFirst() {
      let follows = (index + 1)..<min(index + 6, clause.article.tokens.count)
      guard
        follows.contains(where: {
          clause.token($0).lemma == part || clause.token($0).lowercased == part
        })
      else { return nil }
      prepositions.append(part)
    }
    switch entry.frame {
    case .object:
      if !prepositions.isEmpty, let oblique = oblique(index, prepositions) { return oblique }
      if let object = object(of: index) { return object }
      return nil
    case .that:
      if let content = clause.dependents(index, .ccomp, .parataxis).first { return content }
      return object(of: index).map { .some($0) } ?? nil
    case .preposition(let names):
      return oblique(index, names).map { .some($0) } ?? nil
    case .infinitive:
      guard let action = clause.dependents(index, .xcomp).first(where: { isInfinitive($0) }) else {
        return nil
      }
      return action
    case .none:
      return .some(nil)
    }
  }

  private func isInfinitive(_ index: Int) -> Bool {
    clause.dependents(index, .mark).contains { clause.token($0).lowercased == "to" }
  }

  private func object(of index: Int) -> Int? {
    if clause.isPassive(index) {
      return clause.dependents(index, .nsubjPass).first
        ?? (clause.token(index).relation == .acl ? clause.token(index).head : nil)
    }
    if let object = clause.dependents(index, .obj).first {
      if ["which", "that", "whom"].contains(clause.token(object).lowercased),
        clause.token(index).relation == .aclRelcl
      {
        return clause.token(index).head
      }
      return object
    }
    return clause.token(index).relation == .aclRelcl ? clause.token(index).head : nil
  }

  private func oblique(_ index: Int, _ prepositions: [String]) -> Int? {
    clause.syntax.dependents(of: index).first { dependent in
      let token = clause.token(dependent)
      guard [.obl, .nmod, .advcl, .oblAgent].contains(token.relation) else { return false }
      let marks = clause.dependents(dependent, .case, .mark)
      return marks.contains { prepositions.contains(clause.token($0).lowercased) }
    }
  }

  /// What becomes of the stance under negation and possibility; nil where nothing is left of it.
  private func adjusted(_ stance: Stance, _ index: Int) -> Stance? {
    if clause.isHypothetical(index) { return nil }
    guard clause.isNegated(index) else { return stance }
    switch stance {
    case .support, .praise, .thank: return .condemn
    case .assess: return .doubt
    case .promise: return .deny
    default: return nil
    }
  }

  private func made(
    _ stance: Stance, by agents: [Int], at index: Int, toward target: Int?
  ) -> [Finding] {
    agents.compactMap { agent in
      guard let (actor, via) = actors.agent(agent) else { return nil }
      let inside = actors.quotation(of: index)
      let evidence = min(agent, index)..<(max(agent, index) + 1)
      return Finding(
        actor: actor, via: via ?? (inside?.speaker == actor ? inside?.via : inside?.speaker),
        stance: stance, predicate: index, target: target,
        evidence: evidence.count > 12 ? index..<(index + 1) : evidence)
    }
  }

  /// "called them heroes", "described the deal as illegal".
  private func characterisation(_ index: Int) -> [Finding] {
    guard words.has(clause.token(index).lemma, .characterise), !clause.isHypothetical(index),
      let object = object(of: index)
    else { return [] }
    let complement = clause.dependents(index, .xcomp, .obl, .advcl).filter { $0 > index }
    var stance: Stance?
    for part in complement {
      for word in clause.syntax.subtree(of: part) {
        if words.has(clause.token(word).lemma, .negative) { stance = .condemn }
        if words.has(clause.token(word).lemma, .positive) { stance = stance ?? .praise }
      }
    }
    if stance == nil, complement.isEmpty { return [] }
    return made(stance ?? .claim, by: clause.agents(of: index), at: index, toward: object)
  }

  // MARK: Nouns

  private func nounFindings(_ index: Int) -> [Finding] {
    let entries = lexicon.entries(clause.token(index).lemma, .noun)
    guard let first = entries.first else { return [] }
    let relations = clause.syntax.dependents(of: index)
    if relations.contains(where: { clause.token($0).lowercased == "no" }) { return [] }
    var target: Int?
    var entry = first
    for candidate in entries {
      guard case .preposition(let names) = candidate.frame else { continue }
      if let found = oblique(index, names.filter { $0 != "by" && $0 != "from" }) {
        target = found
        entry = candidate
      } else if names.contains("that") || names.contains("to"),
        let clausal = clause.dependents(index, .acl, .ccomp).first
      {
        target = clausal
        entry = candidate
      }
      if target != nil { break }
    }
    var agents = clause.dependents(index, .nmodPoss)
    agents += relations.filter {
      [.nmod, .obl].contains(clause.token($0).relation)
        && ["by", "from"].contains(clause.preposition($0) ?? "")
    }
    let head = clause.token(index).head
    if agents.isEmpty, let head, clause.token(head).upos == .verb {
      let lemma = clause.token(head).lemma
      if words.has(lemma, .support), clause.token(index).relation == .obj {
        if clause.isHypothetical(head) || clause.isNegated(head) { return [] }
        agents = clause.agents(of: head)
      } else if words.has(lemma, .receive), clause.token(index).relation == .obj {
        target = target ?? clause.dependents(head, .nsubj).first
        agents = clause.syntax.dependents(of: head).filter {
          clause.token($0).relation == .obl
            && ["from", "by"].contains(clause.preposition($0) ?? "")
        }
      } else if clause.token(index).relation == .nsubjPass, words.has(lemma, .support) {
        agents = clause.agents(of: head)
      }
    }
    if agents.isEmpty { agents = relations.filter { clause.token($0).relation == .compound } }
    return made(entry.stance, by: agents, at: index, toward: target)
  }

  // MARK: Adjectives

  private func adjectiveFindings(_ index: Int) -> [Finding] {
    let entries = lexicon.entries(clause.token(index).lemma, .adjective)
    guard !entries.isEmpty else { return [] }
    let token = clause.token(index)
    let isPredicate =
      !clause.dependents(index, .cop).isEmpty || token.relation == .xcomp || token.relation == .conj
    guard isPredicate, let entry = entries.first, let stance = adjusted(entry.stance, index) else {
      return []
    }
    var target: Int?
    switch entry.frame {
    case .preposition(let names):
      target =
        oblique(index, names)
        ?? (names.contains("that") ? clause.dependents(index, .ccomp).first : nil)
    case .infinitive:
      guard let action = clause.dependents(index, .xcomp, .advcl).first(where: isInfinitive) else {
        return []
      }
      target = action
    default: break
    }
    return made(stance, by: clause.agents(of: index), at: index, toward: target)
  }
}
