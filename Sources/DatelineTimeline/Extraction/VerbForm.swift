import DatelineParsing

/// The tense, aspect, mood and polarity that a verb has with its auxiliaries.
struct VerbForm: Hashable, Sendable {
  /// What the form says of time and reality.
  enum Tense: Sendable {
    /// "met", "was met".
    case past
    /// "has met".
    case perfect
    /// "had met".
    case pluperfect
    /// "meets", "is meeting".
    case present
    /// "will meet", "is to meet".
    case future
    /// "may meet", "could meet".
    case possible
    /// "would meet", "should meet", "must meet".
    case conditional
    /// "to meet".
    case infinitive
    /// "meeting" without an auxiliary.
    case gerund
    /// "met" without an auxiliary, behind a noun.
    case participle
  }

  var tense: Tense
  var isNegated: Bool
  var isPassive: Bool
  var isProgressive: Bool

  private static let past: Set<String> = ["was", "were", "did", "got", "been"]
  private static let negations: Set<String> = [
    "not", "n't", "never", "n’t", "no", "neither", "nor",
  ]

  /// Reads the form of the verb at `word`; a verb of a row ("met and agreed") that has no auxiliary
  /// of its own takes those of the first.
  init(_ word: Int, in view: SyntaxView) {
    let token = view.tokens[word]
    var auxiliaries = VerbForm.auxiliaries(of: word, in: view)
    if auxiliaries.isEmpty, token.relation == .conj, let head = token.head, view.isVerb(head),
      view.tokens[head].xpos == token.xpos, view.dependent(of: word, as: .nsubj, .nsubjPass) == nil
    {
      auxiliaries = VerbForm.auxiliaries(of: head, in: view)
    }
    isNegated = view.dependents(of: word).contains { part in
      let form = view.tokens[part].lowercased
      switch view.tokens[part].relation {
      case .cc, .ccPreconj: return form == "nor" || form == "neither"
      case .nsubj, .nsubjPass: return view.has(part, .det, in: ["no"]) || form == "nobody"
      default: return VerbForm.negations.contains(form)
      }
    }
    isPassive =
      view.dependent(of: word, as: .auxPass, .nsubjPass, .oblAgent) != nil
    isProgressive = token.xpos == "VBG" && auxiliaries.contains { $0.lemma == "be" }
    tense = VerbForm.tense(of: token, auxiliaries: auxiliaries)
    if tense == .infinitive || tense == .participle, isPassive, auxiliaries.isEmpty {
      tense = .participle
    }
  }

  private struct Auxiliary {
    var form: String
    var lemma: String
  }

  private static func auxiliaries(of word: Int, in view: SyntaxView) -> [Auxiliary] {
    view.dependents(of: word).filter {
      [.aux, .auxPass, .cop].contains(view.tokens[$0].relation)
    }.map { Auxiliary(form: view.tokens[$0].lowercased, lemma: view.lemma($0)) }
  }

  private static func tense(of token: Token, auxiliaries: [Auxiliary]) -> Tense {
    let forms = Set(auxiliaries.map(\.form))
    if !forms.isDisjoint(with: ["will", "'ll", "’ll", "shall", "wo"]) { return .future }
    if !forms.isDisjoint(with: ["may", "might", "could", "can", "ca"]) { return .possible }
    if !forms.isDisjoint(with: ["would", "'d", "’d", "should", "must"]) { return .conditional }
    if !forms.isDisjoint(with: ["has", "have", "'ve", "’ve", "'s", "’s", "having"]),
      token.xpos == "VBN" || forms.contains("been")
    {
      return forms.contains("to") ? .infinitive : .perfect
    }
    if forms.contains("had") { return .pluperfect }
    if forms.contains("to") {
      return forms.isDisjoint(with: ["is", "are", "was", "were"]) ? .infinitive : .future
    }
    if !forms.isDisjoint(with: past) { return .past }
    if !forms.isDisjoint(with: ["is", "are", "am", "'re", "’re", "'s", "’s", "does", "do"]) {
      return .present
    }
    switch token.xpos {
    case "VBD": return .past
    case "VBG": return .gerund
    case "VBN": return .participle
    case "VB": return .infinitive
    default: return .present
    }
  }
}
