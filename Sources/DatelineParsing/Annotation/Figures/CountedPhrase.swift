import DatelineModel

/// What a number counts or measures: the noun phrase behind it.
struct CountedPhrase {
  /// The tokens of number and phrase.
  private(set) var tokens: Range<Int>
  /// The unit: a currency, *percent*, or the noun counted; nil where the text leaves it open.
  private(set) var unit: String?
  /// The phrase counted, or nil.
  private(set) var text: String?
  /// The noun in lower case, or nil.
  private(set) var head: String?
  /// The first word behind the number, in lower case.
  private(set) var first: String?

  /// Reads what stands behind a number.
  init(behind number: NumberExpression, in sentence: Range<Int>, finder: FigureFinder) {
    let words = finder.tokens
    tokens = number.tokens
    var index = number.tokens.upperBound
    unit = number.unit.map { finder.lexicon.units[$0.lowercased()] ?? $0 }
    if number.tokens.lowerBound > sentence.lowerBound {
      let before = words[number.tokens.lowerBound - 1].lowercased
      if let money = finder.lexicon.units[before] { unit = money }
    }
    first = index < sentence.upperBound ? words[index].lowercased : nil
    if unit == nil, index < sentence.upperBound {
      for length in [2, 1] where index + length <= sentence.upperBound {
        let name = words[index..<index + length].map(\.lowercased).joined(separator: " ")
        if let measure = finder.lexicon.units[name] {
          unit = measure
          index += length
          break
        }
      }
    }
    tokens = number.tokens.lowerBound..<index
    let isMeasure = unit != nil
    if index < sentence.upperBound, words[index].lowercased == "of" {
      index += 1
      while index < sentence.upperBound,
        ["the", "a", "an", "its", "their", "his", "her", "our", "all", "those", "these"].contains(
          words[index].lowercased)
      {
        index += 1
      }
    } else if isMeasure, index < sentence.upperBound, words[index].lowercased == "in" {
      index += 1
    }
    if index + 1 < sentence.upperBound,
      ["more", "other", "additional", "further", "or"].contains(words[index].lowercased)
    {
      if words[index].lowercased == "or" {
        index += ["more", "so", "fewer", "less"].contains(words[index + 1].lowercased) ? 2 : 0
      } else {
        index += 1
      }
    }
    guard
      let noun = CountedPhrase.governor(of: number, from: index, in: sentence, finder: finder)
        ?? CountedPhrase.noun(from: index, in: sentence, finder: finder)
    else { return }
    head = words[noun - 1].lowercased
    text = words[index..<noun].map(\.form).joined(separator: " ")
    if !isMeasure { unit = words[noun - 1].form.lowercased() }
    tokens = number.tokens.lowerBound..<noun
  }

  /// The end of the noun that a parser takes the number to count, or nil.
  private static func governor(
    of number: NumberExpression, from start: Int, in sentence: Range<Int>, finder: FigureFinder
  ) -> Int? {
    let last = finder.tokens[number.tokens.upperBound - 1]
    guard last.relation == .nummod, let head = last.head, head >= start, head - start < 6,
      head < sentence.upperBound, finder.tokens[head].upos == .noun
    else { return nil }
    return head + 1
  }

  /// The end of the noun phrase without determiner that begins at a token, or nil.
  private static func noun(
    from start: Int, in sentence: Range<Int>, finder: FigureFinder
  ) -> Int? {
    var index = start
    var end: Int?
    while index < sentence.upperBound, index - start < 8 {
      let token = finder.tokens[index]
      guard token.form.utf8.first.map({ $0 >= 0x41 }) == true || token.form == "-" else { break }
      if finder.overlapsTime(token.range) { break }
      if finder.isTagged {
        switch token.upos {
        case .noun, .propn: end = index + 1
        case .adj,
          .det where token.upos == .adj:
          break
        case .verb where index == start && token.xpos == "VBN" || token.xpos == "VBG" && end == nil:
          break
        case .adv where end == nil: break
        case .punct where token.form == "-": break
        default: return end
        }
      } else {
        if CountedPhrase.stops.contains(token.lowercased) { return end }
        if token.form != "-" {
          end = index + 1
          // Without a tagger the first plural is taken for the noun.
          if token.lowercased.hasSuffix("s") || CountedPhrase.plurals.contains(token.lowercased) {
            return end
          }
        }
      }
      index += 1
    }
    return finder.isTagged ? end : nil
  }

  private static let plurals: Set<String> = [
    "people", "men", "women", "children", "police", "personnel", "staff", "percent", "cattle",
    "sheep", "fish", "aircraft",
  ]

  private static let stops: Set<String> = [
    "the", "a", "an", "in", "on", "at", "by", "for", "from", "with", "to", "of", "as", "and", "or",
    "but", "were", "was", "are", "is", "be", "have", "has", "had", "who", "which", "that", "when",
    "while", "after", "before", "since", "said", "killed", "injured", "wounded", "dead", "died",
    "missing", "it", "he", "she", "they", "we", "i", "you", "not", "will", "would", "could", "can",
    "may", "might", "than", "if", "so", "because", "against", "during", "into", "over", "under",
    "about", "around", "near", "across", "among", "between", "including", "according", "per",
    "this", "his", "its", "their", "her",
  ]
}
