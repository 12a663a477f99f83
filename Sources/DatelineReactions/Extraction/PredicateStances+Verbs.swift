import DatelineModel
import DatelineParsing

extension PredicateStances {
  func verbFindings(_ index: Int, _ latest: Actor.ID?) -> [Finding] {
    guard !isIntroduction(index), isAsserted(index) else { return [] }
    let token = clause.token(index)
    guard let (entry, target) = sense(of: index, lexicon.entries(token, .verb)) else {
      return characterisation(index, latest)
    }
    if leavesStanceToNoun(index) { return [] }
    guard var stance = adjusted(entry.stance, index) else { return [] }
    var agents = clause.agents(of: index)
    if clause.future(index).map({ $0 != "would" }) ?? false,
      [.support, .praise, .thank].contains(stance), agents.contains(where: actors.isFirstPerson)
    {
      stance = .promise
    }
    if entry.stance == .announce, agents.contains(where: isMedium) { return [] }
    if words.has(token.lemma, .reason), isMedium(agents) || target.map(isActor) ?? false {
      return []
    }
    if agents.allSatisfy({ actors.agent($0, latest: latest) == nil }),
      let speaker = actors.quotation(introducedBy: index)?.speakerRange
    {
      agents = Array(clause.article.tokens(in: speaker).prefix(1))
    }
    return made(
      stance, by: agents, at: index, toward: target, about: matter(of: index, target),
      latest: latest)
  }

  private func isMedium(_ agents: [Int]) -> Bool { agents.contains(where: isMedium) }

  private func isActor(_ index: Int) -> Bool { actors.mentioned(at: index) != nil }

  /// Whether the word means a paper or a broadcaster, whose reports are no stance of its own.
  private func isMedium(_ index: Int) -> Bool {
    actors.mentioned(at: index).flatMap(actors.kind) == .media
  }

  /// A noun under the verb says more than the verb: "affirmed his support", "drew criticism".
  private func leavesStanceToNoun(_ index: Int) -> Bool {
    let lemma = clause.token(index).lemma
    guard words.has(lemma, .support) || words.has(lemma, .receive) else { return false }
    return clause.dependents(index, .obj, .nsubjPass).contains {
      clause.token($0).upos == .noun && !lexicon.entries(clause.token($0), .noun).isEmpty
    }
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
    let parts = Array(entry.lemmas.dropFirst())
    for part in parts where !follows(part, index) { return nil }
    if parts.count == 1, PredicateStances.prepositions.contains(parts[0]),
      !clause.isPassive(index), !clause.dependents(index, .obj).isEmpty
    {
      return nil
    }
    switch entry.frame {
    case .object:
      if !parts.isEmpty, let oblique = clause.oblique(index, parts) { return oblique }
      return clause.object(of: index).map { .some($0) } ?? nil
    case .content:
      return clause.content(of: index).map { .some($0) } ?? nil
    case .that:
      if let content = clause.content(of: index) { return content }
      return clause.object(of: index).map { .some($0) } ?? nil
    case .preposition(let names):
      if let oblique = clause.oblique(index, names) { return oblique }
      guard let object = clause.dependents(index, .obj).first,
        parts.contains(clause.token(object).lemma)
      else { return nil }
      return clause.oblique(object, names).map { .some($0) } ?? nil
    case .infinitive:
      if entry.stance == .demand, parts.isEmpty, !clause.isPassive(index),
        clause.dependents(index, .obj, .iobj).isEmpty
      {
        return nil
      }
      return clause.dependents(index, .xcomp).first(where: clause.isInfinitive).map { .some($0) }
        ?? nil
    case .none:
      return .some(nil)
    }
  }

  private static let prepositions: Set<String> = ["for", "on", "upon", "at"]

  /// Whether a part of a compound verb stands behind the verb, right behind it or in its phrase.
  private func follows(_ part: String, _ verb: Int) -> Bool {
    let behind = (verb + 1)..<min(verb + 8, clause.article.tokens.count)
    return behind.contains { index in
      let token = clause.token(index)
      guard token.lemma == part || token.lowercased == part else { return false }
      if index == verb + 1 || token.head == verb { return true }
      guard let head = token.head, head > verb else { return false }
      return clause.token(head).head == verb
    }
  }

  /// What the target is to do, did or is praised for; nil where the text does not say.
  private func matter(of index: Int, _ target: Int?) -> Int? {
    let action = clause.dependents(index, .xcomp, .advcl).first {
      $0 != target && $0 > index && (clause.token($0).relation == .xcomp || clause.isInfinitive($0))
    }
    let about = ["for", "of", "over", "about", "on", "that"]
    let found = action ?? clause.oblique(index, about)
    return found == target ? nil : found ?? target.flatMap { clause.oblique($0, ["for"]) }
  }

  /// "called them heroes", "described the deal as illegal".
  private func characterisation(_ index: Int, _ latest: Actor.ID?) -> [Finding] {
    guard words.has(clause.token(index).lemma, .characterise),
      let object = clause.object(of: index)
    else { return [] }
    let behind =
      clause.dependents(index, .xcomp, .obl, .advcl)
      + clause.dependents(index, .obj).dropFirst()
      + clause.dependents(object, .nmod, .nmodUnmarked, .acl)
    let complements = behind.filter { part in
      guard part > index else { return false }
      let marks = clause.marks(part)
      return marks.contains("as") || marks.isEmpty && clause.token(part).relation != .acl
    }
    guard let first = complements.first, !clause.isNegated(index) else { return [] }
    let agents = clause.agents(of: index)
    var stance: Stance?
    for word in complements.flatMap({ clause.syntax.subtree(of: $0) }) where word > index {
      let lemma = clause.token(word).lemma
      if words.has(lemma, .negative) { stance = .condemn }
      if words.has(lemma, .untrue) { stance = .deny }
      if words.has(lemma, .positive) { stance = stance ?? .praise }
      if words.has(lemma, .sorrow) { stance = stance ?? .concern }
      if words.has(lemma, .legitimate) { stance = stance ?? .justify }
      if stance == .condemn || stance == .deny { break }
    }
    if stance == nil, let agent = agents.first.flatMap({ actors.agent($0, latest: latest) }) {
      let own = clause.syntax.subtree(of: object).contains { word in
        actors.mentioned(at: word).map { actors.areOneSide($0, agent.actor) } ?? false
      }
      if own { stance = .justify }
      if actors.kind(of: agent.actor) == .expert { stance = .assess }
    }
    return made(
      stance ?? .claim, by: agents, at: index, toward: object, about: first, latest: latest)
  }
}
