/// Takes classes away from words that mean something else where they stand: `may` the verb, `march`
/// the walk, `sun` the star, `second` the number.
enum TimeWordFilter {
  private static let wordsInQuestion: Set<String> = [
    "may", "march", "mar", "sun", "sat", "mon", "wed", "dec", "jan", "fall", "spring", "august",
  ]

  static func filter(
    _ edges: [TimeEdge], of word: TimeWord, at index: Int, _ words: [TimeWord], _ tokens: [Token],
    _ symbols: [String: Int32]
  ) -> [TimeEdge] {
    let bare = word.text.last == "." ? String(word.text.dropLast()) : word.text
    guard wordsInQuestion.contains(bare) else { return edges }
    let isName: Bool
    switch bare {
    case "may", "march", "august":
      isName = word.isCapitalised && isMonth(index, words, tokens)
    case "fall", "spring": isName = ![.verb, .aux].contains(tokens[word.token].upos)
    case "dec", "jan", "mar":
      isName = word.isCapitalised && (word.text.last == "." || nextToNumber(index, words))
    default: isName = word.isCapitalised && (word.text.last == "." || nextToNumber(index, words))
    }
    guard !isName else { return edges }
    let dropped = ["MONTH", "WEEKDAY", "SEASON"].compactMap { symbols[$0] }
    return edges.filter { !dropped.contains($0.symbol) }
  }

  private static let before: Set<String> = [
    "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid",
    "from", "to", "through", "between", "during", "before", "after", "and", "each", "every", "for",
    "-", "previous", "following", "on",
  ]

  /// Whether a capitalised `May` or `March` is the month.
  private static func isMonth(_ index: Int, _ words: [TimeWord], _ tokens: [Token]) -> Bool {
    let part = tokens[words[index].token].upos
    if part == .aux || part == .verb { return false }
    if nextToNumber(index, words) { return true }
    if index > 0, before.contains(words[index - 1].text) { return true }
    if words[index].text == "march", index > 0 || !(part == .propn || part == .x) { return false }
    return (part == .propn || part == .x)
      && !(index + 1 < words.count && ["of", "to", "on", "for"].contains(words[index + 1].text))
      && (index > 0 || words[index].text == "march")
      && !(index + 1 < words.count && words[index + 1].isCapitalised)
  }

  private static let numbered: Set<String> = [
    "$", "£", "€", "us$", "no.", "number", "resolution", "flight", "section", "article", "law",
    "highway", "route", "room", "model", "directive", "#",
  ]
  /// What may be tied to a year by a hyphen; of names (`Orbit-2024`) it is a part.
  private static let joined: Set<String> = [
    "mid", "early", "late", "post", "pre", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn",
    "fall", "winter",
  ]
  private static let yearly: Set<String> = ["in", "of", "since", "by", "until", "from", "to"]

  /// Whether four digits count or name something and are no year: `1400 seats`, `Resolution 1483`.
  static func isCount(at index: Int, _ words: [TimeWord], _ tokens: [Token]) -> Bool {
    let before = index > 0 ? words[index - 1].text : ""
    if numbered.contains(before) { return true }
    if before == "-", index > 1, words[index - 2].isCapitalised,
      words[index - 2].end == words[index - 1].start, words[index - 1].end == words[index].start,
      !joined.contains(words[index - 2].text)
    {
      return true
    }
    guard let number = Int(words[index].text), !(1900...2050).contains(number),
      index + 1 < words.count, !yearly.contains(before)
    else { return false }
    let next = tokens[words[index + 1].token]
    return next.xpos == "NNS" || next.lowercased == "people" || next.lowercased == "percent"
  }

  private static func nextToNumber(_ index: Int, _ words: [TimeWord]) -> Bool {
    func isDigit(_ other: Int) -> Bool {
      guard words.indices.contains(other), let first = words[other].text.utf8.first else {
        return false
      }
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }
    return isDigit(index - 1) || isDigit(index + 1)
      || (index + 2 < words.count && words[index + 1].text == "," && isDigit(index + 2))
  }
}
