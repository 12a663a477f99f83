extension Tokenizer {
  /// The part of a run that is a web or mail address; nil where there is none.
  func addressRange(_ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start >= 5 else { return nil }
    var mark: Int?
    for offset in start..<end {
      let byte = text.base[offset]
      if byte == 0x40 {
        let isInside = offset > start && isAddressByte(text[offset - 1])
        if isInside, text[offset + 1].isASCIILetter, text[start].isASCIILetter { mark = offset }
      } else if byte == 0x3A, text[offset + 1] == 0x2F, text[offset + 2] == 0x2F, offset > start {
        mark = offset
      } else if byte | 0x20 == 0x77, text[offset + 1] | 0x20 == 0x77,
        text[offset + 2] | 0x20 == 0x77,
        text[offset + 3] == 0x2E, offset == start || !text[offset - 1].isASCIILetter
      {
        mark = offset
      }
      if mark != nil { break }
    }
    guard let mark else { return nil }
    var low = mark
    while low > start, text[low - 1] >= 0x80 || isAddressByte(text[low - 1]) { low -= 1 }
    var high = mark
    while high < end, !isAddressEnd(text[high]) { high += 1 }
    while high > low, isClosing(text[high - 1]) { high -= 1 }
    return high - low >= 5 && low <= mark && mark < high ? low..<high : nil
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2E || byte == 0x2D || byte == 0x5F
      || byte == 0x2B || byte == 0x25
  }

  private func isAddressEnd(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x7C || byte == 0xE2
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x27, 0x2A: true
    default: false
    }
  }

  /// The end of an emoticon that begins at `start`; nil where there is none.
  func emoticonEnd(_ start: Int, _ end: Int) -> Int? {
    switch text[start] {
    case 0x3A, 0x3B, 0x3D, 0x38:  // : ; = 8
      var position = start + 1
      if text[position] == 0x2D || text[position] == 0x27 { position += 1 }
      guard position < end else { return nil }
      switch text[position] {
      case 0x29, 0x28:
        let mouth = text[position]
        while position < end, text[position] == mouth { position += 1 }
      case 0x44, 0x50, 0x70, 0x4F, 0x2F, 0x7C:
        guard text[start] != 0x38, !text.kind(at: position + 1).isWord || position + 1 >= end else {
          return nil
        }
        position += 1
      default: return nil
      }
      if text[start] == 0x38, position - start < 3 { return nil }
      return position
    case 0x3C where text[start + 1] == 0x33 && end - start == 2: return end  // <3
    default: return nil
    }
  }

  /// The end of the pictograph cluster whose first scalar ends at `start`.
  func emojiEnd(_ start: Int, _ end: Int) -> Int {
    var position = start
    var joined = false
    while position < end {
      let (value, length) = text.scalar(at: position)
      switch value {
      case 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: joined = false
      case 0x200D: joined = true
      case 0x1F1E6...0x1F1FF: if position != start { return position }
      default:
        guard joined, ScalarKind(value) == .emoji else { return position }
        joined = false
      }
      position += length
    }
    return position
  }
}
