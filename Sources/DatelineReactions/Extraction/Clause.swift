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

  /// The preposition of a noun phrase, or nil.
  func preposition(_ index: Int) -> String? {
    dependents(index, .case).first.map { token($0).lowercased }
  }

  /// Whether the verb at `index` is a passive one.
  func isPassive(_ index: Int) -> Bool {
    !dependents(index, .nsubjPass, .auxPass, .csubjPass).isEmpty
      || token(index).xpos == "VBN" && token(index).relation == .acl
  }

  /// Whether something says that the predicate does not hold: "not", "never", "neither … nor".
  func isNegated(_ index: Int) -> Bool {
    let words = syntax.dependents(of: index).map { token($0).lowercased }
    if words.contains(where: { Clause.negations.contains($0) }) { return true }
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

  private static let negations: Set<String> = [
    "not", "n't", "n’t", "never", "neither", "nor", "no", "hardly",
  ]

  /// The words that do what the predicate says: its subjects, found through control, coordination
  /// and relative clauses; for a passive, its agents. Empty where the text names none.
  func agents(of predicate: Int) -> [Int] {
    if isPassive(predicate) {
      let agents = syntax.dependents(of: predicate).filter {
        token($0).relation == .oblAgent || token($0).relation == .obl && preposition($0) == "by"
      }
      return agents.flatMap(coordinated)
    }
    var verb = predicate
    for _ in 0..<8 {
      if let subject = dependents(verb, .nsubj, .nsubjOuter, .nsubjPass).first {
        if ["who", "which", "that"].contains(token(subject).lowercased),
          token(verb).relation == .aclRelcl, let noun = token(verb).head
        {
          return [noun]
        }
        return coordinated(subject)
      }
      guard let head = token(verb).head else { return [] }
      switch token(verb).relation {
      case .conj, .parataxis, .advcl:
        verb = head
      case .xcomp:
        if let object = dependents(head, .obj, .iobj).first, token(verb).xpos == "VB" {
          return coordinated(object)
        }
        verb = head
      case .acl:
        if token(verb).xpos == "VBG" { return coordinated(head) }
        let owners = dependents(head, .nmodPoss)
        return owners.isEmpty && token(head).relation == .obj
          ? token(head).head.map { agents(ofSimple: $0) } ?? [] : owners
      default:
        return []
      }
    }
    return []
  }

  private func agents(ofSimple verb: Int) -> [Int] {
    dependents(verb, .nsubj).first.map(coordinated) ?? []
  }
}
