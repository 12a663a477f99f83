import DatelineModel
import DatelineParsing

/// Says which temporal expressions belong to which word.
struct TimeAnchors {
  /// For each word whether it belongs to a temporal expression.
  let isTime: [Bool]
  /// For each word the temporal expressions that hang on it, as indices into
  /// `Article.timeExpressions`, in order.
  private let anchored: [Int: [Int]]
  /// For each sentence the temporal expressions in it.
  private let bySentence: [Int: [Int]]
  private let view: SyntaxView
  /// For each temporal expression the word that governs its others.
  private let heads: [Int?]

  init(_ view: SyntaxView) {
    var isTime = [Bool](repeating: false, count: view.tokens.count)
    var anchored: [Int: [Int]] = [:]
    var bySentence: [Int: [Int]] = [:]
    var heads: [Int?] = []
    for (number, expression) in view.article.timeExpressions.enumerated() {
      let words = view.annotated.tokens(in: expression.range).clamped(to: 0..<view.tokens.count)
      for word in words { isTime[word] = true }
      // The word of the expression that hangs on one outside of it.
      let head = words.first { word in
        view.tokens[word].relation != .case && view.tokens[word].relation != .det
          && view.tokens[word].relation != .punct
          && !(view.tokens[word].head.map(words.contains) ?? false)
      }
      heads.append(head)
      guard let head else { continue }
      bySentence[view.index.sentence(of: head), default: []].append(number)
      if let governor = view.tokens[head].head { anchored[governor, default: []].append(number) }
      if view.tokens[head].head == nil { anchored[head, default: []].append(number) }
    }
    self.isTime = isTime
    self.anchored = anchored
    self.bySentence = bySentence
    self.heads = heads
    self.view = view
  }

  /// The expressions that hang on the word.
  func expressions(on word: Int) -> [Int] { anchored[word] ?? [] }

  /// The expressions in a sentence, in order.
  func expressions(inSentence sentence: Int) -> [Int] { bySentence[sentence] ?? [] }

  /// The word that governs the others of an expression; nil where there is none.
  func head(of expression: Int) -> Int? { heads[expression] }

  /// The preposition of an expression, in lower case, or nil.
  func preposition(of expression: Int) -> String? {
    guard let head = heads[expression] else { return nil }
    if let own = view.cases(of: head).first { return own }
    // The grammar of time takes some prepositions into the expression.
    let start = view.article.timeExpressions[expression].range.start
    let first = view.annotated.tokens(in: TextRange(start, start + 1)).first
    return first.map { view.tokens[$0].lowercased }
  }
}
