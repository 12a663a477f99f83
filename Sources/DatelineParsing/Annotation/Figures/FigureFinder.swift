import DatelineModel

/// Finds the figures of a sentence.
struct FigureFinder {
  let tokens: [Token]
  let times: [TextRange]
  /// Where names of persons stand.
  let persons: [TextRange]
  let lexicon = FigureLexicon.standard
  let numbers: NumberReader
  let isTagged: Bool

  init(_ article: AnnotatedArticle) {
    tokens = article.tokens
    times = article.article.timeExpressions.map(\.range).sorted()
    let people = Set(article.article.actors.filter { $0.kind == .person }.map(\.id))
    persons = article.article.mentions.filter { $0.kind == .name && people.contains($0.actor) }
      .map(\.range)
    numbers = NumberReader(tokens: article.tokens)
    isTagged = article.tokens.contains { $0.upos != .x && $0.upos != .punct }
  }

  /// Adds the figures of a sentence.
  func read(_ sentence: Range<Int>, into figures: inout [Figure]) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard mayBegin(index), let number = numbers.number(at: index, in: sentence) else {
        index += 1
        continue
      }
      index = number.tokens.upperBound
      guard !isPartOfLabel(number, in: sentence), !overlapsTime(number.range),
        !FigureFinder.overlaps(number.range, persons)
      else { continue }
      let phrase = CountedPhrase(behind: number, in: sentence, finder: self)
      guard isFigure(number, phrase: phrase, in: sentence) else { continue }
      figures.append(figure(number, phrase: phrase, in: sentence))
    }
  }

  /// Whether a number may begin with a token: a quick test, as it runs on every token.
  private func mayBegin(_ index: Int) -> Bool {
    guard let first = tokens[index].form.utf8.first else { return false }
    if first >= 0x30 && first <= 0x39 { return true }
    let word = tokens[index].lowercased
    return NumberWord.of(word) != nil || word == "a" || word == "an" || word == "several"
      || word == "half" || word == "couple"
  }

  /// Whether a temporal expression covers part of a range.
  func overlapsTime(_ range: TextRange) -> Bool { FigureFinder.overlaps(range, times) }

  /// Whether one of a row of ranges in order overlaps a range.
  private static func overlaps(_ range: TextRange, _ ranges: [TextRange]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end > range.start { high = middle } else { low = middle + 1 }
    }
    return low < ranges.count && ranges[low].overlaps(range)
  }

  private func figure(
    _ number: NumberExpression, phrase: CountedPhrase, in sentence: Range<Int>
  ) -> Figure {
    var figure = Figure(range: number.range, low: number.low, high: number.high)
    figure.qualifier = qualifier(of: number, phrase: phrase, in: sentence)
    switch figure.qualifier {
    case .some(.atLeast) where !number.isOpen && number.low == number.high: figure.high = nil
    case .some(.upTo) where !number.isOpen && number.low == number.high: figure.low = nil
    default: break
    }
    figure.role = role(of: number, phrase: phrase, in: sentence)
    figure.unit = phrase.unit ?? personUnit(role: figure.role)
    figure.of = phrase.text
    return figure
  }

  /// What a bare count of the killed or hurt counts.
  private func personUnit(role: String?) -> String? {
    switch role {
    case "killed", "injured", "missing", "arrested", "displaced", "rescued", "infected": "people"
    default: nil
    }
  }

  // MARK: - Exactness

  private static let spatial: Set<String> = ["under", "below", "above"]

  private func qualifier(
    of number: NumberExpression, phrase: CountedPhrase, in sentence: Range<Int>
  ) -> Figure.Qualifier? {
    var start = number.tokens.lowerBound
    if start > sentence.lowerBound, lexicon.units[tokens[start - 1].lowercased] != nil {
      start -= 1
    }
    for length in [4, 3, 2, 1] where start - length >= sentence.lowerBound {
      let words = tokens[start - length..<start].map(\.lowercased).joined(separator: " ")
      if let name = lexicon.qualifiers[words] {
        // "Under six buildings" says where.
        if length == 1, FigureFinder.spatial.contains(words), !isAmount(phrase) { continue }
        return Figure.Qualifier(rawValue: name)
      }
    }
    let end = number.tokens.upperBound
    if end + 1 < sentence.upperBound, tokens[end].lowercased == "or" {
      switch tokens[end + 1].lowercased {
      case "more": return .atLeast
      case "so": return .about
      case "fewer", "less": return .upTo
      default: break
      }
    }
    return tokens[number.tokens.upperBound - 1].form.hasSuffix("+") ? .atLeast : nil
  }

  // MARK: - Role

  /// What a number is about: the nearest word that tells, what follows before what precedes.
  private func role(
    of number: NumberExpression, phrase: CountedPhrase, in sentence: Range<Int>
  ) -> String? {
    let start = number.tokens.lowerBound
    for index in (max(sentence.lowerBound, start - 4)..<start).reversed() {
      let word = tokens[index].lowercased
      if word == "," || word == "and" || word == ";" || NumberWord.of(word) != nil { break }
      if tokens[index].form.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true { break }
      if let role = lexicon.roles[word] { return role }
    }
    for index in phrase.tokens.reversed() where index >= number.tokens.upperBound {
      if let role = lexicon.roles[tokens[index].lowercased] { return role }
    }
    let from = max(number.tokens.upperBound, phrase.tokens.upperBound)
    let to = min(sentence.upperBound, from + 7)
    if from < to {
      for index in from..<to {
        if tokens[index].form == "," || tokens[index].form == ";" { break }
        if NumberWord.of(tokens[index].lowercased) != nil { break }
        if let role = lexicon.roles[tokens[index].lowercased] { return role }
      }
    }
    let back = max(sentence.lowerBound, number.tokens.lowerBound - 8)
    for index in (back..<number.tokens.lowerBound).reversed() {
      if let role = lexicon.roles[tokens[index].lowercased] { return role }
    }
    return nil
  }
}
