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

  /// The dating of a predicate; nil where nothing is known.
  func dating(of predicate: Predicate, reference: Reference?) -> Dating? {
    if let own = explicit(predicate) { return own }
    return nil
  }

  /// By an expression that hangs on the predicate, its clause, or a clause that holds it.
  func explicit(_ predicate: Predicate) -> Dating? {
    var word = predicate.word
    if let dating = direct(on: word) { return dating }
    if predicate.clause != word, let dating = direct(on: predicate.clause) { return dating }
    word = predicate.clause
    // Nominals inside the clause may hold the time: "at a meeting on Tuesday".
    if let dating = inArguments(of: word) { return dating }
    for _ in 0..<4 {
      guard let head = view.tokens[word].head, sharesTime(word) else { return nil }
      if let dating = direct(on: head) ?? inArguments(of: head) { return dating }
      word = head
    }
    return nil
  }

  /// Whether a clause happens at the time of the one it hangs on.
  private func sharesTime(_ word: Int) -> Bool {
    switch view.tokens[word].relation {
    case .conj, .xcomp: return true
    case .advcl, .acl: return view.tokens[word].xpos == "VBG"
    case .obj, .obl, .nsubj, .nsubjPass: return !view.isVerb(word)
    default: return false
    }
  }

  private func direct(on word: Int) -> Dating? {
    for expression in anchors.expressions(on: word) {
      if let dating = dating(by: expression) { return dating }
    }
    return nil
  }

  private func inArguments(of word: Int) -> Dating? {
    for argument in view.dependents(of: word)
    where [.obl, .obj, .nmod].contains(view.tokens[argument].relation) && !view.isVerb(argument) {
      for expression in anchors.expressions(on: argument) {
        if let dating = dating(by: expression) { return dating }
      }
    }
    return nil
  }

  /// The dating by an expression; nil for one that says how long or how often and not when.
  func dating(by expression: Int) -> Dating? {
    let time = view.article.timeExpressions[expression]
    guard time.type == .date || time.type == .time, time.date != nil || time.underspecified != nil
    else { return nil }
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
