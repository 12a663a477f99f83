import DatelineModel
public import DatelineParsing

/// Finds the reactions that an article reports: who takes which stance toward what.
///
/// Reads the layers that the stages before it have made: syntax, actors and their mentions,
/// quotations, events.
public struct ReactionExtractor: AnnotationStage {
  private let lexicon: StanceLexicon

  /// Makes the stage.
  /// - Parameter lexicon: the words that carry a stance, the library's own where none are given.
  public init(lexicon: StanceLexicon = .standard) { self.lexicon = lexicon }

  /// Replaces the article's reactions, in the order of the text.
  /// - Complexity: O(*n*) in the number of words.
  public func annotate(_ article: inout AnnotatedArticle) {
    let clause = Clause(article)
    let words = EvaluationLexicon.standard
    let actors = ActorResolver(clause, words)
    let predicates = PredicateStances(
      clause: clause, actors: actors, lexicon: lexicon, words: words)
    let quotations = QuotationStances(
      clause: clause, actors: actors, lexicon: lexicon, words: words)
    var findings = article.tokens.indices.flatMap { predicates.findings(at: $0) }
    for quotation in article.article.quotations {
      findings += quotations.findings(in: quotation)
    }
    let linker = TargetLinker(clause, actors)
    article.article.reactions = ReactionExtractor.distinct(findings).enumerated().map {
      number, found in
      reaction(found, "r\(number + 1)", linker, article)
    }
  }

  /// One finding for each actor, stance and word, in the order of the text.
  private static func distinct(_ findings: [Finding]) -> [Finding] {
    struct Key: Hashable {
      let actor: Actor.ID
      let stance: Stance
      let predicate: Int
    }
    var seen: Set<Key> = []
    return findings.enumerated()
      .sorted { ($0.element.predicate, $0.offset) < ($1.element.predicate, $1.offset) }
      .map(\.element)
      .filter {
        seen.insert(Key(actor: $0.actor, stance: $0.stance, predicate: $0.predicate)).inserted
      }
  }

  private func reaction(
    _ found: Finding, _ id: Reaction.ID, _ linker: TargetLinker, _ article: AnnotatedArticle
  ) -> Reaction {
    let range = article.tokens[found.evidence.lowerBound].range
      .union(article.tokens[found.evidence.upperBound - 1].range)
    var reaction = Reaction(
      id: id, actor: found.actor, stance: found.stance, target: linker.target(of: found),
      evidence: Evidence(article: article.article.id, range: range))
    reaction.via = found.via
    let time = timeExpression(in: article, at: found.predicate)
    reaction.timeExpression = time
    reaction.date =
      time.flatMap { article.article.timeExpressions[$0].date }
      ?? article.article.published?.value
    return reaction
  }

  /// The dated expression that stands nearest to the word in its sentence, or nil.
  private func timeExpression(in article: AnnotatedArticle, at index: Int) -> Int? {
    let place = article.tokens[index].range
    guard let number = article.sentence(at: place.start) else { return nil }
    let sentence = article.sentences[number].range
    let times = article.article.timeExpressions
    return times.indices
      .filter { sentence.contains(times[$0].range) && times[$0].type == .date }
      .min { abs(times[$0].range.start - place.start) < abs(times[$1].range.start - place.start) }
  }
}
