/// What a number word does in a number.
enum NumberWord {
  /// A value below a hundred.
  case value(Double)
  /// A value that multiplies what stands before it.
  case multiplier(Double)
  /// An open count, and how many it is at the least.
  case open(Double)

  /// The number word that a lower-case word is, or nil.
  static func of(_ word: String) -> NumberWord? { words[word] }

  private static let words: [String: NumberWord] = {
    var words: [String: NumberWord] = [:]
    let small =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
      + "fifteen sixteen seventeen eighteen nineteen"
    for (value, word) in small.split(separator: " ").enumerated() {
      words[String(word)] = .value(Double(value))
    }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    for (index, ten) in tens.enumerated() {
      let value = Double(10 * (index + 2))
      words[String(ten)] = .value(value)
      for (unit, word) in small.split(separator: " ").enumerated() where unit > 0 && unit < 10 {
        words["\(ten)-\(word)"] = .value(value + Double(unit))
      }
    }
    for (word, value) in [
      ("hundred", 100.0), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9),
      ("trillion", 1e12), ("dozen", 12), ("m", 1e6), ("mn", 1e6), ("bn", 1e9), ("tn", 1e12),
      ("lakh", 1e5), ("crore", 1e7), ("k", 1e3),
    ] {
      words[word] = .multiplier(value)
    }
    for (word, value) in [
      ("dozens", 24.0), ("scores", 40), ("tens", 20), ("hundreds", 200), ("thousands", 2e3),
      ("millions", 2e6), ("billions", 2e9), ("trillions", 2e12),
    ] {
      words[word] = .open(value)
    }
    return words
  }()
}
