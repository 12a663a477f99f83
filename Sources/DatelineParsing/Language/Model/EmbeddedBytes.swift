/// Decodes data that source files carry (RFC 4648, section 4).
enum EmbeddedBytes {
  /// The bytes that a literal of whole groups of four characters stands for.
  static func decoded(_ literal: StaticString) -> ContiguousArray<UInt8> {
    literal.withUTF8Buffer { text in
      let groups = text.count / 4
      guard groups > 0 else { return [] }
      var values = ContiguousArray<UInt8>(repeating: 0, count: 256)
      let alphabet: StaticString =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
      alphabet.withUTF8Buffer { alphabet in
        for index in 0..<64 { values[Int(alphabet[index])] = UInt8(truncatingIfNeeded: index) }
      }
      let padding = text[groups * 4 - 2] == 0x3D ? 2 : text[groups * 4 - 1] == 0x3D ? 1 : 0
      return ContiguousArray(unsafeUninitializedCapacity: groups * 3) { bytes, count in
        values.withUnsafeBufferPointer { values in
          for group in 0..<groups {
            let (a, b) = (values[Int(text[4 * group])], values[Int(text[4 * group + 1])])
            let (c, d) = (values[Int(text[4 * group + 2])], values[Int(text[4 * group + 3])])
            bytes.initializeElement(at: 3 * group, to: a << 2 | b >> 4)
            bytes.initializeElement(at: 3 * group + 1, to: b << 4 | c >> 2)
            bytes.initializeElement(at: 3 * group + 2, to: c << 6 | d)
          }
        }
        count = groups * 3 - padding
      }
    }
  }
}
