import DatelineModel
import DatelineParsing

/// Says how an event's date is to be worked out: by an expression of its clause, by the time of
/// what was told before, or by its tense against the publication date.
struct EventDater {
  let view: SyntaxView
  let anchors: TimeAnchors

  /// A date's basis with the expression that it rests on.
  struct Dating {
    var basis: DateBasis
    var expression: Int?
  }

  /// The time that the text has reached, which undated clauses go on with.
  struct Reference {
    /// The expression, as an index into `Article.timeExpressions`.
    var expression: Int
    /// The paragraph in which it was set.
    var paragraph: Int
    /// How many sentences ago it was set.
    var age: Int
  }

  /// By an expression of its own, or of a clause whose time it shares.
  /// - Parameter assigned: for a word the expressions that date what it tells.
  func explicit(_ predicate: Predicate, assigned: [Int: [Int]]) -> Dating? {
    if let dating = dating(of: predicate.word, assigned) { return dating }
    var word = predicate.clause
    for _ in 0..<4 {
      if let dating = dating(of: word, assigned) { return dating }
      guard let head = view.tokens[word].head, sharesTime(word) else { return nil }
      word = head
    }
    return nil
  }

  private func dating(of word: Int, _ assigned: [Int: [Int]]) -> Dating? {
    (assigned[word] ?? []).lazy.compactMap { dating(by: $0) }.first
  }

  /// Whether a clause happens at the time of the one it hangs on.
  private func sharesTime(_ word: Int) -> Bool {
    switch view.tokens[word].relation {
    case .conj, .xcomp: return view.isVerb(word)
    case .advcl: return view.tokens[word].xpos == "VBG"
    default: return false
    }
  }

  /// Says of the expressions of a sentence which of its predicates they date: the one that governs
  /// them; else, where the tree leads to none, the nearest.
  func assignments(inSentence sentence: Int, predicates: [Predicate]) -> [Int: [Int]] {
    var assigned: [Int: [Int]] = [:]
    guard !predicates.isEmpty else { return assigned }
    var owners: [Int: Int] = [:]
    for predicate in predicates {
      owners[predicate.clause] = predicate.word
      owners[predicate.word] = predicate.word
    }
    for expression in anchors.expressions(inSentence: sentence) where anchors.saysWhen(expression) {
      if let owner = owner(of: expression, owners, predicates) {
        assigned[owner, default: []].append(expression)
      }
    }
    return assigned
  }

  private func owner(of expression: Int, _ owners: [Int: Int], _ predicates: [Predicate]) -> Int? {
    guard let governor = anchors.governor(of: expression),
      let place = anchors.head(of: expression)
    else { return nil }
    // A day that something is done to or that does something is no time of it.
    if [.obj, .nsubj, .nsubjPass].contains(view.tokens[place].relation) { return nil }
    if let owner = owners[governor] { return owner }
    let nearest = predicates.min { abs($0.word - place) < abs($1.word - place) }
    // A predicate between the expression and its governor is the likelier one.
    let between = predicates.last { governor < $0.word && $0.word < place && place - $0.word <= 8 }
    if let between { return between.word }
    guard !view.isVerb(governor) else { return nil }
    var word = governor
    for _ in 0..<3 {
      guard let head = view.tokens[word].head else { break }
      word = head
      if let owner = owners[word] { return owner }
      if view.isVerb(word) { return nil }
    }
    return nearest.flatMap { abs($0.word - place) <= 10 ? $0.word : nil }
  }

  /// The dating by an expression; nil for one that says how long or how often and not when.
  func dating(by expression: Int) -> Dating? {
    let time = view.article.timeExpressions[expression]
    guard anchors.saysWhen(expression) else { return nil }
    let preposition = anchors.preposition(of: expression)
    let words = view.article.text.slice(time.range)
    let kind: DateBasis.Kind =
      switch preposition {
      case "since": .since
      case "before", "until", "till", "by": .before
      case "after", "following": .after
      default: .explicit
      }
    return Dating(basis: DateBasis(kind, words: words), expression: expression)
  }
}
