/// Finds where sentences end among the words of a paragraph.
///
/// Looks at full stops, question and exclamation marks and what stands on either side of them:
/// abbreviations, initials, closing quotation marks, capital letters, enumerations.
package struct SentenceSegmenter {
  private let text: TextBytes

  /// Makes a segmenter of the code units that the words were found in.
  package init(_ utf8: UnsafeBufferPointer<UInt8>) { text = TextBytes(base: utf8) }

  /// Calls `body` with the run of each sentence of a paragraph, as indices into `tokens`.
  package func segment(
    _ tokens: [RawToken], in paragraph: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    guard let opening = paragraph.first else { return }
    var first = opening
    let isCasual = startsWithSmallLetter(tokens[opening])
    var enumeration = EnumerationTracker(text)
    enumeration.begin(tokens, paragraph.lowerBound, paragraph.upperBound)
    var index = first
    while index < paragraph.upperBound {
      if tokens[index].kind.rawValue >= RawToken.Kind.terminator.rawValue,
        let stop = boundary(
          tokens, index, first: first, limit: paragraph.upperBound, isCasual: isCasual)
      {
        body(first..<stop)
        first = stop
        index = stop
        continue
      }
      if isFullStop(tokens[index]) {
        // The other full stops of a row that ends nothing.
        while index + 1 < paragraph.upperBound, isFullStop(tokens[index + 1]) { index += 1 }
      }
      let end = index + 1
      if end < paragraph.upperBound, end > first,
        tokens[end].emptyLineBefore || enumeration.continues(tokens, end, paragraph.upperBound)
      {
        body(first..<end)
        first = end
      }
      index = end
    }
    if first < paragraph.upperBound { body(first..<paragraph.upperBound) }
  }

  /// Where the sentence that `index` may end does end; nil where it goes on.
  private func boundary(
    _ tokens: [RawToken], _ index: Int, first: Int, limit: Int, isCasual: Bool
  ) -> Int? {
    var end = index + 1
    var kind = tokens[index].kind
    if index == first, kind == .ellipsis { return nil }
    if index - first < 4, kind == .terminator,
      let mark = EnumerationTracker(text).mark(tokens, first, limit), tokens[index].end <= mark.end
    {
      return nil
    }
    // Full stops with spaces between them are an ellipsis; four of them end a sentence.
    if kind == .terminator, isFullStop(tokens[index]) {
      var dots = 1
      while end < limit, isFullStop(tokens[end]) {
        end += 1
        dots += 1
      }
      if dots > 1 {
        let glued = !tokens[index].spaceBefore
        if glued, dots == 4, end < limit, startsWithCapital(tokens[end]) { return index + 1 }
        if index == first { return nil }
        if dots == 3 || (glued && dots == 4) { kind = .ellipsis }
      }
    }
    // More marks and whatever closes a quotation or a bracket.
    while end < limit, !tokens[end].spaceBefore,
      tokens[end].kind == .terminator || tokens[end].kind == .ellipsis || isClosing(tokens, end)
    {
      end += 1
    }
    end = referenceEnd(tokens, end, limit)
    guard end < limit else { return end }
    let next = tokens[end]
    if next.emptyLineBefore { return end }
    guard next.spaceBefore || (kind == .terminator && startsWithCapital(next)) else { return nil }
    // Who begins without a capital letter goes on without.
    if isCasual, kind == .terminator, startsWithSmallLetter(next) { return end }
    return opensSentence(tokens, end, limit, after: kind, index, first: first) ? end : nil
  }

  /// Steps over references that are written onto the end of a sentence: `.[12][13]`, `.4`.
  private func referenceEnd(_ tokens: [RawToken], _ start: Int, _ limit: Int) -> Int {
    var end = start
    while end + 2 < limit, !tokens[end].spaceBefore, text[tokens[end].start] == 0x5B,
      !tokens[end + 1].spaceBefore, text[tokens[end + 2].start] == 0x5D
    {
      end += 3
    }
    if end == start, end + 1 < limit, tokens[end].kind == .number, !tokens[end].spaceBefore,
      tokens[end].end - tokens[end].start < 4, tokens[end + 1].spaceBefore
    {
      end += 1
    }
    return end
  }

  private func opensSentence(
    _ tokens: [RawToken], _ end: Int, _ limit: Int, after kind: RawToken.Kind, _ index: Int,
    first: Int
  ) -> Bool {
    var start = end
    // An opening quotation mark or bracket, a bullet.
    while start < limit - 1, tokens[start].kind == .symbol, start - end < 3 { start += 1 }
    let opener = tokens[start]
    let isMarked = start > end
    switch kind {
    case .terminator:
      if isMarked, isDash(tokens[end]) { return false }
      return !startsWithSmallLetter(opener)
        || (isMarked && isQuote(tokens[end]) && isFullStop(tokens[index]))
    case .ellipsis:
      if isMarked, !isQuote(tokens[end]) { return false }
      return startsWithCapital(opener) && !isFirstPerson(opener)
    case .leadingAbbreviation:
      return false
    case .initial:
      // `I` and letters that name things may end a sentence; initials stand behind a name.
      guard isOpener(opener), index > first else { return false }
      return startsWithSmallLetter(tokens[index - 1])
    case .abbreviation:
      if isHour(tokens[index]) { return startsWithCapital(opener) && index - first > 3 }
      return isOpener(opener) || (isMarked && isQuote(tokens[end]) && startsWithCapital(opener))
    default:
      return false
    }
  }

  private func isFullStop(_ token: RawToken) -> Bool {
    token.end - token.start == 1 && text[token.start] == 0x2E
  }

  private func isFirstPerson(_ token: RawToken) -> Bool {
    text[token.start] == 0x49 && token.end - token.start == 1
  }

  private func startsWithCapital(_ token: RawToken) -> Bool {
    let byte = text[token.start]
    if byte < 0x80 { return byte.isASCIIUpper }
    return Unicode.Scalar(text.scalar(at: token.start).value)?.properties.isUppercase ?? false
  }

  private func startsWithSmallLetter(_ token: RawToken) -> Bool {
    let byte = text[token.start]
    if byte < 0x80 { return byte.isASCIILower }
    return Unicode.Scalar(text.scalar(at: token.start).value)?.properties.isLowercase ?? false
  }

  private func isOpener(_ token: RawToken) -> Bool {
    startsWithCapital(token)
      && TokenizationLexicon.sentenceOpeners.contains(text.foldedHash(token.start, token.end))
  }

  private func isHour(_ token: RawToken) -> Bool {
    token.end - token.start == 4 && text[token.start + 2] | 0x20 == 0x6D
      && text[token.start + 1] == 0x2E
  }

  private func isDash(_ token: RawToken) -> Bool {
    let value = text.scalar(at: token.start).value
    return value == 0x2D || (0x2010...0x2015).contains(value)
  }

  private func isQuote(_ token: RawToken) -> Bool {
    switch text.scalar(at: token.start).value {
    case 0x22, 0x27, 0x60, 0xAB, 0x2018, 0x201C, 0x201E: true
    default: false
    }
  }

  /// Whether a mark that stands right behind the end of a sentence closes something.
  private func isClosing(_ tokens: [RawToken], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .symbol else { return false }
    switch text.scalar(at: token.start).value {
    case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x27, 0x22, 0x2A: return true
    default: return false
    }
  }
}
