/// Tells from the names in `class`, `id`, `role` and `itemprop` what an element is for.
struct ClassWords: Sendable {
  /// What a name says of its element.
  struct Hints: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    /// The text of an article by the name's very words.
    static let body = Hints(rawValue: 1)
    /// Speaks for content.
    static let good = Hints(rawValue: 2)
    /// Speaks against content.
    static let bad = Hints(rawValue: 4)
    /// Hardly ever around an article's text.
    static let unlikely = Hints(rawValue: 8)
    /// Takes `unlikely` back.
    static let maybe = Hints(rawValue: 16)
    /// Left out even in the middle of an article.
    static let drop = Hints(rawValue: 32)
    /// Buttons to share: left out where small.
    static let share = Hints(rawValue: 64)
    static let byline = Hints(rawValue: 128)
    static let date = Hints(rawValue: 256)
    static let caption = Hints(rawValue: 512)
    static let title = Hints(rawValue: 1024)
    static let paywall = Hints(rawValue: 2048)
    /// The sentences between a title and the text.
    static let lead = Hints(rawValue: 4096)
    static let comment = Hints(rawValue: 8192)
  }

  static let shared = ClassWords()

  private struct Pattern {
    var bytes: [UInt8]
    var startsWord: Bool
    var endsWord: Bool
    var hints: Hints
  }

  /// Patterns by their first letter.
  private let patterns: [[Pattern]]

  private init() {
    var patterns = [[Pattern]](repeating: [], count: 26)
    let groups: [Substring: Hints] = [
      "body": .body, "good": .good, "bad": .bad, "unlikely": .unlikely, "maybe": .maybe,
      "drop": .drop, "share": .share, "byline": .byline, "date": .date, "caption": .caption,
      "title": .title, "paywall": .paywall, "lead": .lead, "comment": .comment,
    ]
    for line in Self.data.split(separator: "\n") {
      let fields = line.split(separator: ":")
      guard fields.count == 2 else { continue }
      let hints = fields[0].split(separator: "+").reduce(into: Hints()) {
        $0.formUnion(groups[$1] ?? [])
      }
      for word in fields[1].split(separator: " ") {
        let bytes = word.utf8.filter { $0 != UInt8(ascii: "|") }
        guard let first = bytes.first, first.isASCIILetter else { continue }
        patterns[Int(first - 0x61)].append(
          Pattern(
            bytes: bytes, startsWord: word.hasPrefix("|"), endsWord: word.hasSuffix("|"),
            hints: hints))
      }
    }
    self.patterns = patterns
  }

  /// What the names in the range say.
  /// - Complexity: linear in the range's length, of which only the first 400 bytes are read.
  func hints(_ bytes: HTMLBytes, _ start: Int, _ end: Int) -> Hints {
    var hints = Hints()
    let end = min(end, start + 400)
    var place = start
    while place < end {
      let byte = bytes[place].asciiLowercased
      if byte &- 0x61 < 26 {
        let isStart = isWordStart(bytes, place, start)
        if isStart, isBehindModifier(bytes, place, start) {
          place += 1
          continue
        }
        for pattern in patterns[Int(byte - 0x61)]
        where (isStart || !pattern.startsWord) && !hints.isSuperset(of: pattern.hints) {
          if let after = match(pattern, bytes, place, end),
            !pattern.endsWord || after == end || isWordEnd(bytes, after)
          {
            hints.formUnion(pattern.hints)
          }
        }
      }
      place += 1
    }
    return hints
  }

  /// The end of the pattern's match; its hyphens match any hyphens and underscores, or none.
  @inline(__always)
  private func match(_ pattern: Pattern, _ bytes: HTMLBytes, _ start: Int, _ end: Int) -> Int? {
    var place = start
    for byte in pattern.bytes {
      if byte == UInt8(ascii: "-") {
        while place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "_") {
          place += 1
        }
      } else {
        guard place < end, bytes[place].asciiLowercased == byte else { return nil }
        place += 1
      }
    }
    return place
  }

  /// Whether the word is the object of one like "no" or "has": such a name speaks of the layout.
  private func isBehindModifier(_ bytes: HTMLBytes, _ place: Int, _ start: Int) -> Bool {
    guard place > start + 2,
      bytes[place - 1] == UInt8(ascii: "-") || bytes[place - 1] == UInt8(ascii: "_")
    else { return false }
    let modifiers: [StaticString] = ["no", "has", "with", "without", "hide", "disable"]
    return modifiers.contains { modifier in
      let first = place - 1 - modifier.utf8CodeUnitCount
      return first >= start && bytes.matches(modifier, at: first)
        && (first == start || !bytes[first - 1].isASCIILetter)
    }
  }

  private func isWordStart(_ bytes: HTMLBytes, _ place: Int, _ start: Int) -> Bool {
    guard place > start else { return true }
    let (before, here) = (bytes[place - 1], bytes[place])
    if !before.isASCIILetter { return true }
    return here & 0x20 == 0 && before & 0x20 != 0
  }

  private func isWordEnd(_ bytes: HTMLBytes, _ place: Int) -> Bool {
    let (before, here) = (bytes[place - 1], bytes[place])
    if !here.isASCIILetter { return true }
    return here & 0x20 == 0 && before & 0x20 != 0
  }
}
