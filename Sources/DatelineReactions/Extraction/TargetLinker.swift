import DatelineModel
import DatelineParsing

/// Ties what a stance is taken toward to an actor and to an event of the article.
struct TargetLinker {
  private let clause: Clause
  private let actors: ActorResolver
  private let anchors: EventAnchors

  init(_ clause: Clause, _ actors: ActorResolver) {
    self.clause = clause
    self.actors = actors
    anchors = EventAnchors(clause)
  }

  /// The target of a finding.
  func target(of finding: Finding) -> Reaction.Target {
    guard let head = finding.target ?? finding.matter else { return Reaction.Target(text: "") }
    let event = finding.matter.flatMap { self.event($0, finding) } ?? self.event(head, finding)
    return Reaction.Target(
      text: phrase(head), event: event?.id, actor: actor(head, finding))
  }

  /// At most a dozen words, without what follows a comma.
  private func phrase(_ head: Int) -> String {
    let run = clause.syntax.subtree(of: head)
    let start = (run.lowerBound..<head).first { !isLink($0) } ?? head
    let first = clause.article.tokens[start].range
    var end = min(run.upperBound, start + 12)
    if end > head + 1, let comma = ((head + 1)..<end).first(where: { clause.token($0).form == "," })
    {
      end = comma
    }
    while end - 1 > start, end - 1 > head, isLink(end - 1) { end -= 1 }
    let last = clause.article.tokens[max(start, end - 1)].range
    return clause.article.article.text.slice(first.union(last))
  }

  /// Whether a word only ties a phrase to what stands before or behind it.
  private func isLink(_ index: Int) -> Bool {
    let token = clause.token(index)
    return token.upos == .adp || token.form == ","
  }

  // MARK: The actor

  /// The actor named, or else the owner of what is named, the subject of what is told, the first
  /// actor in the phrase.
  private func actor(_ head: Int, _ finding: Finding) -> Actor.ID? {
    func other(_ index: Int) -> Actor.ID? {
      actors.mentioned(at: index).flatMap { $0 == finding.actor ? nil : $0 }
    }
    if let actor = other(head) { return actor }
    let near = clause.dependents(head, .nmodPoss, .nsubj, .nsubjPass, .oblAgent)
    if let actor = near.lazy.compactMap(other).first { return actor }
    if let actor = clause.syntax.subtree(of: head).lazy.compactMap(other).first { return actor }
    if let verb = clause.ancestors(head).first(where: { clause.token($0).upos == .verb }),
      verb != finding.predicate
    {
      return clause.subjects(of: verb).lazy.compactMap(other).first
    }
    return nil
  }

  // MARK: The event

  private func event(_ head: Int, _ finding: Finding) -> Event? {
    if let event = anchors.event(at: head) { return event }
    if let event = inside(head, finding) { return event }
    if clause.token(head).upos == .verb, head != finding.predicate,
      let event = anchors.event(covering: head, butOf: [])
    {
      return event
    }
    if let event = earlier(head) { return event }
    let above = [finding.predicate] + clause.ancestors(head)
    return anchors.event(like: phrase(head), at: head, butAt: above)
      ?? anchors.event(covering: head, butOf: above)
  }

  /// The event whose predicate stands highest under the word; at most forty words are asked.
  private func inside(_ head: Int, _ finding: Finding) -> Event? {
    var queue = [head]
    var next = 0
    while next < queue.count, next < 40 {
      let index = queue[next]
      next += 1
      if index != finding.predicate, let event = anchors.event(at: index) { return event }
      queue += clause.syntax.dependents(of: index)
    }
    return nil
  }

  /// The last event before the word that it names again: by its stem ("deployed", "the
  /// deployment"), as something said or done ("the move"), by a pronoun, or by those who take part.
  private func earlier(_ head: Int) -> Event? {
    let token = clause.token(head)
    let start = clause.article.sentences[clause.syntax.sentence(of: head)].tokens.lowerBound
    switch token.upos {
    case .noun:
      if let same = anchors.last(before: head, where: { isStem($0.predicate, token.lemma) }) {
        return same
      }
      if TargetLinker.deeds.contains(token.lemma) {
        return anchors.last(before: start) { _ in true }
      }
      let owners = clause.syntax.subtree(of: head).prefix(12).compactMap(actors.mentioned)
      guard isHappening(token.lemma), !owners.isEmpty else { return nil }
      return anchors.last(before: start) { event in
        event.actors.first.map(owners.contains) ?? false
      }
    case .pron where ["this", "that", "it"].contains(token.lowercased):
      return actors.mentioned(at: head) == nil ? anchors.last(before: start) { _ in true } : nil
    default:
      guard let subject = clause.dependents(head, .nsubj, .nsubjPass).first,
        subject != head, clause.token(subject).upos == .noun || clause.token(subject).upos == .pron
      else { return nil }
      return clause.dependents(subject, .nsubj, .nsubjPass).isEmpty ? earlier(subject) : nil
    }
  }

  /// Whether a noun is made from a verb: both begin alike to the verb's last letters.
  private func isStem(_ verb: String?, _ noun: String) -> Bool {
    guard let verb else { return false }
    let common = zip(verb, noun).prefix { $0 == $1 }.count
    return common >= max(4, min(verb.count, noun.count) - 3)
  }

  private func isHappening(_ noun: String) -> Bool {
    ["ion", "ment", "ence", "ance", "ing", "sal", "ure"].contains { noun.hasSuffix($0) }
  }

  private static let deeds: Set<String> = [
    "move", "decision", "step", "act", "action", "announcement", "statement", "plan", "measure",
    "incident", "event", "development", "attack", "operation", "deal", "agreement", "ruling",
    "revelation", "admission", "confirmation", "claim", "report", "news", "verdict", "vote",
    "proposal", "accident", "disaster", "crash", "strike", "raid", "arrest", "death", "killing",
    "outcome", "result", "allegation", "accusation", "comment", "remark", "response", "initiative",
  ]
}
