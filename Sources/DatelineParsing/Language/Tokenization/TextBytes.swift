/// The UTF-8 code units of a text with the questions that the tokenizer asks of them.
///
/// Every access is inside the text: a look past its end reads as zero.
struct TextBytes {
  let base: UnsafeBufferPointer<UInt8>

  @inline(__always) var count: Int { base.count }

  @inline(__always) subscript(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < base.count ? base[offset] : 0
  }

  /// The scalar at `offset` and its length in code units.
  @inline(__always) func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(self[offset + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return (
      (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[offset + 3] & 0x3F), 4
    )
  }

  /// The offset of the scalar before `offset`, which must be greater than zero.
  @inline(__always) func offset(before offset: Int) -> Int {
    var offset = offset - 1
    while offset > 0, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// What kind of scalar stands at `offset`; `space` past the end.
  @inline(__always) func kind(at offset: Int) -> ScalarKind {
    let byte = self[offset]
    return byte < 0x80 ? ScalarKind(ascii: byte) : ScalarKind(scalar(at: offset).value)
  }

  /// A hash of the code units of a range, ASCII letters in lower case.
  @inline(__always) func foldedHash(_ start: Int, _ end: Int) -> UInt64 {
    var hash = WordSet.seed
    for offset in start..<end { hash = WordSet.step(hash, self[offset].asciiLowercased) }
    return hash
  }

  /// Whether an apostrophe, straight or curly, stands at `offset`; its length, or 0.
  @inline(__always) func apostrophe(at offset: Int) -> Int {
    let byte = self[offset]
    if byte == 0x27 { return 1 }
    if byte == 0xE2, self[offset + 1] == 0x80, self[offset + 2] == 0x99 { return 3 }
    return 0
  }
}

extension UInt8 {
  @inline(__always) var isASCIIUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isASCIILower: Bool { self &- 0x61 < 26 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var asciiLowercased: UInt8 { isASCIIUpper ? self | 0x20 : self }
}
