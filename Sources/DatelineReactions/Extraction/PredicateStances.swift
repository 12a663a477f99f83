import DatelineModel
import DatelineParsing

/// Finds stances in verbs, nouns and adjectives of the lexicon, by their syntax.
struct PredicateStances {
  let clause: Clause
  let actors: ActorResolver
  let lexicon: StanceLexicon
  let words: EvaluationLexicon

  /// The stances that the word at `index` carries, one for each actor.
  /// - Parameter latest: who spoke last before the word.
  func findings(at index: Int, latest: Actor.ID?) -> [Finding] {
    let token = clause.token(index)
    switch token.upos {
    case .verb:
      let found = verbFindings(index, latest)
      return found.isEmpty ? adjectiveFindings(index, latest) : found
    case .noun, .propn: return nounFindings(index, latest)
    case .adj: return adjectiveFindings(index, latest)
    default: return []
    }
  }

  /// Whether the verb merely introduces what someone says, so that the words said decide.
  func isIntroduction(_ index: Int) -> Bool {
    let token = clause.token(index)
    guard token.upos == .verb else { return false }
    let hasContent =
      actors.quotation(introducedBy: index) != nil
      || clause.content(of: index) != nil
    guard hasContent else { return false }
    if words.has(token.lemma, .neutral) { return true }
    return lexicon.entries(token, .verb).first.map {
      [.announce, .claim, .assess].contains($0.stance)
    } ?? false
  }

  /// Whether the text asserts the predicate: not as a possibility, a purpose, a demand, a refusal.
  func isAsserted(_ index: Int) -> Bool {
    if clause.isHypothetical(index) { return false }
    let token = clause.token(index)
    guard clause.isInfinitive(index), let head = token.head else { return true }
    let lemma = clause.token(head).lemma
    switch token.relation {
    case .advcl, .acl: return words.has(lemma, .occasion)
    case .xcomp:
      if words.has(lemma, .occasion) { return true }
      if words.has(lemma, .refuse) { return false }
      return !lexicon.entries(clause.token(head), .verb).contains { $0.frame == .infinitive }
    default: return true
    }
  }

  /// What becomes of the stance under negation; nil where nothing is left of it.
  func adjusted(_ stance: Stance, _ index: Int) -> Stance? {
    guard clause.isNegated(index) else { return stance }
    switch stance {
    case .support, .praise, .thank: return .condemn
    case .assess: return .doubt
    case .promise: return .deny
    default: return nil
    }
  }

  /// A finding for each agent that is an actor.
  func made(
    _ stance: Stance, by agents: [Int], at index: Int, toward target: Int?,
    about matter: Int? = nil,
    latest: Actor.ID?
  ) -> [Finding] {
    let inside = actors.quotation(of: index)
    return agents.flatMap(withPartners).compactMap { agent in
      guard let (actor, via) = actors.agent(agent, latest: latest) else { return nil }
      if let inside, inside.kind == .direct, inside.speaker != actor,
        clause.token(agent).upos == .pron, !actors.isFirstPerson(agent)
      {
        return nil
      }
      if let inside, inside.kind == .direct, inside.speaker != actor,
        clause.token(index).relation == .aclRelcl
      {
        return nil
      }
      return Finding(
        actor: actor, via: via ?? (inside?.speaker == actor ? inside?.via : inside?.speaker),
        stance: stance, predicate: index, target: target, matter: matter,
        evidence: evidence(agent, index, matter ?? target))
    }
  }

  /// The agent and those who stand beside its owner: "the leaders of A and B".
  private func withPartners(_ agent: Int) -> [Int] {
    guard
      let owner = clause.dependents(agent, .nmod).first(where: {
        clause.preposition($0) == "of" && actors.mentioned(at: $0) != nil
      }), actors.mentioned(at: owner) == actors.mentioned(at: agent)
    else { return [agent] }
    return [agent] + clause.dependents(owner, .conj).filter { actors.mentioned(at: $0) != nil }
  }

  /// From the agent, where it stands near, to the end of what the stance is toward; at most
  /// fourteen words.
  private func evidence(_ agent: Int, _ predicate: Int, _ target: Int?) -> Range<Int> {
    let first = agent < predicate && predicate - agent <= 8 ? agent : predicate
    var end = max(predicate, agent < predicate + 8 ? agent : predicate) + 1
    if let target, target > predicate {
      end = max(end, clause.syntax.subtree(of: target).upperBound)
    }
    return first..<max(predicate + 1, min(end, first + 14))
  }
}
