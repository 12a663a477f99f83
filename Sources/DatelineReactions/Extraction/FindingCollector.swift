import DatelineModel
import DatelineParsing

/// Collects the findings of an article from its predicates and its quotations, each once.
struct FindingCollector {
  let clause: Clause
  let actors: ActorResolver
  let lexicon: StanceLexicon
  let words: EvaluationLexicon

  /// The findings in the order of the text.
  func findings() -> [Finding] {
    let predicates = PredicateStances(
      clause: clause, actors: actors, lexicon: lexicon, words: words)
    let quotations = QuotationStances(
      clause: clause, actors: actors, lexicon: lexicon, words: words, predicates: predicates)
    var found: [Finding] = []
    var passages: [Passage] = []
    var voices = speakers()[...]
    var latest: Actor.ID?
    for index in clause.article.tokens.indices {
      while let voice = voices.first, voice.place < index {
        latest = voice.actor
        voices.removeFirst()
      }
      let here = predicates.findings(at: index, latest: latest)
      found += here
      if let passage = quotations.passage(introducedBy: index, latest: latest) {
        passages.append(passage)
        latest = passage.speaker
      }
      latest = here.last?.actor ?? latest
    }
    passages += clause.article.article.quotations.compactMap(quotations.passage)
    let byPlace = found
    for passage in parted(passages) {
      found += quotations.findings(in: passage, besides: slice(byPlace, passage.content))
    }
    return distinct(found)
  }

  /// The passages in order, of those of one speaker that overlap the first.
  private func parted(_ passages: [Passage]) -> [Passage] {
    var end: [Actor.ID: Int] = [:]
    return passages.sorted {
      ($0.content.lowerBound, $1.content.upperBound) < (
        $1.content.lowerBound, $0.content.upperBound
      )
    }.filter { passage in
      if let before = end[passage.speaker], passage.content.lowerBound < before { return false }
      end[passage.speaker] = passage.content.upperBound
      return true
    }
  }

  /// Who speaks where a quotation is introduced or, where nothing introduces it, begins.
  private func speakers() -> [(place: Int, actor: Actor.ID)] {
    clause.article.article.quotations.compactMap { quotation in
      quotation.speaker.map {
        (clause.article.tokens(in: quotation.cue ?? quotation.range).lowerBound, $0)
      }
    }.sorted { $0.0 < $1.0 }
  }

  /// The findings, in order of their predicates, whose predicate stands in the run.
  private func slice(_ findings: [Finding], _ run: Range<Int>) -> [Finding] {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].predicate < run.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(findings[low...].prefix { $0.predicate < run.upperBound })
  }

  /// The findings in the order of the text, of those that say the same of an actor in one quotation
  /// or one phrase the first.
  private func distinct(_ findings: [Finding]) -> [Finding] {
    struct Key: Hashable {
      let actor: Actor.ID
      let stance: Stance
    }
    var last: [Key: Finding] = [:]
    return findings.enumerated()
      .sorted { ($0.element.predicate, $0.offset) < ($1.element.predicate, $1.offset) }
      .map(\.element)
      .filter { finding in
        let key = Key(actor: finding.actor, stance: finding.stance)
        if let before = last[key], isRepetition(finding, of: before) { return false }
        last[key] = finding
        return true
      }
  }

  private func isRepetition(_ finding: Finding, of before: Finding) -> Bool {
    if finding.predicate == before.predicate { return true }
    let quotation = actors.quotationNumber(of: finding.predicate)
    if quotation != nil, quotation == actors.quotationNumber(of: before.predicate) { return true }
    if let one = finding.target, let other = before.target, one != other { return false }
    let near = clause.ancestors(finding.predicate).prefix(2)
    return near.contains(before.predicate)
      || clause.ancestors(before.predicate).prefix(2).contains(finding.predicate)
  }
}
