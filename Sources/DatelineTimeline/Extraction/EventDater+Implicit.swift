import DatelineModel
import DatelineParsing

extension EventDater {
  /// The dating of a predicate that no expression dates.
  func implicit(_ predicate: Predicate, status: Event.Status, reference: Reference?) -> Dating? {
    if status == .planned || status == .hypothetical {
      return Dating(basis: DateBasis(.future), expression: nil)
    }
    let clause = governingClause(of: predicate)
    if let word = sequenceWord(of: clause) {
      if EventDater.later.contains(word), let reference {
        return Dating(basis: DateBasis(.after, words: word), expression: reference.expression)
      }
      if EventDater.earlier.contains(word) {
        return Dating(basis: DateBasis(.before, words: word), expression: reference?.expression)
      }
    }
    let before = Dating(basis: DateBasis(.before), expression: nil)
    if predicate.isNoun, predicate.clause == predicate.word { return before }
    if predicate.sense.kind == .act, isBackground(clause) || isBackground(predicate.clause) {
      return before
    }
    let form = VerbForm(clause, in: view)
    switch form.tense {
    case .pluperfect:
      return Dating(basis: DateBasis(.before), expression: reference?.expression)
    case .perfect:
      let isNews =
        predicate.sense.kind != .act
        || view.index.sentence(of: predicate.word) < EventDater.head
      return Dating(basis: DateBasis(isNews ? .publication : .before), expression: nil)
    case .participle where view.tokens[clause].relation == .acl:
      return Dating(basis: DateBasis(.before), expression: nil)
    default:
      if view.tokens[clause].relation == .aclRelcl || view.tokens[clause].relation == .acl {
        return Dating(basis: DateBasis(.before), expression: nil)
      }
      if let reference, reference.age <= 2 {
        return Dating(basis: DateBasis(.reference), expression: reference.expression)
      }
      return Dating(basis: DateBasis(.publication), expression: nil)
    }
  }

  /// Whether a clause tells what had happened before the news: what someone says, what a noun is
  /// described by, what came first.
  private func isBackground(_ clause: Int) -> Bool {
    switch view.tokens[clause].relation {
    case .acl, .aclRelcl, .ccomp, .obl, .nmod: return true
    case .advcl:
      return view.dependents(of: clause).contains {
        [.mark, .case].contains(view.tokens[$0].relation)
          && EventDater.backward.contains(view.tokens[$0].lowercased)
      }
    default: return view.has(clause, .advmod, in: ["first", "originally", "initially"])
    }
  }

  /// What joins a clause that tells of an earlier time or a reason.
  private static let backward: Set<String> = [
    "after", "before", "since", "until", "for", "of", "by", "because", "having", "with",
  ]

  /// How many sentences at the head of an article tell its news.
  private static let head = 3
  private static let later: Set<String> = [
    "later", "then", "subsequently", "afterwards", "afterward", "eventually", "soon", "shortly",
  ]
  private static let earlier: Set<String> = [
    "earlier", "previously", "already", "once", "formerly",
  ]

  /// The finite clause whose time a participle shares.
  private func governingClause(of predicate: Predicate) -> Int {
    var word = predicate.clause
    for _ in 0..<4 {
      guard let head = view.tokens[word].head, view.isVerb(head),
        view.tokens[word].xpos == "VBG" || view.tokens[word].xpos == "VB",
        [.advcl, .xcomp, .conj].contains(view.tokens[word].relation)
      else { break }
      word = head
    }
    return word
  }

  private func sequenceWord(of clause: Int) -> String? {
    view.dependents(of: clause).lazy
      .filter { view.tokens[$0].relation == .advmod }
      .map { view.tokens[$0].lowercased }
      .first { EventDater.later.contains($0) || EventDater.earlier.contains($0) }
  }
}
