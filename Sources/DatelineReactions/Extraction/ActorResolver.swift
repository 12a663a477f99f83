import DatelineModel
import DatelineParsing

/// Tells which actor a word of the text stands for.
struct ActorResolver {
  private let clause: Clause
  private let words: EvaluationLexicon
  /// The mention that a word is the head of, or else one that covers it.
  private let mentionOf: [Int?]
  /// The quotation that each word stands in, the innermost; nil outside.
  private let quotationOf: [Int?]

  init(_ clause: Clause, _ words: EvaluationLexicon) {
    self.clause = clause
    self.words = words
    let article = clause.article
    var mentionOf = [Int?](repeating: nil, count: article.tokens.count)
    var isHead = [Bool](repeating: false, count: article.tokens.count)
    for (number, mention) in article.article.mentions.enumerated() {
      let run = article.tokens(in: mention.range)
      for index in run {
        let head = article.tokens[index].head
        if head.map({ !run.contains($0) }) ?? true, !isHead[index] {
          mentionOf[index] = number
          isHead[index] = true
        } else if mentionOf[index] == nil {
          mentionOf[index] = number
        }
      }
    }
    self.mentionOf = mentionOf
    var quotationOf = [Int?](repeating: nil, count: article.tokens.count)
    for (number, quotation) in article.article.quotations.enumerated()
    where quotation.speaker != nil {
      for index in article.tokens(in: quotation.range) { quotationOf[index] = number }
    }
    self.quotationOf = quotationOf
  }

  /// The quotation that the word stands in, or nil.
  func quotation(of index: Int) -> Quotation? {
    quotationOf[index].map { clause.article.article.quotations[$0] }
  }

  /// The actor that a mention at this word means, or nil.
  func mentioned(at index: Int) -> Actor.ID? {
    mentionOf[index].map { clause.article.article.mentions[$0].actor }
  }

  /// The actor who acts where the word is a subject, and the one who lends the voice.
  func agent(_ index: Int) -> (actor: Actor.ID, via: Actor.ID?)? {
    let token = clause.token(index)
    if ["i", "we", "us", "me", "our", "my"].contains(token.lowercased) {
      if let quotation = quotation(of: index), let speaker = quotation.speaker {
        return (speaker, quotation.via)
      }
    }
    if let actor = mentioned(at: index) { return (actor, nil) }
    if words.has(token.lemma, .voice) {
      for owner in clause.syntax.dependents(of: index) {
        switch clause.token(owner).relation {
        case .nmodPoss, .nmod, .compound, .amod, .acl:
          if let actor = mentioned(at: owner) { return (actor, nil) }
        default: break
        }
      }
    }
    for apposition in clause.dependents(index, .appos, .flat) {
      if let actor = mentioned(at: apposition) { return (actor, nil) }
    }
    return nil
  }
}
