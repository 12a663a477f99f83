/// A row of words and classes, with parts that may be left out and parts with alternatives.
///
/// `find [the] <n:NUM u:UNIT> (later | after)`: words stand for themselves in lower case, names in
/// capitals for a class, `n:` names what the template uses, `[]` may be absent, `()` holds
/// alternatives, `<>` bounds the expression where more is looked at than belongs to it.
struct TimePattern: Sendable {
  /// One thing that a word, or some words, must be.
  struct Element: Hashable, Sendable {
    /// The literal word or the name of a class.
    var symbol: String
    /// The name for the template, or nil.
    var capture: String?
    /// Whether the expression begins before this element.
    var opens = false
    /// Whether the expression ends behind this element.
    var closes = false
  }

  /// All rows without options and alternatives.
  let rows: [[Element]]

  /// How many rows a pattern may have, so that no grammar takes for ever to build.
  static let rowLimit = 4096

  /// Reads a pattern; nil where its brackets do not match or it has too many rows.
  init?(_ text: some StringProtocol) {
    var words = Self.tokens(text)[...]
    guard let rows = Self.alternatives(&words, until: nil, depth: 0), words.isEmpty,
      rows.count <= Self.rowLimit
    else { return nil }
    let finished = rows.map { $0.filter { $0.symbol != "<" && $0.symbol != ">" } }
    guard finished.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.rows = rows.map(Self.bounded)
  }

  /// Turns the marks `<` and `>` into flags of the elements beside them.
  private static func bounded(_ row: [Element]) -> [Element] {
    var result = [Element]()
    var opens = false
    for element in row {
      switch element.symbol {
      case "<": opens = true
      case ">": if !result.isEmpty { result[result.count - 1].closes = true }
      default:
        var element = element
        element.opens = opens
        opens = false
        result.append(element)
      }
    }
    return result
  }

  private static func tokens(_ text: some StringProtocol) -> [String] {
    var result = [String]()
    for word in text.split(separator: " ") {
      var word = word[...]
      while let first = word.first, "[(<".contains(first) {
        result.append(String(first))
        word = word.dropFirst()
      }
      var closing = [String]()
      while let last = word.last, "])>".contains(last) {
        closing.append(String(last))
        word = word.dropLast()
      }
      if !word.isEmpty { result.append(String(word)) }
      result += closing.reversed()
    }
    return result
  }

  private static func alternatives(
    _ words: inout ArraySlice<String>, until end: String?, depth: Int
  ) -> [[Element]]? {
    guard depth < 16 else { return nil }
    var result = [[Element]]()
    var rows: [[Element]] = [[]]
    while let word = words.first {
      words.removeFirst()
      switch word {
      case end: return result + rows
      case "|":
        result += rows
        rows = [[]]
      case "[", "(":
        guard
          var inner = alternatives(&words, until: word == "[" ? "]" : ")", depth: depth + 1)
        else { return nil }
        if word == "[" { inner.append([]) }
        guard rows.count * inner.count <= rowLimit else { return nil }
        rows = rows.flatMap { row in inner.map { row + $0 } }
      case "]", ")": return nil
      default:
        let element = element(word)
        for index in rows.indices { rows[index].append(element) }
      }
    }
    return end == nil ? result + rows : nil
  }

  private static func element(_ word: String) -> Element {
    guard let colon = word.firstIndex(of: ":"), colon > word.startIndex,
      word.index(after: colon) < word.endIndex
    else { return Element(symbol: word) }
    return Element(
      symbol: String(word[word.index(after: colon)...]), capture: String(word[..<colon]))
  }
}
