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
  /// - Complexity: O(*n* log *n*) in the number of words.
  public func annotate(_ article: inout AnnotatedArticle) {
    let clause = Clause(article)
    let words = EvaluationLexicon.standard
    let actors = ActorResolver(clause, words)
    let finder = FindingCollector(clause: clause, actors: actors, lexicon: lexicon, words: words)
    let linker = TargetLinker(clause, actors)
    let dates = ReactionDates(article)
    article.article.reactions = finder.findings().enumerated().map { number, found in
      let range = article.tokens[found.evidence.lowerBound].range
        .union(article.tokens[found.evidence.upperBound - 1].range)
      var reaction = Reaction(
        id: "r\(number + 1)", actor: found.actor, stance: found.stance,
        target: linker.target(of: found),
        evidence: Evidence(article: article.article.id, range: range))
      reaction.via = found.via
      reaction.timeExpression = dates.timeExpression(near: found.predicate)
      reaction.date =
        reaction.timeExpression.flatMap { article.article.timeExpressions[$0].date }
        ?? article.article.published?.value
      return reaction
    }
  }
}
