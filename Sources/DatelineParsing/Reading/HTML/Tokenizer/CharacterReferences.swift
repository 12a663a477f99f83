/// HTML's character references (WHATWG HTML, 13.2.5.72 to 13.2.5.80 and 13.5).
struct CharacterReferences: Sendable {
  static let shared = CharacterReferences()

  /// Where each line of the data begins; lines are sorted by name, byte by byte.
  private let lines: ContiguousArray<Int32>

  private init() {
    var starts = ContiguousArray<Int32>()
    let data = Self.data
    var start = 0
    for offset in 0..<data.utf8CodeUnitCount where data.utf8Start[offset] == 0x0A {
      starts.append(Int32(start))
      start = offset + 1
    }
    lines = starts
  }

  /// Appends what the reference at `place` stands for.
  /// - Returns: how many bytes the reference has; 0 where `&` begins none, and nothing is appended.
  func append(
    _ bytes: HTMLBytes, at place: Int, end: Int, inAttribute: Bool, to output: inout [UInt8]
  ) -> Int {
    guard place + 1 < end else { return 0 }
    let next = bytes[place + 1]
    if next == UInt8(ascii: "#") { return appendNumeric(bytes, at: place, end: end, to: &output) }
    guard next.isASCIILetter else { return 0 }
    return appendNamed(bytes, at: place, end: end, inAttribute: inAttribute, to: &output)
  }

  private func appendNumeric(
    _ bytes: HTMLBytes, at place: Int, end: Int, to output: inout [UInt8]
  ) -> Int {
    var offset = place + 2
    let isHex = offset < end && bytes[offset] | 0x20 == UInt8(ascii: "x")
    if isHex { offset += 1 }
    let digits = offset
    var value: UInt32 = 0
    while offset < end {
      let byte = bytes[offset]
      let digit: UInt8
      if byte.isASCIIDigit {
        digit = byte - 0x30
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        digit = (byte | 0x20) - 0x61 + 10
      } else {
        break
      }
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return 0 }
    if offset < end, bytes[offset] == UInt8(ascii: ";") { offset += 1 }
    if (0x80...0x9F).contains(value) { value = Self.windows1252(value) }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    Self.append(scalar ?? "\u{FFFD}", to: &output)
    return offset - place
  }

  /// What the C1 controls mean: the characters that windows-1252 has there.
  private static func windows1252(_ value: UInt32) -> UInt32 {
    let table: StaticString = """
      20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 008D 017D 008F \
      0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 009D 017E 0178
      """
    return hex(table.utf8Start + Int(value - 0x80) * 5).value
  }

  private func appendNamed(
    _ bytes: HTMLBytes, at place: Int, end: Int, inAttribute: Bool, to output: inout [UInt8]
  ) -> Int {
    let data = Self.data.utf8Start
    var (low, high) = (0, lines.count)
    var depth = 0
    var best: (line: Int, length: Int)?
    while place + 1 + depth < end {
      let byte = bytes[place + 1 + depth]
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ";") else { break }
      low = firstLine(low, high) { data[Int(lines[$0]) + depth] >= byte }
      high = firstLine(low, high) { data[Int(lines[$0]) + depth] > byte }
      guard low < high else { break }
      depth += 1
      if data[Int(lines[low]) + depth] == UInt8(ascii: " ") { best = (low, depth) }
    }
    guard let best else { return 0 }
    let after = place + 1 + best.length
    if inAttribute, bytes[after - 1] != UInt8(ascii: ";"), after < end {
      let next = bytes[after]
      if next == UInt8(ascii: "=") || next.isASCIILetter || next.isASCIIDigit { return 0 }
    }
    var offset = data + Int(lines[best.line]) + best.length
    while offset.pointee == UInt8(ascii: " ") {
      let (value, length) = Self.hex(offset + 1)
      Self.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
      offset += 1 + length
    }
    return best.length + 1
  }

  /// The first line of `low..<high` that fits, where all after it fit too; else `high`.
  private func firstLine(_ low: Int, _ high: Int, _ fits: (Int) -> Bool) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func hex(_ start: UnsafePointer<UInt8>) -> (value: UInt32, length: Int) {
    var value: UInt32 = 0
    var length = 0
    while true {
      let byte = start[length]
      if byte.isASCIIDigit {
        value = value << 4 | UInt32(byte - 0x30)
      } else if byte &- 0x41 < 6 {
        value = value << 4 | UInt32(byte - 0x41 + 10)
      } else {
        return (value, length)
      }
      length += 1
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
