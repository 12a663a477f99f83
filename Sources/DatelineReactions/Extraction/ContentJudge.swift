import DatelineModel
import DatelineParsing

/// Reads the stance of a speaker from the words that are said.
struct ContentJudge {
  let clause: Clause
  let actors: ActorResolver
  let words: EvaluationLexicon

  /// A stance that said words show.
  struct Judgement {
    var stance: Stance
    var word: Int
    var target: Int?
    var matter: Int?
  }

  /// What the words of a passage say of the speaker's stance, in order, each stance once.
  func judgements(of passage: Passage) -> [Judgement] {
    var found: [Judgement] = []
    for index in passage.content {
      guard let judgement = judgement(at: index, passage), isSpeakers(index, passage),
        !found.contains(where: { $0.stance == judgement.stance })
      else { continue }
      found.append(judgement)
    }
    return found
  }

  /// Whether the word is the speaker's and not that of someone quoted inside.
  private func isSpeakers(_ index: Int, _ passage: Passage) -> Bool {
    guard let inner = actors.quotation(of: index)?.speaker else { return true }
    return inner == passage.speaker || inner == passage.via
  }

  private func judgement(at index: Int, _ passage: Passage) -> Judgement? {
    let token = clause.token(index)
    switch token.upos {
    case .aux: return modal(index, passage)
    case .verb: return verb(index, passage) ?? evaluation(index, passage)
    case .noun, .adj, .adv, .propn: return evaluation(index, passage)
    default: return nil
    }
  }

  // MARK: What must and what will be

  private func modal(_ index: Int, _ passage: Passage) -> Judgement? {
    let token = clause.token(index)
    guard let verb = token.head, passage.content.contains(verb) else { return nil }
    let subject = clause.dependents(verb, .nsubj, .nsubjPass).first
    let isOwn = subject.map { self.isOwn($0, passage) } ?? false
    if words.has(token.lemma, .obligation) || words.has(token.lowercased, .obligation) {
      if words.has(clause.token(verb).lemma, .hold), follows(verb, .answerable) { return nil }
      return obligation(verb, subject)
    }
    guard let future = clause.future(verb), future == token.lowercased else { return nil }
    let lemma = clause.token(verb).lemma
    if clause.isNegated(verb) {
      if words.has(lemma, .memory) || words.has(lemma, .tolerate) { return nil }
      return isOwn ? Judgement(stance: .deny, word: verb, target: verb) : nil
    }
    if isOwn { return Judgement(stance: .promise, word: verb, target: verb) }
    guard passage.kind != .expert, passage.kind != .media, clause.isPassive(verb) else {
      return nil
    }
    if words.has(lemma, .harm) {
      return Judgement(
        stance: .threaten, word: verb, target: subject ?? clause.subjects(of: verb).first,
        matter: verb)
    }
    return clause.agents(of: verb).isEmpty
      ? Judgement(stance: .promise, word: verb, target: verb) : nil
  }

  private func obligation(_ verb: Int, _ subject: Int?) -> Judgement? {
    if clause.dependents(verb, .aux).contains(where: { clause.token($0).lemma == "have" }) {
      let isBlame = clause.dependents(verb, .aux).contains {
        ["should", "ought"].contains(clause.token($0).lowercased)
      }
      return isBlame
        ? Judgement(stance: .condemn, word: verb, target: subject, matter: verb) : nil
    }
    if let subject, clause.token(subject).lowercased == "i" { return nil }
    return Judgement(stance: .demand, word: verb, target: subject, matter: verb)
  }

  // MARK: Deeds

  private func verb(_ index: Int, _ passage: Passage) -> Judgement? {
    let lemma = clause.token(index).lemma
    let isNegated = clause.isNegated(index)
    let subjects = clause.subjects(of: index)
    let subject = subjects.first
    let isOwn = subject.map { self.isOwn($0, passage) } ?? false
    if words.has(lemma, .obligation), let action = clause.dependents(index, .xcomp).first,
      subject.map({ clause.token($0).lowercased != "i" }) ?? true
    {
      return isNegated ? nil : Judgement(stance: .demand, word: index, target: action)
    }
    if words.has(lemma, .gratitude), !isNegated, subject == nil || isOwn {
      return Judgement(stance: .thank, word: index, target: clause.object(of: index))
    }
    if isNegated, words.has(lemma, .memory), isOwn || subject == nil {
      return Judgement(stance: .thank, word: index, target: clause.object(of: index))
    }
    if isNegated, words.has(lemma, .tolerate), isOwn {
      return Judgement(stance: .condemn, word: index, target: clause.object(of: index))
    }
    if isNegated, isOwn, isPast(index), clause.isHypothetical(index) == false {
      return Judgement(stance: .deny, word: index, target: index)
    }
    if words.has(lemma, .hold), follows(index, .answerable) {
      return Judgement(stance: .accuse, word: index, target: clause.object(of: index))
    }
    if lemma == "stand", !isNegated, follows(index, .beside) {
      return Judgement(stance: .support, word: index, target: beside(index, passage) ?? index)
    }
    if words.has(lemma, .benefit), !isNegated, passage.kind != .expert, passage.kind != .media,
      let subject, isOwnDeed(subject, passage)
    {
      return Judgement(stance: .justify, word: index, target: subject)
    }
    guard words.has(lemma, .wrongdoing), !isNegated, passage.kind != .expert,
      !clause.isHypothetical(index), clause.future(index) == nil, !clause.isInfinitive(index),
      let culprit = clause.agents(of: index).first
    else { return nil }
    let isPronoun = clause.token(culprit).upos == .pron && !actors.isFirstPerson(culprit)
    if isOwn, !isPronoun { return nil }
    return Judgement(stance: .accuse, word: index, target: culprit, matter: index)
  }

  private func follows(_ index: Int, _ group: EvaluationLexicon.Group) -> Bool {
    ((index + 1)..<min(index + 5, clause.article.tokens.count)).contains {
      words.has(clause.token($0).lemma, group)
    }
  }

  /// Whom one stands with: the object of the preposition, or the one named beside the speaker.
  private func beside(_ index: Int, _ passage: Passage) -> Int? {
    clause.oblique(index, ["with", "by", "behind", "beside", "alongside"])
      ?? clause.subjects(of: index).first { !isOwn($0, passage) }
  }

  /// Whether a noun names something that the speaker's side does: "our decision".
  private func isOwnDeed(_ index: Int, _ passage: Passage) -> Bool {
    clause.token(index).upos == .noun
      && clause.syntax.subtree(of: index).prefix(8).contains { isOwn($0, passage) }
  }

  private func isPast(_ index: Int) -> Bool {
    let auxiliaries = clause.dependents(index, .aux, .auxPass).map { clause.token($0).lowercased }
    return clause.token(index).xpos == "VBD"
      || auxiliaries.contains { ["did", "had", "have", "has", "was", "were"].contains($0) }
  }

  /// Whether the word means the speaker or the speaker's side.
  private func isOwn(_ index: Int, _ passage: Passage) -> Bool {
    if actors.isFirstPerson(index) { return true }
    guard let actor = actors.mentioned(at: index) else { return false }
    return actor == passage.speaker || actors.areOneSide(actor, passage.speaker)
  }

  // MARK: Words that judge

  private func evaluation(_ index: Int, _ passage: Passage) -> Judgement? {
    let lemma = clause.token(index).lemma
    guard let stance = stance(of: index, lemma, passage), isCentral(index, passage) else {
      return nil
    }
    let subject = clause.subjects(of: index).first ?? described(index, passage)
    return Judgement(stance: stance, word: index, target: subject, matter: nil)
  }

  private func stance(of index: Int, _ lemma: String, _ passage: Passage) -> Stance? {
    let isNegated = clause.isNegated(index)
    let lacks = clause.dependents(index, .det).contains { clause.token($0).lowercased == "no" }
    if words.has(lemma, .evidence), lacks || isNegated, isExistential(index) { return .deny }
    if words.has(lemma, .answerable), !isNegated, passage.kind != .expert { return .accuse }
    if words.has(lemma, .untrue) {
      if let head = clause.token(index).head, clause.token(index).relation == .amod,
        !words.has(clause.token(head).lemma, .tale)
      {
        return nil
      }
      return isNegated ? .confirm : .deny
    }
    if words.has(lemma, .legitimate) {
      if isNegated { return .condemn }
      return passage.kind == .expert || passage.kind == .media ? nil : .justify
    }
    if isNegated || lacks || passage.kind == .expert { return nil }
    if words.has(lemma, .sorrow) { return .concern }
    if words.has(lemma, .negative) { return isMereObject(index) ? nil : .condemn }
    if words.has(lemma, .positive) { return .praise }
    return nil
  }

  /// Whether the word is what there is or is not: "there is no evidence", "has no basis".
  private func isExistential(_ index: Int) -> Bool {
    guard let head = clause.token(index).head else { return false }
    return !clause.dependents(index, .cop, .expl).isEmpty
      || ["be", "have"].contains(clause.token(head).lemma)
  }

  /// Whether a noun is only the object of something done: who "prevents a crime" condemns no one.
  private func isMereObject(_ index: Int) -> Bool {
    let token = clause.token(index)
    guard token.upos == .noun, let head = token.head else { return false }
    switch token.relation {
    case .obj, .obl, .nmod, .nmodPoss, .compound:
      return !words.has(clause.token(head).lemma, .contain)
    default: return false
    }
  }

  /// What an attribute or a part of a noun phrase describes: its noun, or the owner of the quality.
  private func described(_ index: Int, _ passage: Passage) -> Int? {
    let token = clause.token(index)
    if token.relation == .amod { return token.head }
    let parts = clause.dependents(index, .nmod, .nmodPoss)
    if let first = parts.first { return first }
    guard let head = token.head else { return index }
    if token.relation == .conj {
      return clause.token(head).relation == .amod
        ? clause.token(head).head : clause.dependents(head, .nmod, .nmodPoss).first ?? index
    }
    return index
  }

  /// Whether the word stands near the root of what is said, not in a remote clause.
  private func isCentral(_ index: Int, _ passage: Passage) -> Bool {
    var depth = 0
    var below = index
    for head in clause.ancestors(index) {
      guard passage.content.contains(head) else { break }
      if clause.token(below).relation == .ccomp, words.has(clause.token(head).lemma, .assertion),
        !clause.subjects(of: head).contains(where: { isOwn($0, passage) })
      {
        return false
      }
      depth += 1
      below = head
    }
    return depth <= 4
  }
}
