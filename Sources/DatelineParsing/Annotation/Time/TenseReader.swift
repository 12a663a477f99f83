/// Tells from the words around an expression whether it looks back or ahead.
///
/// With syntax it climbs from the expression to the verb that governs it; with tags alone it takes
/// the nearest verb; without tags, words that show their tense.
struct TenseReader {
  let tokens: [Token]
  let sentence: Range<Int>

  /// The direction that the sentence gives to an expression of the tokens `extent`; nil where it
  /// gives none.
  func direction(of extent: ClosedRange<Int>) -> TimeMeaning.Direction? {
    if let cue = cue(before: extent.lowerBound) { return cue }
    if isAttributive(extent) { return promise(before: extent.lowerBound) }
    if tokens[extent.lowerBound].head != nil || tokens[extent.upperBound].head != nil {
      return fromSyntax(extent)
    }
    return fromNeighbours(extent)
  }

  private static let ahead: Set<String> = [
    "due", "scheduled", "payable", "expires", "expire", "effective", "beginning",
    "starting", "slated", "expected", "planned", "set", "upcoming", "matures", "maturing",
    "deadline", "tentatively", "coming", "no-later-than",
  ]
  private static let back: Set<String> = ["since", "dated", "ended", "ending"]
  private static let links: Set<String> = [
    "for", "on", "to", "in", "at", "the", ",", "by", "of", "a", "from", "as",
  ]

  /// `until`, `due`, `since` and their like, which settle it whatever the verb.
  private func cue(before index: Int) -> TimeMeaning.Direction? {
    var position = index - 1
    while position >= sentence.lowerBound, position >= index - 4 {
      let word = tokens[position].lowercased
      if Self.ahead.contains(word) { return .future }
      if Self.back.contains(word) { return .past }
      guard Self.links.contains(word) else { return nil }
      position -= 1
    }
    return nil
  }

  private static let prepositions: Set<String> = [
    "on", "in", "at", "during", "since", "from", "by", "until", "till", "through", "before",
    "after", "around", "about", "early", "late", "mid", "between", "and", "to", "for", "of", ",",
    "earlier", "later", "only", "just", "again",
  ]

  /// Whether the expression stands before a noun as its attribute: `the May 9 celebrations`.
  private func isAttributive(_ extent: ClosedRange<Int>) -> Bool {
    let first = extent.lowerBound
    guard first > sentence.lowerBound, extent.upperBound + 1 < sentence.upperBound else {
      return false
    }
    let next = tokens[extent.upperBound + 1]
    if next.lowercased == "'s" || next.lowercased == "’s" { return true }
    guard next.upos == .x || next.upos == .noun || next.upos == .propn || next.upos == .adj else {
      return false
    }
    if next.upos == .x, !next.lowercased.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") }) {
      return false
    }
    let before = tokens[first - 1].lowercased
    return ["the", "'s", "’s", "a", "an", "its", "his", "their", "her"].contains(before)
      || tokens[first - 1].upos == .adj
  }

  private static let promises: Set<String> = [
    "upcoming", "possible", "potential", "planned", "scheduled", "forthcoming", "expected",
    "anticipated", "proposed", "coming", "prospective", "future", "looming", "eventual",
  ]

  /// Whether the words before speak of something to come.
  private func promise(before index: Int) -> TimeMeaning.Direction? {
    let low = max(sentence.lowerBound, index - 16)
    return tokens[low..<index].contains { Self.promises.contains($0.lowercased) } ? .future : nil
  }

  // MARK: Syntax

  private func fromSyntax(_ extent: ClosedRange<Int>) -> TimeMeaning.Direction? {
    var index = extent.lowerBound
    for candidate in extent {
      guard let head = tokens[candidate].head else {
        index = candidate
        break
      }
      if !extent.contains(head) {
        index = candidate
        break
      }
    }
    var steps = 0
    var isNominal = false
    while steps < 12 {
      if isVerbal(index), let direction = direction(ofVerb: index, isNominal: isNominal) {
        return direction
      }
      if steps > 0, tokens[index].upos == .noun || tokens[index].upos == .propn {
        isNominal = true
      }
      guard let head = tokens[index].head, sentence.contains(head) else { break }
      index = head
      steps += 1
    }
    return nil
  }

  private func isVerbal(_ index: Int) -> Bool {
    tokens[index].upos == .verb || tokens[index].upos == .aux
      || children(of: index).contains { tokens[$0].relation == .cop }
  }

  private func children(of index: Int) -> [Int] {
    let low = max(sentence.lowerBound, index - 10)
    let high = min(sentence.upperBound, index + 4)
    return (low..<max(low, high)).filter { tokens[$0].head == index }
  }

  /// The direction of a verb and its helpers; of an infinitive that governs the expression only
  /// through a noun, none.
  private func direction(ofVerb index: Int, isNominal: Bool) -> TimeMeaning.Direction? {
    let helpers = children(of: index).filter {
      [.aux, .auxPass, .cop].contains(tokens[$0].relation)
    }
    let isInfinitive = children(of: index).contains {
      tokens[$0].relation == .mark && tokens[$0].lowercased == "to"
    }
    if isInfinitive, isNominal { return nil }
    if !isNominal, Self.arranging.contains(tokens[index].lowercased) { return .future }
    return direction(
      tag: tokens[index].xpos, word: tokens[index].lowercased,
      helpers: helpers.map { tokens[$0].lowercased }, isInfinitive: isInfinitive)
  }

  /// Verbs whose time is ahead of them, whatever their own tense.
  private static let arranging: Set<String> = [
    "scheduled", "schedules", "slated", "postponed", "delayed", "deferred", "planned", "plans",
    "planning", "expects", "expected", "due", "rescheduled", "adjourned",
  ]
  private static let modals: Set<String> = [
    "will", "shall", "'ll", "’ll", "wo", "would", "can", "could", "may", "might", "should", "must",
    "'d", "ought",
  ]
  private static let pastHelpers: Set<String> = [
    "was", "were", "had", "has", "have", "did", "been", "'ve", "’ve",
  ]
  private static let saying: Set<String> = [
    "says", "say", "reports", "report", "is", "are", "'s", "’s", "has", "have", "shows", "show",
  ]

  private func direction(
    tag: String, word: String, helpers: [String], isInfinitive: Bool
  ) -> TimeMeaning.Direction? {
    if helpers.contains(where: { Self.modals.contains($0) }) {
      return helpers.contains("have") || helpers.contains("been") ? .past : .future
    }
    if isInfinitive { return .future }
    if helpers.contains(where: { Self.pastHelpers.contains($0) }) { return .past }
    switch tag {
    case "VBD": return .past
    case "VBN":
      if helpers.isEmpty { return Self.ahead.contains(word) ? .future : .past }
      return .future
    case "VBG": return helpers.isEmpty ? nil : .future
    case "VBZ", "VBP": return Self.saying.contains(word) ? nil : .future
    case "VB": return .future
    case "MD": return .future
    default:
      if helpers.contains("is") || helpers.contains("are") { return .future }
      return nil
    }
  }

  // MARK: Neighbours

  private func fromNeighbours(_ extent: ClosedRange<Int>) -> TimeMeaning.Direction? {
    var left = extent.lowerBound - 1
    var right = extent.upperBound + 1
    while left >= sentence.lowerBound || right < sentence.upperBound {
      if left >= sentence.lowerBound, let direction = direction(near: left) { return direction }
      left -= 1
      if left >= sentence.lowerBound, let direction = direction(near: left) { return direction }
      left -= 1
      if right < sentence.upperBound, let direction = direction(near: right) { return direction }
      right += 1
    }
    return nil
  }

  private func direction(near index: Int) -> TimeMeaning.Direction? {
    let token = tokens[index]
    if Self.modals.contains(token.lowercased) { return .future }
    if !token.xpos.isEmpty {
      guard token.upos == .verb || token.upos == .aux else { return nil }
      switch token.xpos {
      case "VBD", "VBN":
        let low = max(sentence.lowerBound, index - 3)
        let before = tokens[low..<index].map(\.lowercased)
        return before.contains(where: { Self.modals.contains($0) }) ? .future : .past
      case "VB": return .future
      default: return nil
      }
    }
    if Self.pastHelpers.contains(token.lowercased) || token.lowercased == "said"
      || (token.lowercased.hasSuffix("ed") && token.lowercased.utf8.count > 4)
    {
      return .past
    }
    return nil
  }
}
