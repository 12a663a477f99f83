/// A time grammar made ready for matching.
final class CompiledTimeGrammar: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    /// The edges that the word itself gives: literal and classes.
    var edges: [TimeEdge] = []
  }

  let vocabulary: [String: Entry]
  let rules: [TimeRule]
  /// The automata of the phrases, in the order in which they build on each other.
  let phrases: [TimeAutomaton]
  /// The automaton of the expressions.
  let expressions: TimeAutomaton
  /// The number of each class.
  let classes: [String: Int32]

  init(_ grammar: TimeGrammar) {
    var symbols = [String: Int32]()
    func symbol(_ name: String) -> Int32 {
      if let known = symbols[name] { return known }
      let number = Int32(symbols.count)
      symbols[name] = number
      return number
    }
    rules = grammar.rules
    let phraseClasses = Set(rules.compactMap(\.phraseClass))
    let levels = Self.levels(of: rules, phraseClasses: phraseClasses)
    var phrases = [TimeAutomaton](
      repeating: TimeAutomaton(), count: (levels.values.max() ?? -1) + 1)
    var expressions = TimeAutomaton()
    var literals = Set<String>()
    for (index, rule) in rules.enumerated() {
      for row in rule.patterns.flatMap(\.rows) {
        for element in row where element.symbol.first?.isUppercase != true {
          literals.insert(element.symbol)
        }
        if let phraseClass = rule.phraseClass, let level = levels[phraseClass] {
          phrases[level].add(row, rule: index, symbol: symbol)
        } else {
          expressions.add(row, rule: index, symbol: symbol)
        }
      }
    }
    var vocabulary = [String: Entry]()
    for literal in literals {
      vocabulary[literal, default: Entry()].edges.append(
        TimeEdge(symbol: symbol(literal), length: 1, payload: literal))
    }
    for word in grammar.words {
      vocabulary[word.word, default: Entry()].edges.append(
        TimeEdge(symbol: symbol(word.wordClass), length: 1, payload: word.payload))
    }
    for name in TimeWordReader.builtInClasses + phraseClasses { _ = symbol(name) }
    classes = symbols
    self.vocabulary = vocabulary
    self.phrases = phrases
    self.expressions = expressions
  }

  /// How many layers of phrases each class of phrases builds on.
  private static func levels(
    of rules: [TimeRule], phraseClasses: Set<String>
  ) -> [String: Int] {
    var levels = [String: Int]()
    for name in phraseClasses { levels[name] = 0 }
    for _ in 0..<phraseClasses.count {
      var changed = false
      for rule in rules {
        guard let own = rule.phraseClass, let level = levels[own] else { continue }
        for element in rule.patterns.lazy.flatMap(\.rows).joined() {
          guard let other = levels[element.symbol], element.symbol != own, level <= other,
            other < phraseClasses.count
          else { continue }
          levels[own] = max(levels[own] ?? 0, other + 1)
          changed = true
        }
      }
      if !changed { break }
    }
    return levels
  }
}
