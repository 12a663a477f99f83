/// The bytes of a page with the scans that the tokenizer lives on.
///
/// Valid only as long as the buffer it was made of.
struct HTMLBytes {
  let base: UnsafePointer<UInt8>
  let count: Int

  init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress else { return nil }
    self.base = base
    count = buffer.count
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 { base[offset] }

  /// The byte at `offset`, or nil past the end.
  @inline(__always)
  func peek(_ offset: Int) -> UInt8? { offset < count ? base[offset] : nil }

  /// The offset of the next `byte` at or after `start`, or `end` where there is none before it.
  @inline(__always)
  func find(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    var offset = start
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    while offset &+ 8 <= end {
      let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self) ^ pattern
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return offset &+ UInt64(littleEndian: zeros).trailingZeroBitCount >> 3 }
      offset &+= 8
    }
    while offset < end {
      if base[offset] == byte { return offset }
      offset &+= 1
    }
    return end
  }

  /// Whether the bytes at `offset` are `text`, ASCII letters in any case; `text` is lower-case.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where base[offset + index].asciiLowercased != text.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes of the range are `text`, ASCII letters in any case; `text` is lower-case.
  @inline(__always)
  func equals(_ text: StaticString, _ start: UInt32, _ end: UInt32) -> Bool {
    let length = Int(end &- start)
    guard length == text.utf8CodeUnitCount else { return false }
    return matches(text, at: Int(start))
  }
}

extension UInt8 {
  /// White space as HTML has it: tab, line feed, form feed, carriage return, space.
  @inline(__always)
  var isHTMLSpace: Bool { self == 0x20 || (self <= 0x0D && self >= 0x09 && self != 0x0B) }
}
