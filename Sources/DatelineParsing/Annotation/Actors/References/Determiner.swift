/// What stands before a noun and says which one is meant.
enum Determiner {
  /// The one known already.
  case definite
  /// One not spoken of before.
  case indefinite
  /// Someone's, by a pronoun.
  case possessive(Pronoun)
  /// Some or so many.
  case quantity

  /// Whether it is a possessive pronoun.
  var isPossessive: Bool {
    if case .possessive = self { return true }
    return false
  }

  /// The determiner of that folded hash, or nil.
  static func of(_ hash: UInt64) -> Determiner? {
    if let pronoun = Pronoun.of(hash), pronoun.isPossessive { return .possessive(pronoun) }
    return forms[hash]
  }

  private static let forms: [UInt64: Determiner] = {
    var forms: [UInt64: Determiner] = [:]
    for word in ["the", "this", "that", "these", "those", "both"] {
      forms[FoldedHash.of(word.utf8).value] = .definite
    }
    for word in ["a", "an", "another"] {
      forms[FoldedHash.of(word.utf8).value] = .indefinite
    }
    for word in ["some", "several", "many", "most", "few", "other", "all", "two", "three"] {
      forms[FoldedHash.of(word.utf8).value] = .quantity
    }
    return forms
  }()
}
