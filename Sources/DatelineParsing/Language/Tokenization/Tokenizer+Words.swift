extension Tokenizer {
  /// How far a word reaches and where its number ends.
  struct WordShape {
    var end: Int
    var startsWithDigit: Bool
    /// Where the letters behind a number begin, if they run to the end of the word.
    var unitStart: Int?
  }

  /// Finds the end of the word that begins at `start`.
  func scanWord(_ start: Int, _ end: Int) -> WordShape {
    var shape = WordShape(
      end: start, startsWithDigit: text.kind(at: start) == .digit, unitStart: nil)
    var position = start
    var part = start  // where the part behind the last connector begins
    var hyphens = 0
    while position < end {
      let kind = text.kind(at: position)
      if kind.isWord {
        if kind == .digit {
          shape.unitStart = nil
        } else if shape.startsWithDigit, shape.unitStart == nil {
          shape.unitStart = position
        }
        position += text.scalar(at: position).length
        continue
      }
      let length = connectorLength(position, end, wordStart: start, part: part, hyphens: hyphens)
      if length == 0 { break }
      if text[position] != 0x2E, text[position] != 0x2C { shape.unitStart = nil }
      if text[position] == 0x2D { hyphens += 1 }
      position += length
      part = position
      if text[position - 1] == 0x24 { break }
    }
    shape.end = min(position, end)
    if shape.unitStart == start { shape.unitStart = nil }
    return shape
  }

  /// The length of the connector at `position` if the word goes on behind it, else 0.
  private func connectorLength(
    _ position: Int, _ end: Int, wordStart: Int, part: Int, hyphens: Int
  ) -> Int {
    let byte = text[position]
    let apostrophe = text.apostrophe(at: position)
    let isHyphen = byte == 0x2D || text.scalar(at: position).value &- 0x2010 < 2
    let length = apostrophe > 0 ? apostrophe : isHyphen && byte != 0x2D ? 3 : 1
    guard byte < 0x80 || apostrophe > 0 || isHyphen else { return 0 }
    if byte == 0x24 {  // US$
      let isCode =
        position - wordStart <= 3
        && (wordStart..<position).allSatisfy {
          text[$0].isASCIIUpper
        }
      return isCode ? 1 : 0
    }
    let next = position + length
    guard next < end, position > wordStart else { return 0 }
    let before = text.kind(at: text.offset(before: position))
    let after = text.kind(at: next)
    if byte == 0x5F { return 1 }
    guard before.isWord, after.isWord else { return 0 }
    if apostrophe > 0 { return apostrophe }
    let digits = before == .digit && after == .digit
    switch byte {
    case 0x2E: return startsSentence(next, end, part: part, dot: position) ? 0 : 1
    case 0x2C, 0x3A: return digits ? 1 : 0
    case 0x2A: return before == .letter && after == .letter ? 1 : 0
    case 0x26: return text[position - 1].isASCIIUpper && text[next].isASCIIUpper ? 1 : 0
    case 0x2F:
      let initials =
        position - part == 1 && text[part].isASCIIUpper && text[next].isASCIIUpper
        && !text.kind(at: next + 1).isWord
      return digits || initials ? 1 : 0
    default:
      guard isHyphen else { return 0 }
      return keepsHyphen(position, next, end, part: part, hyphens: hyphens) ? length : 0
    }
  }

  /// Whether a full stop without a space behind it ends a sentence: `came.The`.
  private func startsSentence(_ next: Int, _ end: Int, part: Int, dot: Int) -> Bool {
    guard text[next].isASCIIUpper, text[next + 1].isASCIILower || next + 1 == end else {
      return false
    }
    return dot - part > 2 && (part + 1..<dot).allSatisfy { text[$0].isASCIILower }
  }

  private func keepsHyphen(_ hyphen: Int, _ next: Int, _ end: Int, part: Int, hyphens: Int) -> Bool
  {
    if text[part].isASCIIDigit {
      // Telephone numbers and dates, but not ranges.
      guard text[next].isASCIIDigit else { return false }
      var stop = next
      while stop < end, text[stop].isASCIIDigit { stop += 1 }
      let goesOn = text[stop] == 0x2D && text[stop + 1].isASCIIDigit && stop + 1 < end
      return hyphens > 0 || goesOn || (hyphen - part == 3 && stop - next == 4)
    }
    guard hyphen - part <= 8 else { return false }
    if TokenizationLexicon.hyphenPrefixes.contains(text.foldedHash(part, hyphen)) { return true }
    var stop = next
    while stop < end, text[stop].isASCIILetter, stop - next < 8 { stop += 1 }
    return TokenizationLexicon.hyphenSuffixes.contains(text.foldedHash(next, stop))
  }

  /// What kind of abbreviation the word before the full stop at `stop` is; nil where the full stop
  /// does not belong to it.
  func abbreviationKind(_ start: Int, _ stop: Int, _ end: Int) -> RawToken.Kind? {
    guard stop - start <= 12, text.kind(at: start) == .letter else { return nil }
    if stop - start == 1, text[start].isASCIIUpper { return .initial }
    let hash = text.foldedHash(start, stop)
    var dots = 0
    var segment = 0
    var longest = 0
    for offset in start..<stop {
      if text[offset] == 0x2E {
        dots += 1
        segment = 0
      } else {
        guard text[offset] >= 0x80 || text[offset].isASCIILetter else { return nil }
        segment += 1
        longest = max(longest, segment)
      }
    }
    if TokenizationLexicon.leadingAbbreviations.contains(hash) { return .leadingAbbreviation }
    if dots > 0 { return longest <= 2 ? .abbreviation : nil }
    var follower = stop + 1
    while follower < text.count, text[follower] == 0x20 { follower += 1 }
    if TokenizationLexicon.numberedAbbreviations.contains(hash), text[follower].isASCIIDigit {
      return .leadingAbbreviation
    }
    if TokenizationLexicon.abbreviations.contains(hash) { return .abbreviation }
    if TokenizationLexicon.ambiguousAbbreviations.contains(hash), text[start].isASCIIUpper {
      return text[follower].isASCIIDigit || text[stop + 1] == 0x2C ? .abbreviation : nil
    }
    return nil
  }
}
