import DatelineModel

extension DisputeFinder {
  /// What some tell as fact or claim and others deny or doubt.
  ///
  /// A denial meets the event that it points at, and else the assertions and events that it shares
  /// most of its words with.
  func claimDisputes() -> [DisputeDraft] {
    var statements = Statements()
    for reaction in reactions where DisputeFinder.asserting.contains(reaction.stance) {
      statements.add(
        Statement(
          actors: [reaction.actor], evidence: [reaction.evidence], event: reaction.target.event,
          stems: stems(of: reaction)))
    }
    for merged in events where merged.event.status != .denied {
      for report in merged.reports.prefix(DisputeFinder.reports) {
        statements.add(
          Statement(
            actors: tellers(of: report), evidence: report.event.reports, event: merged.event.id,
            stems: Set(ContentWords.stems(of: report.event.summary))))
      }
    }
    var drafts: [DisputeDraft] = []
    var byEvent: [Event.ID: Int] = [:]
    for reaction in reactions where reaction.stance == .deny || reaction.stance == .doubt {
      let met = statements.meeting(reaction, stems: stems(of: reaction))
      guard !met.isEmpty else { continue }
      let event = met.lazy.compactMap(\.event).first
      let text = Self.claim(in: reaction.target.text)
      let index = event.flatMap { byEvent[$0] } ?? drafts.count
      if index == drafts.count {
        drafts.append(DisputeDraft(about: "Whether \(text)", event: event))
        if let event { byEvent[event] = index }
      }
      drafts[index].events.formUnion(met.compactMap(\.event))
      for statement in met {
        drafts[index].add("It is so", actors: statement.actors, evidence: statement.evidence)
      }
      drafts[index].add("It is not so", actors: [reaction.actor], evidence: [reaction.evidence])
    }
    return drafts
  }

  /// What a denial is about, as it goes on after "Whether".
  private static func claim(in target: String) -> String {
    if target.isEmpty { return "what is said is so" }
    let clause = target.hasPrefix("that ") ? String(target.dropFirst(5)) : ""
    return clause.isEmpty ? "it is so: \(target)" : clause
  }

  private static let asserting: Set<Stance> = [.claim, .announce, .confirm, .assess, .accuse]
  /// How many reports of one event are compared with denials.
  private static let reports = 8

  private func stems(of reaction: Reaction) -> Set<String> {
    let article = article(of: reaction.evidence)
    let words = article.map { $0.text.slice(reaction.evidence.range) } ?? ""
    return Set(ContentWords.stems(of: reaction.target.text + " " + words))
  }

  /// Something that is said to be so.
  fileprivate struct Statement {
    var actors: [Actor.ID]
    var evidence: [Evidence]
    var event: Event.ID?
    var stems: Set<String>
  }

  /// All statements, to be found by their words.
  fileprivate struct Statements {
    private var all: [Statement] = []
    private var byStem: [String: [Int]] = [:]
    private var byEvent: [Event.ID: [Int]] = [:]
    /// How many statements that share a word are looked at.
    private static let reach = 60

    mutating func add(_ statement: Statement) {
      for stem in statement.stems { byStem[stem, default: []].append(all.count) }
      if let event = statement.event { byEvent[event, default: []].append(all.count) }
      all.append(statement)
    }

    /// The statements of others that a denial is about, in the order of the story.
    func meeting(_ denial: Reaction, stems: Set<String>) -> [Statement] {
      let rarest = stems.sorted {
        let (x, y) = (byStem[$0]?.count ?? 0, byStem[$1]?.count ?? 0)
        return x != y ? x < y : $0 < $1
      }
      let targeted = denial.target.event.flatMap { byEvent[$0] } ?? []
      var candidates = Set(targeted.prefix(Statements.reach))
      for stem in rarest.prefix(6) {
        candidates.formUnion((byStem[stem] ?? []).prefix(Statements.reach))
      }
      return candidates.sorted().map { all[$0] }.filter { statement in
        guard statement.actors != [denial.actor],
          !statement.evidence.contains(where: {
            $0.article == denial.evidence.article && $0.range.overlaps(denial.evidence.range)
          })
        else { return false }
        if let event = denial.target.event, statement.event == event { return true }
        let shared = statement.stems.intersection(stems).count
        let least = min(statement.stems.count, stems.count)
        return shared >= 2 && Double(shared) >= 0.4 * Double(least)
      }
    }
  }
}
