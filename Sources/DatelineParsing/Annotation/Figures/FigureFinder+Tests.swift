import DatelineModel

extension FigureFinder {
  private func word(_ index: Int, in sentence: Range<Int>) -> String {
    sentence.contains(index) ? tokens[index].lowercased : ""
  }

  private func isCapital(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), let byte = tokens[index].form.utf8.first else { return false }
    return byte >= 0x41 && byte <= 0x5a
  }

  /// Whether a number is a piece of something else: a date, a score, an address, a part number.
  func isPartOfLabel(_ number: NumberExpression, in sentence: Range<Int>) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    let before = word(start - 1, in: sentence)
    let after = word(end, in: sentence)
    let isGluedBefore =
      start > sentence.lowerBound && tokens[start - 1].range.end == number.range.start
    let isGluedBehind = end < sentence.upperBound && tokens[end].range.start == number.range.end
    if isGluedBefore, ["-", "–", "/", ":", ".", "#", "_", "@"].contains(before),
      lexicon.units[before] == nil
    {
      return true
    }
    if isGluedBehind, ["/", ":", "_", "@", "×"].contains(after) { return true }
    if before == "#" || before == "no." || before == "§" { return true }
    // "45-year-old", "a 21-14 win", "three-year".
    if isGluedBehind, after == "-" || after == "–" {
      let next = word(end + 1, in: sentence)
      if lexicon.excludes(next, .unit) || next.first?.isNumber == true { return true }
    }
    if lexicon.excludes(before, .month) || before == "aged" || before == "age" { return true }
    if number.hasDigits, lexicon.excludes(after, .month), (number.low ?? 0) <= 31 { return true }
    // ", 45," is an age.
    if number.hasDigits, before == ",", after == "," || after == "." || after == "and",
      isCapital(start - 2, in: sentence), (number.low ?? 0) < 120
    {
      return true
    }
    if start == sentence.lowerBound, number.hasDigits, after == "." || after == ")" { return true }
    if number.hasDigits, isCapital(end, in: sentence) {
      let next = word(end + 1, in: sentence)
      if lexicon.excludes(after, .street) || lexicon.excludes(next, .street) { return true }
    }
    if number.hasDigits, isYear(number), !["$", "€", "£"].contains(before) {
      let isCounted = end < sentence.upperBound && tokens[end].upos == .noun
      if !isCounted
        || ["in", "since", "of", "by", "until", "from", "to", "the", "late", "early"].contains(
          before)
      {
        return true
      }
    }
    return isNumbered(start, number: number, in: sentence)
  }

  private func isYear(_ number: NumberExpression) -> Bool {
    guard number.tokens.count == 1, let low = number.low, number.high == low else { return false }
    return low >= 1500 && low <= 2099 && tokens[number.tokens.lowerBound].form.utf8.count == 4
  }

  /// "Article 4", "Boeing 737", "phase two": the number names one of a row.
  private func isNumbered(
    _ start: Int, number: NumberExpression, in sentence: Range<Int>
  ) -> Bool {
    guard start > sentence.lowerBound else { return false }
    let before = tokens[start - 1]
    if lexicon.excludes(before.lowercased, .label) {
      // "the group two" is no English: a noun in front of a number numbers it.
      return number.hasDigits || isCapital(start - 1, in: sentence)
        || ["phase", "chapter", "section", "article", "step", "page"].contains(before.lowercased)
    }
    guard number.hasDigits, start - 1 > sentence.lowerBound, isCapital(start - 1, in: sentence)
    else { return false }
    if before.upos != .x { return before.upos == .propn && !isFollowedByNoun(number, in: sentence) }
    return !isFollowedByNoun(number, in: sentence)
  }

  private func isFollowedByNoun(_ number: NumberExpression, in sentence: Range<Int>) -> Bool {
    let end = number.tokens.upperBound
    guard end < sentence.upperBound, let byte = tokens[end].form.utf8.first else { return false }
    if tokens[end].upos != .x { return [.noun, .adj].contains(tokens[end].upos) }
    return byte >= 0x61 && byte <= 0x7a
      && !["in", "on", "at", "to", "and"].contains(tokens[end].lowercased)
  }

  /// Whether a number says how many or how much of something.
  func isFigure(
    _ number: NumberExpression, phrase: CountedPhrase, in sentence: Range<Int>
  ) -> Bool {
    let start = number.tokens.lowerBound
    let before = word(start - 1, in: sentence)
    let value = number.low ?? number.high ?? 0
    if value == 0 { return phrase.unit == "percent" }
    if isAmount(phrase) { return true }
    if let head = phrase.head {
      if lexicon.excludes(head, .unit) { return false }
      if lexicon.excludes(head, .empty), value < 1000 { return false }
    }
    if let first = phrase.first, lexicon.excludes(first, .unit) { return false }
    if number.isOpen || value >= 1000 || number.low != number.high { return true }
    let isWord = !number.hasDigits
    if isWord, value == 1 { return isCasualty(phrase) }
    // "the two leaders" takes up what was said before.
    if value <= 12, FigureFinder.taken.contains(before) { return false }
    if isWord, phrase.head == nil {
      return number.tokens.count > 1 || role(near: number, in: sentence)
    }
    if isScore(number, in: sentence) { return false }
    return true
  }

  /// Whether a number has a unit that only amounts have.
  func isAmount(_ phrase: CountedPhrase) -> Bool {
    phrase.unit.map(FigureFinder.sure.contains) ?? false
  }

  /// Units that only amounts have.
  private static let sure: Set<String> = [
    "percent", "percentage points", "USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "cents",
  ]

  private static let taken: Set<String> = [
    "the", "these", "those", "both", "other", "their", "his", "her", "its", "our", "my", "your",
    "all", "last", "first", "next", "past", "top", "previous", "any", "no", "which", "of",
  ]

  /// "One person was killed" is a figure, "one way" none.
  private func isCasualty(_ phrase: CountedPhrase) -> Bool {
    guard let head = phrase.head else { return false }
    return [
      "person", "man", "woman", "child", "soldier", "civilian", "boy", "girl", "passenger",
      "worker", "student", "firefighter", "police",
    ].contains(head)
      && hasCasualtyRole(phrase)
  }

  private func hasCasualtyRole(_ phrase: CountedPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    for index in end..<min(tokens.count, end + 5) {
      if let role = lexicon.roles[tokens[index].lowercased] {
        return ["killed", "injured", "missing", "arrested"].contains(role)
      }
    }
    return false
  }

  /// Whether a word beside a bare number tells what it counts: "at least nine were killed".
  private func role(near number: NumberExpression, in sentence: Range<Int>) -> Bool {
    let from = max(sentence.lowerBound, number.tokens.lowerBound - 4)
    let to = min(sentence.upperBound, number.tokens.upperBound + 4)
    return (from..<to).contains { lexicon.roles[tokens[$0].lowercased] != nil }
  }

  /// "Won 3-1": numbers beside words of sport, with a dash or *to* between.
  private func isScore(_ number: NumberExpression, in sentence: Range<Int>) -> Bool {
    guard number.hasDigits, number.low != number.high else { return false }
    let from = max(sentence.lowerBound, number.tokens.lowerBound - 4)
    return (from..<number.tokens.lowerBound).contains {
      lexicon.excludes(tokens[$0].lowercased, .sport)
    }
  }
}
