import DatelineModel
import DatelineParsing

/// Finds the stance of quotations whose cue says nothing of it, by the quoted words.
struct QuotationStances {
  let clause: Clause
  let actors: ActorResolver
  let lexicon: StanceLexicon
  let words: EvaluationLexicon

  /// The stances of a quotation; none where it has no speaker or its cue carries one.
  func findings(in quotation: Quotation) -> [Finding] {
    guard let speaker = quotation.speaker else { return [] }
    let article = clause.article
    let content = article.tokens(in: quotation.range)
    guard !content.isEmpty else { return [] }
    let kind = article.article.actors.first { $0.id == speaker }?.kind
    let cue = quotation.cue.map { article.tokens(in: $0) }
    let cueLemma = cue.flatMap { $0.last }.map { clause.token($0).lemma }
    let cueEntries = cueLemma.map { lexicon.entries($0, .verb) } ?? []
    if let cueLemma, !words.has(cueLemma, .neutral), !cueEntries.isEmpty { return [] }

    var findings: [Finding] = []
    func add(_ stance: Stance, _ word: Int, target: Int? = nil) {
      guard !findings.contains(where: { $0.stance == stance }) else { return }
      findings.append(
        Finding(
          actor: speaker, via: quotation.via, stance: stance, predicate: word, target: target,
          evidence: word..<(word + 1)))
    }
    for index in content { judge(index, add) }
    if findings.isEmpty, kind != .media || quotation.kind == .direct {
      let root = content.first { clause.token($0).head.map { !content.contains($0) } ?? true }
      let anchor = cue?.last ?? content.lowerBound
      let stance: Stance =
        kind == .expert
        ? .assess : cueEntries.first?.stance ?? (isOwn(content, speaker) ? .announce : .claim)
      add(stance, anchor, target: root)
    }
    return findings
  }

  /// Whether the words speak of the speaker's own doing.
  private func isOwn(_ content: Range<Int>, _ speaker: Actor.ID) -> Bool {
    content.contains { index in
      [.nsubj, .nsubjPass].contains(clause.token(index).relation)
        && (actors.mentioned(at: index) == speaker
          || ["we", "i"].contains(clause.token(index).lowercased))
    }
  }

  private func judge(_ index: Int, _ add: (Stance, Int, Int?) -> Void) {
    let token = clause.token(index)
    let isNegated = clause.isNegated(index)
    if words.has(token.lemma, .obligation), token.upos == .aux || token.upos == .verb {
      let verb = token.upos == .aux ? token.head ?? index : index
      let subject = clause.dependents(verb, .nsubj, .nsubjPass).first
      if subject.map({ !["i", "we"].contains(clause.token($0).lowercased) }) ?? true,
        !isNegated
      {
        add(.demand, verb, verb)
      }
    } else if token.upos == .aux, ["will", "'ll", "’ll", "shall"].contains(token.lowercased),
      let verb = token.head
    {
      if let subject = clause.dependents(verb, .nsubj).first,
        ["i", "we"].contains(clause.token(subject).lowercased)
      {
        add(.promise, verb, verb)
      }
    } else if words.has(token.lemma, .wrongdoing), token.upos == .verb, !isNegated {
      if let culprit = clause.agents(of: index).first,
        !["i", "we"].contains(clause.token(culprit).lowercased)
      {
        add(.accuse, index, culprit)
      }
    } else if [.noun, .adj, .verb, .adv, .propn].contains(token.upos) {
      let subject = clause.dependents(index, .nsubj).first
      if words.has(token.lemma, .untrue) {
        add(isNegated ? .confirm : .deny, index, subject)
      } else if words.has(token.lemma, .negative), !isNegated {
        add(.condemn, index, subject)
      } else if words.has(token.lemma, .positive), !isNegated {
        add(.praise, index, subject)
      }
    }
  }
}
