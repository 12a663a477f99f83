import DatelineModel
import DatelineParsing

/// Ties what a stance is taken toward to an actor and to an event of the article.
struct TargetLinker {
  private let clause: Clause
  private let actors: ActorResolver
  /// Events by the words that their reports cover, the shortest report first.
  private let eventOf: [Int?]

  init(_ clause: Clause, _ actors: ActorResolver) {
    self.clause = clause
    self.actors = actors
    let article = clause.article
    var eventOf = [Int?](repeating: nil, count: article.tokens.count)
    var length = [Int](repeating: .max, count: article.tokens.count)
    for (number, event) in article.article.events.enumerated() {
      for report in event.reports {
        let run = article.tokens(in: report.range)
        for index in run where run.count < length[index] {
          eventOf[index] = number
          length[index] = run.count
        }
      }
    }
    self.eventOf = eventOf
  }

  /// The target of a finding.
  func target(of finding: Finding) -> Reaction.Target {
    guard let head = finding.target else { return Reaction.Target(text: "") }
    let text = phrase(head)
    let token = clause.token(head)
    var actor = actors.mentioned(at: head)
    if actor == finding.actor { actor = nil }
    var event: Event.ID?
    if actor == nil || token.upos == .verb {
      event = self.event(at: head) ?? earlier(head)
    }
    if actor == nil, event == nil {
      let part = clause.syntax.subtree(of: head).lazy
        .compactMap { actors.mentioned(at: $0) }.first { $0 != finding.actor }
      actor = part
    }
    return Reaction.Target(text: text, event: event, actor: actor)
  }

  /// At most a dozen words, without what follows a comma.
  private func phrase(_ head: Int) -> String {
    let run = clause.syntax.subtree(of: head)
    let first = clause.article.tokens[run.lowerBound].range
    var end = min(run.upperBound, run.lowerBound + 12)
    if end > head + 1, let comma = ((head + 1)..<end).first(where: { clause.token($0).form == "," })
    {
      end = comma
    }
    let last = clause.article.tokens[max(run.lowerBound, end - 1)].range
    return clause.article.article.text.slice(first.union(last))
  }

  private func event(at head: Int) -> Event.ID? {
    eventOf[head].map { clause.article.article.events[$0].id }
  }

  /// The last event before the word that it names again: by the same stem ("deployed", "the
  /// deployment"), or as something done ("the move").
  private func earlier(_ head: Int) -> Event.ID? {
    let token = clause.token(head)
    guard token.upos == .noun else { return nil }
    let events = clause.article.article.events
    let stem = token.lemma.prefix(5)
    let before = events.filter { event in
      event.reports.first.map { $0.range.start < token.range.start } ?? false
    }
    if stem.count == 5, let same = before.last(where: { $0.predicate?.hasPrefix(stem) ?? false }) {
      return same.id
    }
    return TargetLinker.deeds.contains(token.lemma) ? before.last?.id : nil
  }

  private static let deeds: Set<String> = [
    "move", "decision", "step", "act", "action", "announcement", "statement", "plan", "measure",
    "incident", "event", "development", "attack", "operation", "deal", "agreement", "ruling",
    "revelation", "admission", "confirmation",
  ]
}
