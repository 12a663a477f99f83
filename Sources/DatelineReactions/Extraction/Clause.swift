import DatelineModel
import DatelineParsing

/// Questions to the syntax of an article that the extraction of reactions asks.
struct Clause {
  let article: AnnotatedArticle
  let syntax: SyntaxIndex

  init(_ article: AnnotatedArticle) {
    self.article = article
    syntax = SyntaxIndex(article)
  }

  func token(_ index: Int) -> Token { article.tokens[index] }

  /// The dependents of a word with one of the relations, in order.
  func dependents(_ index: Int, _ relations: DependencyRelation...) -> [Int] {
    syntax.dependents(of: index).filter { relations.contains(token($0).relation) }
  }

  /// The word and those coordinated with it.
  func coordinated(_ index: Int) -> [Int] { [index] + dependents(index, .conj) }

  /// The words that mark a noun phrase or a clause: prepositions, conjunctions.
  func marks(_ index: Int) -> [String] {
    dependents(index, .case, .mark).map { token($0).lowercased }
  }

  /// The preposition of a noun phrase, or nil.
  func preposition(_ index: Int) -> String? {
    dependents(index, .case).first.map { token($0).lowercased }
  }

  /// The first noun phrase or gerund under the word that has one of the prepositions, or nil.
  func oblique(_ index: Int, _ prepositions: [String]) -> Int? {
    syntax.dependents(of: index).first { dependent in
      switch token(dependent).relation {
      case .obl, .nmod, .advcl, .acl, .oblAgent, .xcomp:
        return marks(dependent).contains(where: prepositions.contains)
      default: return false
      }
    }
  }

  /// Whether the word is an infinitive with "to".
  func isInfinitive(_ index: Int) -> Bool {
    dependents(index, .mark).contains { token($0).lowercased == "to" }
  }

  /// Whether the verb at `index` is a passive one.
  func isPassive(_ index: Int) -> Bool {
    if !dependents(index, .nsubjPass, .auxPass, .csubjPass).isEmpty { return true }
    guard token(index).xpos == "VBN", dependents(index, .aux).isEmpty else { return false }
    switch token(index).relation {
    case .acl, .advcl: return true
    case .conj:
      return dependents(index, .nsubj).isEmpty
        && token(index).head.map { !dependents($0, .auxPass).isEmpty } ?? false
    default: return false
    }
  }

  /// Whether something says that the predicate does not hold: "not", "never", "neither … nor".
  func isNegated(_ index: Int) -> Bool {
    for dependent in syntax.dependents(of: index) {
      let word = token(dependent)
      if Clause.negations.contains(word.lowercased) { return true }
      if word.relation == .nsubj || word.relation == .obj,
        dependents(dependent, .det).contains(where: { token($0).lowercased == "no" })
      {
        return true
      }
    }
    guard token(index).relation == .conj, let head = token(index).head else { return false }
    return dependents(head, .ccPreconj).contains { token($0).lowercased == "neither" }
  }

  /// Whether the predicate is only possible, wished for or asked: "may", "if", "whether".
  func isHypothetical(_ index: Int) -> Bool {
    syntax.dependents(of: index).contains { dependent in
      let token = token(dependent)
      switch token.relation {
      case .aux: return ["may", "might", "could"].contains(token.lowercased)
      case .mark, .advmod: return ["if", "whether", "unless"].contains(token.lowercased)
      default: return false
      }
    }
  }

  /// The auxiliary that sets the predicate in the future, or nil: "will", "'ll", "would".
  func future(_ index: Int) -> String? {
    dependents(index, .aux).map { token($0).lowercased }.first { Clause.futures.contains($0) }
  }

  /// The words from `index` upwards, to the root; at most two dozen.
  func ancestors(_ index: Int) -> [Int] {
    var path: [Int] = []
    var next = token(index).head
    while let head = next, path.count < 24 {
      path.append(head)
      next = token(head).head
    }
    return path
  }

  /// The direct object, the subject of a passive, the noun of a relative clause; or nil.
  func object(of index: Int) -> Int? {
    let isRelative = token(index).relation == .aclRelcl
    if isPassive(index) {
      if let subject = dependents(index, .nsubjPass).first {
        return isRelative && isRelativePronoun(subject) ? token(index).head : subject
      }
      switch token(index).relation {
      case .acl: return token(index).head
      case .advcl where token(index).head.map({ $0 < index }) ?? true: return nil
      case .conj, .advcl, .xcomp: return subjects(of: index).first
      default: return nil
      }
    }
    if let object = dependents(index, .obj).first {
      return isRelative && isRelativePronoun(object) ? token(index).head : object
    }
    guard isRelative, let subject = dependents(index, .nsubj).first, !isRelativePronoun(subject)
    else { return nil }
    return token(index).head
  }

  /// The clause of content that a verb introduces, or nil: also where a time or a place that stands
  /// between them holds it ("confirmed on Monday that …").
  func content(of index: Int) -> Int? {
    if let content = dependents(index, .ccomp, .parataxis).first { return content }
    let between = dependents(index, .obl, .oblUnmarked, .advmod).filter { $0 > index }
    let held = between.flatMap { dependents($0, .acl, .ccomp, .aclRelcl, .advcl) }
    return (held + dependents(index, .advcl)).first {
      $0 > index && marks($0).first == "that"
    }
  }

  func isRelativePronoun(_ index: Int) -> Bool {
    ["who", "which", "that", "whom"].contains(token(index).lowercased)
  }

  private static let negations: Set<String> = [
    "not", "n't", "n’t", "never", "neither", "nor", "no", "hardly",
  ]
  private static let futures: Set<String> = ["will", "'ll", "’ll", "shall", "would", "wo"]
}
