import DatelineModel
import DatelineParsing

/// Finds the stance of what is said where the verb that introduces it says little: by its words.
struct QuotationStances {
  let clause: Clause
  let actors: ActorResolver
  let lexicon: StanceLexicon
  let predicates: PredicateStances
  private let judge: ContentJudge

  init(
    clause: Clause, actors: ActorResolver, lexicon: StanceLexicon, words: EvaluationLexicon,
    predicates: PredicateStances
  ) {
    self.clause = clause
    self.actors = actors
    self.lexicon = lexicon
    self.predicates = predicates
    judge = ContentJudge(clause: clause, actors: actors, words: words)
  }

  /// The passage of a quotation; nil where it has no speaker or its cue carries the stance.
  func passage(of quotation: Quotation) -> Passage? {
    guard let speaker = quotation.speaker else { return nil }
    let content = clause.article.tokens(in: quotation.range)
    guard !content.isEmpty else { return nil }
    let cues = quotation.cue.map { clause.article.tokens(in: $0) } ?? 0..<0
    let cue = cues.first { clause.token($0).upos == .verb } ?? cues.last
    if let cue, clause.token(cue).upos == .verb, !predicates.isIntroduction(cue),
      !lexicon.entries(clause.token(cue), .verb).isEmpty
    {
      return nil
    }
    var (actor, via) = actors.principal(speaker)
    via = via ?? quotation.via
    if let cue, let nearer = clauseSpeaker(cue), nearer != actor { (actor, via) = (nearer, nil) }
    return Passage(
      speaker: actor, kind: actors.kind(of: actor), via: via, content: whole(content, cue),
      cue: cue, isDirect: quotation.kind == .direct)
  }

  /// Who speaks by the syntax of a participle that introduces words: "…, insisting that …".
  private func clauseSpeaker(_ cue: Int) -> Actor.ID? {
    guard clause.token(cue).xpos == "VBG", clause.dependents(cue, .nsubj).isEmpty,
      clause.token(cue).relation == .advcl
    else { return nil }
    return clause.agents(of: cue).first.flatMap { actors.mentioned(at: $0) }
  }

  /// Of quoted fragments the whole clause that the verb introduces.
  private func whole(_ content: Range<Int>, _ cue: Int?) -> Range<Int> {
    guard let cue, let said = clause.dependents(cue, .ccomp).first(where: { $0 > cue }) else {
      return content
    }
    let run = clause.syntax.subtree(of: said).clamped(to: (cue + 1)..<Int.max)
    return run.overlaps(content)
      ? min(run.lowerBound, content.lowerBound)..<max(run.upperBound, content.upperBound) : content
  }

  /// The passage that a verb introduces which no quotation was found for; nil where it names no
  /// actor or introduces nothing.
  func passage(introducedBy verb: Int, latest: Actor.ID?) -> Passage? {
    guard actors.quotation(introducedBy: verb) == nil, predicates.isIntroduction(verb),
      predicates.isAsserted(verb), !clause.isNegated(verb),
      let content = clause.content(of: verb),
      let agent = clause.agents(of: verb).lazy
        .compactMap({ actors.agent($0, latest: latest) }).first
    else { return nil }
    let side = content > verb ? (verb + 1)..<Int.max : 0..<verb
    let run = clause.syntax.subtree(of: content).clamped(to: side)
    return Passage(
      speaker: agent.actor, kind: actors.kind(of: agent.actor),
      via: agent.via ?? actors.quotation(of: verb)?.speaker, content: run, cue: verb,
      isDirect: false)
  }

  /// The stances of a passage, given those that its own predicates show already.
  func findings(in passage: Passage, besides known: [Finding]) -> [Finding] {
    let own = known.filter {
      passage.content.contains($0.predicate) && $0.actor == passage.speaker
    }
    let judged = judge.judgements(of: passage)
    var findings = judged.map { found in
      finding(
        passage, found.stance, at: found.word, toward: found.target ?? found.matter,
        about: found.matter, evidence: evidence(found.word, passage))
    }
    if findings.isEmpty, own.isEmpty, passage.kind != .media, tells(passage) {
      let root = self.root(passage)
      let anchor = passage.cue ?? passage.content.lowerBound
      findings.append(
        finding(
          passage, plainStance(passage), at: anchor, toward: root, about: nil,
          evidence: opening(root, passage)))
    }
    return findings
  }

  /// Whether the passage has a verb of its own and is more than a fragment.
  private func tells(_ passage: Passage) -> Bool {
    passage.content.contains { [.verb, .aux].contains(clause.token($0).upos) }
  }

  private func finding(
    _ passage: Passage, _ stance: Stance, at word: Int, toward target: Int?, about matter: Int?,
    evidence: Range<Int>
  ) -> Finding {
    Finding(
      actor: passage.speaker, via: passage.via == passage.speaker ? nil : passage.via,
      stance: stance, predicate: word, target: target, matter: matter, evidence: evidence)
  }

  /// The stance of saying something that shows no other.
  private func plainStance(_ passage: Passage) -> Stance {
    if passage.kind == .expert { return .assess }
    if let cue = passage.cue, clause.token(cue).upos == .noun,
      let named = lexicon.entries(clause.token(cue), .noun).first
    {
      return named.stance
    }
    let entry = passage.cue.flatMap { cue in
      lexicon.entries(clause.token(cue), .verb).first {
        [.announce, .claim, .assess].contains($0.stance)
      }
    }
    if let entry, !predicates.words.has(entry.lemmas[0], .neutral) { return entry.stance }
    return isOwnDoing(passage) ? .announce : .claim
  }

  /// Whether the words speak of the speaker's own doing, or their main clause of the own side's.
  private func isOwnDoing(_ passage: Passage) -> Bool {
    let main = clause.dependents(root(passage), .nsubj).first.flatMap(actors.mentioned)
    if let main, actors.areOneSide(main, passage.speaker) { return true }
    return passage.content.contains { index in
      [.nsubj, .nsubjPass].contains(clause.token(index).relation)
        && (actors.mentioned(at: index) == passage.speaker || actors.isFirstPerson(index))
    }
  }

  private func root(_ passage: Passage) -> Int {
    passage.content.first {
      clause.token($0).upos != .punct
        && (clause.token($0).head.map { !passage.content.contains($0) } ?? true)
    } ?? passage.content.lowerBound
  }

  /// The largest phrase around the word that has at most twelve words.
  private func evidence(_ word: Int, _ passage: Passage) -> Range<Int> {
    var best = word..<(word + 1)
    for index in [word] + clause.ancestors(word) {
      let run = clause.syntax.subtree(of: index).clamped(to: passage.content)
      guard run.contains(word), run.count <= 12 else { break }
      best = run
    }
    return best
  }

  /// The cue and the words behind it, at most a dozen; where the words stand before the cue, those
  /// around their root.
  private func opening(_ root: Int, _ passage: Passage) -> Range<Int> {
    if let cue = passage.cue, passage.content.lowerBound > cue,
      passage.content.lowerBound - cue < 6
    {
      return cue..<min(passage.content.upperBound, cue + 12)
    }
    let sentence = clause.article.sentences[clause.syntax.sentence(of: root)].tokens
    let run = max(0, root - 5)..<(root + 8)
    return run.clamped(to: sentence.clamped(to: passage.content))
  }
}
