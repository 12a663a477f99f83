public import DatelineModel
public import DatelineParsing

/// Tells the PLOVER event type of what a sentence says that one actor does toward another.
///
/// PLOVER is the Political Language Ontology for Verifiable Event Records (Open Event Data
/// Alliance, 2023). The words on the syntactic path between the two are looked up in a lexicon of
/// the library's; refusal, negation, willingness and the future then change the type, as PLOVER
/// codes them: help that is refused is `REJECT`, help that is promised `AGREE`, force that is
/// announced `THREATEN`.
public struct PloverClassifier: Sendable {
  private let clause: Clause
  private let lexicon = PloverLexicon.standard

  /// Makes a classifier for the sentences of an article.
  /// - Complexity: O(*n*) in the number of words.
  public init(_ article: AnnotatedArticle) { clause = Clause(article) }

  /// The type (`ACCUSE`, `REJECT`, …) of what the source does toward the target; nil where nothing
  /// on the way between them tells it, or where one of the ranges covers no word.
  ///
  /// - Parameters:
  ///   - source: where the text names who acts.
  ///   - target: where it names at whom the act is aimed.
  public func type(source: TextRange, target: TextRange) -> String? {
    let from = clause.article.tokens(in: source)
    let to = clause.article.tokens(in: target)
    guard let start = head(from), let end = head(to) else { return nil }
    let path = path(start, end).filter { !from.contains($0) && !to.contains($0) }
    if path.contains(where: isObliged) { return "REQUEST" }
    let words = around(path).filter { !from.contains($0) && !to.contains($0) }
    guard let type = decisive(words, path) else { return nil }
    return modified(type, path)
  }

  /// The word of a run that governs the others, or nil.
  private func head(_ run: Range<Int>) -> Int? {
    run.first { index in
      clause.token(index).upos != .punct
        && (clause.token(index).head.map { !run.contains($0) } ?? true)
    } ?? run.first
  }

  /// The words from the source up to what governs both and down to the target; where no verb is
  /// among them, the verb above.
  private func path(_ start: Int, _ end: Int) -> [Int] {
    let up = [start] + clause.ancestors(start)
    let down = [end] + clause.ancestors(end)
    let top = up.firstIndex { down.contains($0) } ?? up.count - 1
    let turn = down.firstIndex(of: up[top]) ?? down.count
    var path = Array(up[1..<max(1, top + 1)])
    path += down[min(1, turn)..<turn].reversed()
    if !path.contains(where: { $0 != start && $0 != end && clause.token($0).upos == .verb }),
      let verb = up[top...].first(where: { clause.token($0).upos == .verb && !path.contains($0) })
    {
      path.append(verb)
    }
    return path
  }

  /// The path with the arguments and the modifiers of its words, nearest first, each once.
  private func around(_ path: [Int]) -> [Int] {
    var order: [Int] = []
    var seen: Set<Int> = []
    func add(_ index: Int) { if seen.insert(index).inserted { order.append(index) } }
    for index in path {
      add(index)
      for dependent in clause.syntax.dependents(of: index)
      where PloverClassifier.near.contains(clause.token(dependent).relation) {
        add(dependent)
      }
    }
    for index in order {
      clause.dependents(index, .nmod, .obl, .acl, .compound, .xcomp, .obj, .conj).forEach(add)
    }
    return order
  }

  private static let near: Set<DependencyRelation> = [
    .obj, .xcomp, .compoundPrt, .obl, .nsubjPass, .ccomp, .advcl, .nmod, .amod, .compound, .acl,
    .conj, .nsubj,
  ]

  // MARK: Words

  private func decisive(_ words: [Int], _ path: [Int]) -> String? {
    let beside = path.flatMap { Array(clause.syntax.dependents(of: $0)) }
    let lemmas = Set((words + beside).map { clause.token($0).lemma.lowercased() })
    if let phrase = lexicon.phrases.first(where: { phrase in
      phrase.parts.allSatisfy { !$0.isDisjoint(with: lemmas) }
    }) {
      return phrase.type
    }
    for index in words {
      for compound in lexicon.compounds[clause.token(index).lemma.lowercased()] ?? []
      where isThere(compound, at: index) {
        return compound.type
      }
    }
    for index in words {
      if let type = type(of: index, isOnPath: path.contains(index)) { return type }
    }
    return nil
  }

  private func isThere(_ compound: PloverLexicon.Compound, at index: Int) -> Bool {
    let behind = (index + 1)..<min(index + 8, clause.article.tokens.count)
    return compound.words.dropFirst().allSatisfy { part in
      behind.contains { clause.token($0).lemma.lowercased() == part }
    }
  }

  private func type(of index: Int, isOnPath: Bool) -> String? {
    let token = clause.token(index)
    let lemma = token.lemma.lowercased()
    if token.upos == .verb || token.upos == .adj && isOnPath {
      return lexicon.verbs[lemma] ?? lexicon.verbs[lemma + "e"]
        ?? lexicon.verbs[String(lemma.dropLast())]
    }
    guard [.noun, .propn, .adj].contains(token.upos), token.relation != .nsubj else { return nil }
    return lexicon.nouns[lemma]
  }

  // MARK: Refusal, will, duty

  private func isObliged(_ index: Int) -> Bool {
    [.verb, .noun, .adj].contains(clause.token(index).upos)
      && clause.syntax.dependents(of: index).contains {
        clause.token($0).upos == .aux && ["must", "should"].contains(clause.token($0).lemma)
      }
  }

  private func modified(_ type: String, _ path: [Int]) -> String {
    for index in path {
      let lemma = clause.token(index).lemma.lowercased()
      let words = clause.syntax.dependents(of: index).map { clause.token($0).lowercased }
      let isNegated =
        clause.token(index).upos == .verb
        && words.contains { ["not", "n't", "never", "no"].contains($0) }
      if isNegated || PloverClassifier.refusals.contains(lemma) {
        return PloverClassifier.friendly.contains(type) || type == "AGREE" ? "REJECT" : type
      }
      let isFuture = clause.future(index) != nil
      guard isFuture || PloverClassifier.assents.contains(lemma) else { continue }
      if PloverClassifier.friendly.contains(type),
        type != "SUPPORT" || isFuture || lemma == "agree"
      {
        return "AGREE"
      }
      if PloverClassifier.hostile.contains(type) { return "THREATEN" }
    }
    return type
  }

  private static let refusals: Set<String> = ["refuse", "fail", "decline", "refus"]
  private static let assents: Set<String> = [
    "agree", "promise", "pledge", "vow", "ready", "willing", "offer", "intend", "plan", "prepared",
  ]
  private static let friendly: Set<String> = [
    "AID", "COOPERATE", "CONSULT", "YIELD", "SUPPORT", "MOBILIZE",
  ]
  private static let hostile: Set<String> = [
    "COERCE", "ASSAULT", "SANCTION", "PROTEST", "REJECT", "MOBILIZE",
  ]
}
