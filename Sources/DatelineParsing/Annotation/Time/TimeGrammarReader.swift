/// Reads the text of a time grammar, line by line.
struct TimeGrammarReader {
  private(set) var words: [TimeGrammarWord] = []
  private var rules: [TimeRule] = []

  /// The rules read so far.
  var finished: [TimeRule] { rules }

  mutating func read(
    _ line: some StringProtocol, number: Int
  ) throws(TimeGrammar.SyntaxError) {
    let text = line.drop { $0 == " " }
    guard !text.isEmpty, text.first != "#" else { return }
    let split = text.firstIndex(of: " ") ?? text.endIndex
    let rest = String(text[split...].drop { $0 == " " })
    switch text[..<split] {
    case "class": try readClass(rest, line: number)
    case "rule": rules.append(TimeRule(name: rest, line: number))
    case "phrase": rules.append(TimeRule(name: rest, phraseClass: rest, line: number))
    case "find":
      guard let pattern = TimePattern(rest) else {
        throw TimeGrammar.SyntaxError(line: number, message: "the pattern's brackets do not match")
      }
      try change(number) { $0.patterns.append(pattern) }
    case "means": try change(number) { $0.meaning = TimeTemplate(rest) }
    case "when":
      guard let condition = TimeMeaning.Direction(rawValue: rest) else {
        throw TimeGrammar.SyntaxError(line: number, message: "when is past or future")
      }
      try change(number) { $0.condition = condition }
    case "type": try change(number) { $0.type = rest }
    case "mod": try change(number) { $0.modifier = rest }
    case "quant": try change(number) { $0.quantifier = rest }
    case "freq": try change(number) { $0.frequency = TimeTemplate(rest) }
    case "as": try readExample(rest, line: number)
    default:
      throw TimeGrammar.SyntaxError(
        line: number,
        message: "a line begins with class, rule, phrase, find, means, type, mod, "
          + "quant, freq or as")
    }
  }

  private mutating func change(
    _ line: Int, _ body: (inout TimeRule) -> Void
  ) throws(TimeGrammar.SyntaxError) {
    guard !rules.isEmpty else {
      throw TimeGrammar.SyntaxError(line: line, message: "there is no rule that this belongs to")
    }
    body(&rules[rules.count - 1])
  }

  /// `class MONTH january jan = 1, february feb = 2`
  private mutating func readClass(
    _ text: String, line: Int
  ) throws(TimeGrammar.SyntaxError) {
    let split = text.firstIndex(of: " ") ?? text.endIndex
    let name = String(text[..<split])
    for entry in text[split...].split(separator: ",") {
      let sides = entry.split(separator: "=")
      guard sides.count <= 2, let left = sides.first else {
        throw TimeGrammar.SyntaxError(line: line, message: "a class has entries “words = value”")
      }
      let payload = sides.count == 2 ? sides[1].split(separator: " ").joined(separator: " ") : ""
      for word in left.split(separator: " ") {
        words.append(TimeGrammarWord(word: String(word), wordClass: name, payload: payload))
      }
    }
  }

  /// `as The dam opened on <April 3, 2019>. = 2019-04-03`
  private mutating func readExample(
    _ text: String, line: Int
  ) throws(TimeGrammar.SyntaxError) {
    guard let equals = text.lastIndex(of: "="), text.contains("<"), text.contains(">") else {
      throw TimeGrammar.SyntaxError(
        line: line, message: "an example is a sentence with <…> in it, “=” and the value")
    }
    let sentence = String(text[..<equals].reversed().drop { $0 == " " }.reversed())
    let value = text[text.index(after: equals)...].split(separator: " ").joined()
    try change(line) { $0.examples.append(.init(sentence: sentence, value: value)) }
  }

  /// Finds rules without a pattern, and classes and captures that nothing defines.
  func check(known: Set<String>) throws(TimeGrammar.SyntaxError) {
    let classes = known.union(words.map(\.wordClass)).union(rules.compactMap(\.phraseClass))
      .union(TimeWordReader.builtInClasses)
    for rule in rules {
      guard !rule.patterns.isEmpty else {
        throw TimeGrammar.SyntaxError(line: rule.line, message: "“\(rule.name)” finds nothing")
      }
      for row in rule.patterns.flatMap(\.rows) {
        for element in row where element.symbol.first?.isUppercase == true {
          guard classes.contains(element.symbol) else {
            throw TimeGrammar.SyntaxError(
              line: rule.line, message: "there is no class \(element.symbol)")
          }
        }
      }
      let captured = Set(rule.patterns.flatMap(\.rows).flatMap { $0.compactMap(\.capture) })
      for name in rule.meaning.names where !captured.contains(name) {
        throw TimeGrammar.SyntaxError(
          line: rule.line, message: "nothing in the pattern is called “\(name)”")
      }
    }
  }
}
