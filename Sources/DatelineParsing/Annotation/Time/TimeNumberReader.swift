/// Reads numbers that are spelt out: `twenty-four`, `a hundred and sixty`, `nineteen ninety-six`.
enum TimeNumberReader {
  private static let small: [String: Int] = {
    let names = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
      fifteen sixteen seventeen eighteen nineteen
      """
    return Dictionary(
      uniqueKeysWithValues: names.split(separator: " ").enumerated().map { (String($1), $0) })
  }()
  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let powers: [String: Int] = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  /// Whether a number may begin with the word.
  static func begins(_ word: String) -> Bool {
    small[word] != nil || tens[word] != nil || powers[word] != nil
  }

  /// The longest number that begins at `start`, and how many words it has; nil where none does.
  ///
  /// `a` begins a number only before `hundred` and its like.
  static func number(_ words: [TimeWord], at start: Int) -> (value: Int, length: Int)? {
    var position = start
    var (total, group) = (0, 0)
    var end: Int?
    if words[start].text == "a" || words[start].text == "an" {
      guard start + 1 < words.count, powers[words[start + 1].text] != nil else { return nil }
      group = 1
      position += 1
    }
    var last = Last.none
    while position < words.count, position < start + 12 {
      let word = words[position].text
      if let value = small[word], last == .none || last == .power || (last == .tens && value < 10) {
        group += value
        last = .small
      } else if let value = tens[word], last == .none || last == .power {
        group += value
        last = .tens
      } else if let power = powers[word], last != .none || group == 1 || position == start {
        if power == 100 {
          group = max(group, 1) * 100
        } else {
          total += max(group, 1) * power
          group = 0
        }
        guard total < 1_000_000_000_000 else { return nil }
        last = .power
      } else if word == "-" || word == "and", end != nil, position + 1 < words.count,
        word == "-" ? last == .tens : last == .power,
        small[words[position + 1].text] != nil || tens[words[position + 1].text] != nil
      {
        position += 1
        continue
      } else {
        break
      }
      position += 1
      end = position
    }
    return end.map { (total + group, $0 - start) }
  }

  /// A year spoken in pairs: `nineteen ninety-six`, `eighteen oh five`; nil where none begins.
  static func year(_ words: [TimeWord], at start: Int) -> (value: Int, length: Int)? {
    guard let century = small[words[start].text], (15...20).contains(century) || false,
      start + 1 < words.count, let ten = tens[words[start + 1].text] ?? teen(words[start + 1].text)
    else {
      return twenty(words, at: start)
    }
    var value = century * 100 + ten
    var length = 2
    if ten >= 20 {
      var next = start + 2
      if next < words.count, words[next].text == "-" { next += 1 }
      if next < words.count, let unit = small[words[next].text], (1...9).contains(unit) {
        value += unit
        length = next + 1 - start
      }
    }
    return (value, length)
  }

  private static func teen(_ word: String) -> Int? {
    small[word].flatMap { $0 >= 10 ? $0 : nil }
  }

  private static func twenty(_ words: [TimeWord], at start: Int) -> (value: Int, length: Int)? {
    guard words[start].text == "twenty", start + 1 < words.count,
      let teen = teen(words[start + 1].text)
    else { return nil }
    return (2000 + teen, 2)
  }

  private enum Last { case none, small, tens, power }
}
