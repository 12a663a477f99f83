import DatelineModel
import DatelineParsing

/// Cuts a short clause or phrase out of a sentence that says what happened.
struct SummaryWriter {
  let view: SyntaxView
  /// The most words that a summary has.
  static let limit = 20
  /// The most words of a clause that are looked at.
  private static let reach = 200

  /// The words that say what happened, in the order of the text and with its spacing, at most
  /// `limit` of them.
  func summary(of predicate: Predicate, subject: Int?) -> String {
    var words = core(of: predicate, subject: subject)
    // What is least needed goes first, until the rest is short enough.
    for pass in [Trim.clauses, .asides, .adjuncts, .modifiers] where wordCount(words) > Self.limit {
      words = trimmed(words, of: predicate, subject: subject, pass)
    }
    return text(of: words)
  }

  /// The smallest run of words that tells the event: from its subject, where that stands near, to
  /// the end of its object.
  func evidence(of predicate: Predicate, subject: Int?) -> TextRange {
    var first = predicate.word
    var last = predicate.word
    func include(_ word: Int) {
      let run = trimmedRun(word)
      first = min(first, run.lowerBound)
      last = max(last, run.upperBound - 1)
    }
    if predicate.clause != predicate.word { include(predicate.clause) }
    for word in view.dependents(of: predicate.clause) {
      switch view.tokens[word].relation {
      case .aux, .auxPass, .compoundPrt, .cop:
        first = min(first, word)
        last = max(last, word)
      case .nsubj, .nsubjPass, .obj, .iobj, .oblAgent: include(word)
      default: break
      }
    }
    if predicate.isNoun { include(predicate.word) }
    if last == predicate.word, !predicate.isNoun,
      let next = view.dependents(of: predicate.word).first(where: {
        $0 > predicate.word
          && [.obl, .xcomp, .ccomp].contains(view.tokens[$0].relation)
      })
    {
      last = max(last, min(view.index.subtree(of: next).upperBound - 1, predicate.word + 8))
    }
    if let subject, subject < first, first - subject <= 6,
      view.tokens[predicate.clause].relation != .aclRelcl
    {
      first = trimmedRun(subject).lowerBound
    }
    let sentence = view.annotated.sentences[view.index.sentence(of: predicate.word)].tokens
    let run = (first..<(last + 1)).clamped(to: sentence)
    return view.range(of: run.isEmpty ? predicate.word..<(predicate.word + 1) : run)
  }

  /// A nominal without its relative clauses and asides.
  private func trimmedRun(_ word: Int) -> Range<Int> {
    let run = view.index.subtree(of: word)
    var end = run.upperBound
    for part in view.dependents(of: word) where part > word {
      if [.aclRelcl, .appos, .punct, .parataxis, .acl].contains(view.tokens[part].relation) {
        end = min(end, max(word + 1, view.index.subtree(of: part).lowerBound))
      }
    }
    return run.lowerBound..<max(end, word + 1)
  }

  /// What joins a clause to others.
  private static let joining: Set<DependencyRelation> = [
    .punct, .cc, .mark, .conj, .parataxis, .discourse, .ccPreconj, .dislocated, .vocative, .list,
  ]

  private enum Trim: Int {
    case clauses, asides, adjuncts, modifiers
  }

  /// The words of the predicate's clause without what joins it to others.
  private func core(of predicate: Predicate, subject: Int?) -> [Int] {
    var words: Set<Int> = []
    let isPhrase = predicate.isNoun && predicate.clause == predicate.word
    collect(predicate.clause, into: &words) { relation, word in
      if relation == .mark, view.tokens[word].lowercased == "to" { return false }
      return SummaryWriter.joining.contains(relation) || (isPhrase && relation == .case)
        || view.cases(of: word).first == "according"
    }
    unrelate(predicate.clause, &words)
    if let subject, !words.contains(subject) {
      collect(subject, into: &words) { relation, _ in
        [.acl, .aclRelcl, .parataxis, .punct, .appos, .case].contains(relation)
      }
    }
    return words.sorted()
  }

  /// Puts what a relative clause is about in the place of its pronoun: "the pump, which failed".
  private func unrelate(_ clause: Int, _ words: inout Set<Int>) {
    let token = view.tokens[clause]
    guard token.relation == .aclRelcl, let noun = token.head else { return }
    for word in view.dependents(of: clause) {
      switch (view.tokens[word].relation, view.tokens[word].lowercased) {
      case (.nsubj, "which"), (.nsubj, "who"), (.nsubj, "that"), (.nsubjPass, "which"),
        (.nsubjPass, "who"), (.nsubjPass, "that"):
        words.remove(word)
        collect(noun, into: &words) { relation, part in
          [.acl, .aclRelcl, .parataxis, .punct, .appos, .case, .conj, .cc].contains(relation)
            || part == clause
        }
      case (.advmod, "where"), (.advmod, "when"): words.remove(word)
      default: break
      }
    }
  }

  private func trimmed(_ words: [Int], of predicate: Predicate, subject: Int?, _ pass: Trim)
    -> [Int]
  {
    var dropped: Set<Int> = []
    let kept = Set(words)
    for word in words where word != predicate.word && word != predicate.clause && word != subject {
      guard drops(word, in: pass, of: predicate) else { continue }
      for part in view.index.subtree(of: word) where kept.contains(part) {
        if isUnder(part, word) { dropped.insert(part) }
      }
    }
    dropped.remove(predicate.word)
    return words.filter { !dropped.contains($0) }
  }

  private func drops(_ word: Int, in pass: Trim, of predicate: Predicate) -> Bool {
    let relation = view.tokens[word].relation
    let isOwn = view.tokens[word].head == predicate.clause
    switch pass {
    case .clauses: return [.advcl, .aclRelcl, .advclRelcl, .parataxis].contains(relation)
    case .asides: return [.appos, .acl].contains(relation)
    case .adjuncts: return (relation == .obl && !isOwn) || (relation == .nmod && !isOwn)
    case .modifiers:
      return [.obl, .oblUnmarked, .advmod, .amod, .nmod, .conj, .ccomp, .xcomp].contains(relation)
    }
  }

  private func isUnder(_ word: Int, _ root: Int) -> Bool {
    var (word, steps) = (word, 0)
    while word != root {
      guard let head = view.tokens[word].head, steps < 60 else { return false }
      word = head
      steps += 1
    }
    return true
  }

  /// Collects the word and what hangs on it, but for the branches of the first word that are left
  /// out.
  private func collect(
    _ root: Int, into words: inout Set<Int>,
    without isLeftOut: (DependencyRelation, Int) -> Bool
  ) {
    words.insert(root)
    var stack = view.dependents(of: root).filter { !isLeftOut(view.tokens[$0].relation, $0) }
    while let word = stack.popLast(), words.count < Self.reach {
      guard words.insert(word).inserted else { continue }
      stack += view.dependents(of: word)
    }
  }

  private func wordCount(_ words: [Int]) -> Int {
    words.filter { view.tokens[$0].upos != .punct && !view.tokens[$0].continuesToken }.count
  }

  /// The words with the spacing of the text; marks at the ends and brackets left alone go.
  private func text(of words: [Int]) -> String {
    var words = words
    let text = view.article.text
    func isMark(_ word: Int) -> Bool { view.tokens[word].upos == .punct }
    while let last = words.last, isMark(last) { words.removeLast() }
    while let first = words.first, isMark(first) { words.removeFirst() }
    var result = ""
    var count = 0
    for (position, word) in words.enumerated() {
      if position > 0 {
        let before = words[position - 1]
        if isMark(word), isMark(before) { continue }
        let isAdjacent = view.tokens[before].range.end == view.tokens[word].range.start
        if !isAdjacent, word == before + 1 || !isMark(word) { result += " " }
      }
      if !isMark(word), !view.tokens[word].continuesToken { count += 1 }
      guard count <= Self.limit else { break }
      result += text.slice(view.tokens[word].range)
    }
    return headed(result)
  }

  /// The text without quotation marks that have lost their other half, with a capital in front.
  private func headed(_ summary: String) -> String {
    var summary = summary
    for (open, close) in [("\"", "\""), ("“", "”"), ("(", ")")] {
      let opened = summary.count { String($0) == open }
      let closed = summary.count { String($0) == close }
      if open == close ? opened % 2 != 0 : opened != closed {
        summary.removeAll { String($0) == open || String($0) == close }
      }
    }
    return summary.prefix(1).uppercased() + summary.dropFirst()
  }
}
