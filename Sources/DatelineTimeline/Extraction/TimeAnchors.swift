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
  /// For each temporal expression the word outside of it that it hangs on.
  private var governors: [Int: Int] = [:]

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
      let behind = words.upperBound
      if TimeAnchors.isAttribute(words, in: view), behind < view.tokens.count {
        governors[number] = behind
      } else {
        governors[number] = view.tokens[head].head ?? head
      }
      if let governor = governors[number] { anchored[governor, default: []].append(number) }
    }
    self.isTime = isTime
    self.anchored = anchored
    self.bySentence = bySentence
    self.heads = heads
    self.view = view
  }

  /// Whether an expression stands before a noun like an adjective: "its May 2019 appeal".
  private static func isAttribute(_ words: Range<Int>, in view: SyntaxView) -> Bool {
    let (before, behind) = (words.lowerBound - 1, words.upperBound)
    guard before >= 0, behind < view.tokens.count, view.tokens[behind].upos == .noun else {
      return false
    }
    let relation = view.tokens[before].relation
    return [.det, .nmodPoss, .amod, .case].contains(relation) && view.tokens[before].upos != .adp
      && PredicateLexicon.shared.noun(view.lemma(behind)) != nil
  }

  /// Whether an expression says when, and not how long or how often. Its date may wait for the
  /// publication's.
  func saysWhen(_ expression: Int) -> Bool {
    let time = view.article.timeExpressions[expression]
    guard time.type == .date || time.type == .time,
      !InlineDateline.holds(time.range, in: view.article)
    else { return false }
    return time.date != nil || time.underspecified != nil
  }

  /// Whether an expression that says when hangs on the word.
  func hasDay(_ word: Int) -> Bool { expressions(on: word).contains(where: saysWhen) }

  /// The expressions that hang on the word.
  func expressions(on word: Int) -> [Int] { anchored[word] ?? [] }

  /// The expressions in a sentence, in order.
  func expressions(inSentence sentence: Int) -> [Int] { bySentence[sentence] ?? [] }

  /// The word that governs the others of an expression; nil where there is none.
  func head(of expression: Int) -> Int? { heads[expression] }

  /// The word that an expression hangs on; nil where there is none.
  func governor(of expression: Int) -> Int? { governors[expression] }

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
