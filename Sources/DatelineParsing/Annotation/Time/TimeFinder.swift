import DatelineModel

/// Matches a grammar against sentences.
struct TimeFinder {
  let grammar: CompiledTimeGrammar
  private let reader: TimeWordReader

  init(grammar: CompiledTimeGrammar, bytes: UnsafeBufferPointer<UInt8>) {
    self.grammar = grammar
    reader = TimeWordReader(grammar: grammar, bytes: bytes)
  }

  /// The expressions of one sentence, in order, with their meanings and without values.
  func expressions(_ tokens: [Token], in sentence: Range<Int>) -> [TimeExpression] {
    guard !sentence.isEmpty else { return [] }
    let words = reader.words(tokens, in: sentence)
    var edges = reader.edges(words, tokens: tokens)
    guard edges.contains(where: { !$0.isEmpty }) else { return [] }
    let tense = TenseReader(tokens: tokens, sentence: sentence)
    for automaton in grammar.phrases { addPhrases(of: automaton, words, tense, to: &edges) }
    var matches = [TimeAutomaton.Match]()
    for start in words.indices {
      grammar.expressions.match(edges, at: start) { matches.append($0) }
    }
    return chosen(matches).compactMap { expression(of: $0, words, tense) }
  }

  private func addPhrases(
    of automaton: TimeAutomaton, _ words: [TimeWord], _ tense: TenseReader,
    to edges: inout [[TimeEdge]]
  ) {
    for start in words.indices {
      var found = [TimeAutomaton.Match]()
      automaton.match(edges, at: start) { match in
        let same = found.firstIndex {
          $0.extent == match.extent
            && grammar.rules[$0.rule].phraseClass == grammar.rules[match.rule].phraseClass
        }
        if let same {
          if match.rule > found[same].rule { found[same] = match }
        } else {
          found.append(match)
        }
      }
      for match in found {
        let rule = grammar.rules[match.rule]
        guard let name = rule.phraseClass, let symbol = grammar.classes[name] else { continue }
        edges[start].append(
          TimeEdge(
            symbol: symbol, length: Int32(match.extent.count),
            payload: rule.meaning.filled(
              with: match.captures, direction: direction(of: match, words, tense))))
      }
    }
  }

  private func direction(
    of match: TimeAutomaton.Match, _ words: [TimeWord], _ tense: TenseReader
  ) -> TimeMeaning.Direction? {
    let rule = grammar.rules[match.rule]
    guard rule.meaning.usesDirection || rule.condition != nil else { return nil }
    return tense.direction(
      of: words[match.extent.lowerBound].token...words[match.extent.upperBound - 1].token)
  }

  /// From the left the longest, of equals the one that looked at more, then the later rule.
  private func chosen(_ matches: [TimeAutomaton.Match]) -> [TimeAutomaton.Match] {
    let sorted = matches.sorted { a, b in
      if a.extent.lowerBound != b.extent.lowerBound {
        return a.extent.lowerBound < b.extent.lowerBound
      }
      if a.extent.upperBound != b.extent.upperBound {
        return a.extent.upperBound > b.extent.upperBound
      }
      if a.words.count != b.words.count { return a.words.count > b.words.count }
      return a.rule > b.rule
    }
    var result = [TimeAutomaton.Match]()
    var end = 0
    for match in sorted where match.extent.lowerBound >= end {
      result.append(match)
      end = match.extent.upperBound
    }
    return result
  }

  private func expression(
    of match: TimeAutomaton.Match, _ words: [TimeWord], _ tense: TenseReader
  ) -> TimeExpression? {
    let rule = grammar.rules[match.rule]
    guard rule.meaning.source != "none" else { return nil }
    if let condition = rule.condition, condition != direction(of: match, words, tense) {
      return nil
    }
    let notation = rule.meaning.filled(
      with: match.captures, direction: direction(of: match, words, tense))
    guard !notation.isEmpty else { return nil }
    let range = TextRange(
      words[match.extent.lowerBound].start, words[match.extent.upperBound - 1].end)
    let meaning = TimeMeaning(notation)
    var expression = TimeExpression(
      range: range, type: .init(rawValue: rule.type), value: notation)
    if rule.type == "DATE", meaning.time != nil { expression.type = .time }
    if !meaning.isExplicit || notation.contains("|") { expression.underspecified = notation }
    expression.modifier = rule.modifier
    expression.quantifier = rule.quantifier
    expression.frequency = rule.frequency?.filled(with: match.captures, direction: nil)
    return expression
  }
}
