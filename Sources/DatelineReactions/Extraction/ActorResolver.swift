import DatelineModel
import DatelineParsing

/// Tells which actor a word of the text stands for.
struct ActorResolver {
  private let clause: Clause
  private let words: EvaluationLexicon
  private let known: [Actor.ID: Actor]
  /// The mention that a word is the head of, or else one that covers it.
  private let mentionOf: [Int?]
  /// The quotation that each word stands in, the innermost; nil outside.
  private let quotationOf: [Int?]
  /// The quotation that each word introduces.
  private let cueOf: [Int: Int]

  init(_ clause: Clause, _ words: EvaluationLexicon) {
    self.clause = clause
    self.words = words
    let article = clause.article
    known = Dictionary(article.article.actors.map { ($0.id, $0) }) { first, _ in first }
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
    var cueOf: [Int: Int] = [:]
    for (number, quotation) in article.article.quotations.enumerated()
    where quotation.speaker != nil {
      for index in article.tokens(in: quotation.range) { quotationOf[index] = number }
      guard let cue = quotation.cue else { continue }
      for index in article.tokens(in: cue) where cueOf[index] == nil { cueOf[index] = number }
    }
    self.quotationOf = quotationOf
    self.cueOf = cueOf
  }

  /// The quotation that the word stands in, or nil.
  func quotation(of index: Int) -> Quotation? {
    quotationOf[index].map { clause.article.article.quotations[$0] }
  }

  /// The quotation that the word stands in, as a number, or nil.
  func quotationNumber(of index: Int) -> Int? { quotationOf[index] }

  /// The quotation that the word introduces, or nil.
  func quotation(introducedBy index: Int) -> Quotation? {
    cueOf[index].map { clause.article.article.quotations[$0] }
  }

  /// The actor that a mention at this word means, or nil.
  func mentioned(at index: Int) -> Actor.ID? {
    mentionOf[index].map { clause.article.article.mentions[$0].actor }
  }

  /// Whether the word is a pronoun of the first person.
  func isFirstPerson(_ index: Int) -> Bool {
    ["i", "we", "us", "me", "our", "my"].contains(clause.token(index).lowercased)
  }

  func kind(of actor: Actor.ID) -> Actor.Kind? { known[actor]?.kind }

  /// Whether two actors are one side: the same, of one country, or one a part of the other.
  func areOneSide(_ a: Actor.ID, _ b: Actor.ID) -> Bool {
    if a == b { return true }
    guard let first = known[a], let second = known[b] else { return false }
    if first.partOf == b || second.partOf == a { return true }
    return first.country != nil && first.country == second.country
      && ![first.kind, second.kind].contains(.organization)
  }

  /// An unnamed spokesperson stands for the one who is spoken for.
  func principal(_ actor: Actor.ID) -> (actor: Actor.ID, via: Actor.ID?) {
    guard let speaker = known[actor], let principal = speaker.partOf,
      speaker.name.lowercased().contains("spokes")
    else { return (actor, nil) }
    return (principal, actor)
  }

  /// The actor who acts where the word is a subject, and the one who lends the voice.
  /// - Parameter latest: who spoke last, for "the statement", "the remarks".
  func agent(_ index: Int, latest: Actor.ID?) -> (actor: Actor.ID, via: Actor.ID?)? {
    let token = clause.token(index)
    if isFirstPerson(index), let quotation = quotation(of: index), let speaker = quotation.speaker {
      let (actor, via) = principal(speaker)
      return (actor, via ?? quotation.via)
    }
    let isVoice = words.has(token.lemma, .voice)
    if let actor = mentioned(at: index) { return principal(actor) }
    if isVoice {
      for owner in clause.syntax.dependents(of: index) {
        switch clause.token(owner).relation {
        case .nmodPoss, .compound, .amod:
          if let actor = mentioned(at: owner) { return principal(actor) }
        case .nmod, .acl:
          if ["of", "by", "from", "in"].contains(clause.preposition(owner) ?? ""),
            let actor = mentioned(at: owner)
          {
            return principal(actor)
          }
        default: break
        }
      }
    }
    for apposition in clause.dependents(index, .appos, .flat) {
      if let actor = mentioned(at: apposition) { return principal(actor) }
    }
    let isDefinite = clause.dependents(index, .det).contains {
      ["the", "this", "that", "these"].contains(clause.token($0).lowercased)
    }
    return isVoice && isDefinite ? latest.map(principal) : nil
  }
}
