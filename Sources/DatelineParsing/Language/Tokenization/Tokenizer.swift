/// Parts text into words after the English conventions of Universal Dependencies: contractions and
/// possessives are two words, hyphens part compounds but not prefixes, abbreviations keep their full
/// stop, numbers, dates and addresses stay whole.
///
/// One pass over the code units; what it looks ahead at is bounded by the run without white space
/// that it stands in, and each such run is looked at a fixed number of times.
package struct Tokenizer {
  let text: TextBytes
  /// The words found so far.
  package private(set) var tokens: [RawToken] = []
  private var spaceBefore = false
  private var emptyLineBefore = false
  private var openSingleQuotes = 0

  /// Makes a tokenizer of a text's code units, which must be valid UTF-8 and outlive it.
  package init(_ utf8: UnsafeBufferPointer<UInt8>) { text = TextBytes(base: utf8) }

  /// Finds the words of one paragraph and adds them to `tokens`.
  package mutating func tokenize(_ range: Range<Int>) {
    var position = range.lowerBound
    let end = min(range.upperBound, text.count)
    spaceBefore = true
    emptyLineBefore = false
    openSingleQuotes = 0
    while position < end {
      let next = skipSpace(position, end)
      if next == end { return }
      position = next
      // The commonest case: a word of ASCII letters between spaces.
      var stop = position
      while stop < end, text.base[stop].isASCIILetter { stop += 1 }
      if stop == end || text.base[stop] == 0x20 {
        emitWord(position, stop)
        position = stop
        continue
      }
      while stop < end, text.kind(at: stop) != .space { stop += text.scalar(at: stop).length }
      tokenizeChunk(position, min(stop, end))
      position = stop
    }
  }

  private mutating func skipSpace(_ start: Int, _ end: Int) -> Int {
    var position = start
    var lineFeeds = 0
    while position < end {
      let byte = text.base[position]
      if byte == 0x20 {
        position += 1
      } else if byte < 0x80 {
        guard ScalarKind(ascii: byte) == .space else { break }
        if byte == 0x0A { lineFeeds += 1 }
        position += 1
      } else {
        let (value, length) = text.scalar(at: position)
        guard ScalarKind(value) == .space else { break }
        if value == 0x2029 { lineFeeds += 2 }
        position += length
      }
    }
    if position > start { spaceBefore = true }
    if lineFeeds > 1 { emptyLineBefore = true }
    return min(position, end)
  }

  /// Parts a run without white space.
  private mutating func tokenizeChunk(_ start: Int, _ end: Int) {
    var position = start
    if let emoticon = emoticonEnd(start, end) {
      emit(start, emoticon, .symbol)
      position = emoticon
    } else if let address = addressRange(start, end) {
      while position < address.lowerBound { position = tokenizeSymbol(position, end) }
      emit(address.lowerBound, address.upperBound, .word)
      position = address.upperBound
    }
    while position < end {
      if text.kind(at: position).isWord {
        position = tokenizeWord(position, end)
      } else {
        position = tokenizeSymbol(position, end)
      }
    }
  }

  private mutating func tokenizeWord(_ start: Int, _ end: Int) -> Int {
    let shape = scanWord(start, end)
    var stop = shape.end
    if stop - start == 1, text[start] | 0x20 == 0x6E, text[stop] == 0xC2, text[stop + 1] == 0xB0 {
      stop += 2  // N°
    }
    if text[stop] == 0x2E, stop < end, text[stop + 1] != 0x2E || stop + 1 >= end,
      let kind = abbreviationKind(start, stop, end)
    {
      emit(start, stop + 1, kind)
      return stop + 1
    }
    if shape.startsWithDigit {
      if let unit = shape.unitStart,
        TokenizationLexicon.units.contains(text.foldedHash(unit, stop))
      {
        emit(start, unit, .number)
        emit(unit, stop, .word)
      } else {
        emit(start, stop, .number)
      }
      return stop
    }
    // A word broken off: `re- elected`, `pre- and post-war`.
    if text[stop] == 0x2D, stop + 1 == end, stop > start {
      emit(start, end, .word)
      return end
    }
    // `1800s'` and `players'`: an apostrophe that nothing opened belongs to a plural.
    emitWord(start, stop)
    let apostrophe = stop < end ? text.apostrophe(at: stop) : 0
    if apostrophe > 0, openSingleQuotes == 0, text[stop - 1].asciiLowercased == 0x73 {
      emit(stop, stop + apostrophe, .symbol, continues: true)
      stop += apostrophe
    }
    return stop
  }

  /// Emits a word of letters, parted where it is a contraction.
  private mutating func emitWord(_ start: Int, _ end: Int) {
    guard let split = ContractionRules.split(text, start, end) else {
      emit(start, end, .word)
      return
    }
    // A second time for `shouldn't've`; the rest is whole.
    if let inner = ContractionRules.split(text, start, split) {
      emit(start, inner, .word)
      emit(inner, split, .word, continues: true)
    } else {
      emit(start, split, .word)
    }
    emit(split, end, .word, continues: true)
  }

  private mutating func tokenizeSymbol(_ start: Int, _ end: Int) -> Int {
    let (value, length) = text.scalar(at: start)
    var stop = start + length
    var kind = RawToken.Kind.symbol
    switch value {
    case 0x2E:  // a full stop, or a row of them
      while stop < end, text[stop] == 0x2E { stop += 1 }
      kind = stop - start == 1 ? .terminator : .ellipsis
    case 0x21, 0x3F:  // ! ?
      while stop < end, text[stop] == 0x21 || text[stop] == 0x3F { stop += 1 }
      kind = .terminator
    case 0x2026:
      kind = .ellipsis
    case 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964:
      kind = .terminator
    case 0x2D, 0x2A, 0x5F, 0x3D, 0x7E, 0x2B, 0x60, 0x3C, 0x3E, 0x7C, 0x24:  // rows of one mark
      while stop < end, text[stop] == UInt8(value) { stop += 1 }
    case 0x27, 0x2018, 0x2019:
      return tokenizeApostrophe(start, stop, end)
    default:
      if ScalarKind(value) == .emoji { stop = emojiEnd(stop, end) }
    }
    emit(start, stop, kind)
    return stop
  }

  private mutating func tokenizeApostrophe(_ start: Int, _ stop: Int, _ end: Int) -> Int {
    // `''` closes a quotation.
    if text[start] == 0x27, text[stop] == 0x27, stop < end {
      emit(start, stop + 1, .symbol)
      return stop + 1
    }
    let opensWord = start == 0 || tokens.isEmpty || tokens[tokens.count - 1].end != start
    if text.kind(at: stop) == .digit, stop < end {  // '90s
      let shape = scanWord(stop, end)
      emit(start, shape.end, .word)
      return shape.end
    }
    if stop < end, text.kind(at: stop) == .letter {
      let shape = scanWord(stop, end)
      // `'s` behind a quotation mark or a bracket, `'em`, `'til`.
      if ContractionRules.isEnding(text, stop, shape.end) {
        emit(start, shape.end, .word, continues: !opensWord)
        return shape.end
      }
      if ContractionRules.isClipped(text, stop, shape.end) {
        emit(start, shape.end, .word)
        return shape.end
      }
    }
    if opensWord { openSingleQuotes += 1 } else if openSingleQuotes > 0 { openSingleQuotes -= 1 }
    emit(start, stop, .symbol)
    return stop
  }

  private mutating func emit(
    _ start: Int, _ end: Int, _ kind: RawToken.Kind, continues: Bool = false
  ) {
    guard start < end else { return }
    tokens.append(
      RawToken(
        start: start, end: end, kind: kind, spaceBefore: spaceBefore,
        emptyLineBefore: emptyLineBefore, continuesToken: continues))
    spaceBefore = false
    emptyLineBefore = false
  }
}
