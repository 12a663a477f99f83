import DatelineModel

/// Pairs the quotation marks of a text.
///
/// Knows straight, curly, low, angular and corner marks, doubled apostrophes and grave accents; tells
/// them from apostrophes, feet, inches and decades; takes an opening mark at the start of each
/// paragraph with one closing mark at the end of the last as one passage. Marks without a partner
/// never swallow more than their own paragraph.
///
/// One pass, and a stack that holds each family of marks at most once.
struct QuotationMarkScanner {
  private struct Opening {
    var mark: QuotationMark
    var first: Int
    var paragraph: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var open: [Opening] = []
  private var passages: [QuotedPassage] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The outermost passages of the paragraphs that are content, in order.
  /// - Complexity: O(*n*) in the length of the text.
  static func passages(of article: Article) -> [QuotedPassage] {
    var text = article.text
    return text.withUTF8 { utf8 in
      var scanner = QuotationMarkScanner(utf8)
      var previous: Int?
      for (index, paragraph) in article.paragraphs.enumerated() where paragraph.role.isContent {
        let end = min(paragraph.range.end, utf8.count)
        let start = min(paragraph.range.start, end)
        scanner.scan(start..<end, index: index, previous: previous)
        previous = end
      }
      if let previous { scanner.closeAll(at: previous, paragraph: article.paragraphs.count - 1) }
      return scanner.passages
    }
  }

  private mutating func scan(_ range: Range<Int>, index: Int, previous: Int?) {
    var offset = range.lowerBound
    if let opening = open.first {
      if let mark = firstMark(range), mark.family == opening.mark.family, mark.shape != .closing {
        offset = mark.end
        open.removeSubrange(1...)
      } else {
        closeAll(at: previous ?? offset, paragraph: max(0, index - 1))
      }
    }
    let lastSingleClose = lastClosingSingle(range)
    while offset < range.upperBound {
      guard QuotationMark.mayBegin(with: bytes[offset]),
        let mark = QuotationMark.read(bytes, at: offset, end: range.upperBound)
      else {
        offset += 1
        continue
      }
      offset = mark.end
      take(mark, in: range, paragraph: index, lastSingleClose: lastSingleClose)
    }
    // A single mark that nothing closed was an apostrophe.
    open.removeAll { $0.mark.family == .single }
  }

  private func firstMark(_ range: Range<Int>) -> QuotationMark? {
    guard !range.isEmpty else { return nil }
    return QuotationMark.read(bytes, at: range.lowerBound, end: range.upperBound)
  }

  private mutating func take(
    _ mark: QuotationMark, in range: Range<Int>, paragraph: Int, lastSingleClose: Int
  ) {
    let before = mark.start > range.lowerBound ? kind(endingAt: mark.start) : .space
    let after = mark.end < range.upperBound ? kind(at: mark.end) : .space
    let isOpen = open.contains { $0.mark.family == mark.family }
    switch mark.family {
    case .single:
      if before == .word && after == .word { return }
      if isOpen, mark.shape != .opening, before != .space, after != .word {
        // "the workers' rights": a later mark may be the one that closes.
        let mayBePossessive =
          before == .word && after == .space && bytes[mark.start - 1] | 0x20 == 0x73
        if mayBePossessive && lastSingleClose > mark.start { return }
        close(mark, paragraph: paragraph)
      } else if mark.shape != .closing, !isOpen, before != .word, after == .word,
        lastSingleClose > mark.start, !isDigit(mark.end)
      {
        begin(mark, paragraph: paragraph)
      }
    default:
      let closes: Bool
      switch mark.shape {
      case .opening: closes = isOpen && after != .word && before != .space
      case .closing: closes = isOpen || before != .space || after != .word
      case .either:
        if isOpen {
          closes = !(before == .space && after == .word && mark.start > range.lowerBound)
        } else {
          closes = before == .word || (before == .point && after != .word)
        }
      }
      if closes {
        if isOpen { close(mark, paragraph: paragraph) }
      } else {
        if isOpen { endUnclosed(mark.family, before: mark.start, paragraph: paragraph) }
        begin(mark, paragraph: paragraph)
      }
    }
  }

  private mutating func begin(_ mark: QuotationMark, paragraph: Int) {
    open.append(Opening(mark: mark, first: passages.count, paragraph: paragraph))
  }

  private mutating func close(_ mark: QuotationMark, paragraph: Int) {
    guard let index = open.lastIndex(where: { $0.mark.family == mark.family }) else { return }
    let opening = open[index]
    open.removeSubrange(index...)
    guard opening.mark.end < mark.start else { return }
    add(opening, innerEnd: mark.start, end: mark.end, closed: true, paragraph: paragraph)
  }

  private mutating func endUnclosed(_ family: QuotationMark.Family, before end: Int, paragraph: Int)
  {
    guard let index = open.lastIndex(where: { $0.mark.family == family }) else { return }
    let opening = open[index]
    open.removeSubrange(index...)
    var end = end
    while end > opening.mark.end, bytes[end - 1] <= 0x20 { end -= 1 }
    guard opening.mark.end < end else { return }
    add(opening, innerEnd: end, end: end, closed: false, paragraph: paragraph)
  }

  private mutating func closeAll(at end: Int, paragraph: Int) {
    if let opening = open.first, opening.mark.end < end {
      add(opening, innerEnd: end, end: end, closed: false, paragraph: paragraph)
    }
    open.removeAll()
  }

  private mutating func add(
    _ opening: Opening, innerEnd: Int, end: Int, closed: Bool, paragraph: Int
  ) {
    // What was found inside is nested, and no passage of its own.
    if opening.first < passages.count { passages.removeSubrange(opening.first...) }
    passages.append(
      QuotedPassage(
        range: TextRange(opening.mark.start, end),
        inner: TextRange(opening.mark.end, innerEnd), isClosed: closed,
        isSingle: opening.mark.family == .single, paragraph: opening.paragraph,
        lastParagraph: max(opening.paragraph, paragraph)))
  }

  /// Where the last single mark of the paragraph stands that could close a passage, or -1.
  private func lastClosingSingle(_ range: Range<Int>) -> Int {
    var offset = range.upperBound - 1
    while offset > range.lowerBound {
      if QuotationMark.mayBegin(with: bytes[offset]),
        let mark = QuotationMark.read(bytes, at: offset, end: range.upperBound),
        mark.family == .single, mark.shape != .opening,
        kind(endingAt: offset) != .space,
        mark.end >= range.upperBound || kind(at: mark.end) != .word
      {
        return offset
      }
      offset -= 1
    }
    return -1
  }

  private enum Kind { case space, word, point }

  private func isDigit(_ offset: Int) -> Bool { bytes[offset] &- 48 < 10 }

  /// What stands at `offset`; opening brackets and dashes count as space on the left of a mark.
  private func kind(at offset: Int) -> Kind { kind(of: bytes[offset], isBefore: false, at: offset) }

  private func kind(endingAt offset: Int) -> Kind {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return kind(of: bytes[start], isBefore: true, at: start)
  }

  private func kind(of byte: UInt8, isBefore: Bool, at offset: Int) -> Kind {
    switch byte {
    case 0...0x20: return .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"):
      return isBefore ? .space : .word
    case UInt8(ascii: "-"): return isBefore ? .space : .point
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "&"): return .word
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .word
    case 0xC2 where bytes[offset + 1] == 0xA0: return .space
    case 0xC2 where bytes[offset + 1] == 0xAB: return isBefore ? .space : .word
    case 0xC2 where bytes[offset + 1] == 0xBB: return .point
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return .word }
      switch bytes[offset + 2] {
      case 0x80...0x8F, 0xAF: return .space
      case 0x90...0x95: return isBefore ? .space : .point
      case 0x98, 0x9C, 0x9E: return isBefore ? .space : .word
      case 0x99, 0x9D, 0xA6: return .point
      default: return .point
      }
    case 0x22, 0x27, 0x60: return .point
    case 0x80...: return .word
    default: return .point
    }
  }
}
