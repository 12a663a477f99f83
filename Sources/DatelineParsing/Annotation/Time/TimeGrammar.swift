/// Classes of words and rules that say which words are temporal expressions and what they mean.
///
/// `TimeGrammar.english` is the library's own. Add named days and rules of your own to a copy:
///
/// ```swift
/// var grammar = TimeGrammar.english
/// grammar.addDay(named: "Budget Day", month: 11, day: 5)
/// try grammar.add(rules: """
///   rule sweeps week
///     find sweeps week
///     means month:11
///   """)
/// let annotator = TimeAnnotator(options: .init(grammar: grammar))
/// ```
///
/// Rules that are added later win over those before them where both match the same words. The
/// notation is described in the documentation's article on the time grammar.
public struct TimeGrammar: Sendable {
  /// Why a grammar's text cannot be read.
  public struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let message: String
    /// Line and message.
    public var description: String { "line \(line): \(message)" }
  }

  /// The library's grammar of English news prose.
  public static let english = TimeGrammar(trusted: TimeGrammar.englishText)

  /// The words of each class.
  private(set) var words: [TimeGrammarWord]
  /// The rules, phrases included, in the order of the text.
  private(set) var rules: [TimeRule]

  /// Makes an empty grammar.
  public init() {
    words = []
    rules = []
  }

  /// Makes a grammar of its text.
  public init(text: String) throws(SyntaxError) {
    self.init()
    try add(rules: text)
  }

  private init(trusted text: String) {
    self.init()
    var reader = TimeGrammarReader()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do { try reader.read(line, number: index + 1) } catch { continue }
    }
    words = reader.words
    rules = reader.finished
  }

  /// Adds the classes and rules of a text.
  public mutating func add(rules text: String) throws(SyntaxError) {
    var reader = TimeGrammarReader()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      try reader.read(line, number: index + 1)
    }
    let known = Set(rules.compactMap(\.phraseClass)).union(words.map(\.wordClass))
    try reader.check(known: known)
    words += reader.words
    rules += reader.finished
  }

  /// Adds a day that has the same date every year, by its name; case makes no difference.
  /// - Returns: false where the calendar has no such day or the name no letter.
  @discardableResult
  public mutating func addDay(named name: String, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), (1...31).contains(day) else { return false }
    return addDay(named: name, meaning: "month-day:\(month)-\(day)")
  }

  /// Adds a day that is the `nth` (5: the last) weekday (1: Monday) of a month, by its name.
  /// - Returns: false where the calendar has no such day or the name no letter.
  @discardableResult
  public mutating func addDay(named name: String, nth: Int, weekday: Int, month: Int) -> Bool {
    guard (1...5).contains(nth), (1...7).contains(weekday), (1...12).contains(month) else {
      return false
    }
    return addDay(named: name, meaning: "nth:\(month)-\(nth)-\(weekday)")
  }

  private mutating func addDay(named name: String, meaning: String) -> Bool {
    let row = TimeWordReader.pieces(of: name.lowercased())
    let special: Set<Character> = ["[", "]", "(", ")", "<", ">", "|", ":"]
    guard !row.isEmpty, name.contains(where: \.isLetter), !name.contains(where: special.contains),
      let pattern = TimePattern(row.joined(separator: " "))
    else { return false }
    rules.append(
      TimeRule(
        name: name, phraseClass: "FEAST", patterns: [pattern], meaning: TimeTemplate(meaning)))
    return true
  }
}

/// A word of a class and what the class says of it.
struct TimeGrammarWord: Sendable {
  var word: String
  var wordClass: String
  var payload: String
}
