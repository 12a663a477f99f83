extension String {
  /// The text for the inside of an HTML or XML element or a quoted attribute: markup escaped, and a
  /// replacement character for each scalar that a document may not have.
  var inMarkup: String {
    var text = self
    return text.withUTF8 { bytes in
      var safe = ""
      safe.appendMarkup(UnsafeRawBufferPointer(bytes))
      return safe
    }
  }

  /// Appends UTF-8 text, escaped; runs that need nothing are copied at once.
  mutating func appendMarkup(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    var position = 0
    func copy(_ text: inout String, upTo end: Int) {
      if start < end { text += String(decoding: bytes[start..<end], as: UTF8.self) }
    }
    while position < bytes.count {
      let (length, replacement) = Self.replacement(in: bytes, at: position)
      if let replacement {
        copy(&self, upTo: position)
        self += replacement
        start = position + length
      }
      position += length
    }
    copy(&self, upTo: bytes.count)
  }

  /// What stands for the scalar at `position`, nil where it may stay, and its length.
  private static func replacement(
    in bytes: UnsafeRawBufferPointer, at position: Int
  ) -> (length: Int, text: String?) {
    let rest = bytes.count - position
    switch bytes[position] {
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case 0x09, 0x0A, 0x20...0x7E: return (1, nil)
    case 0x0D: return (1, "\n")
    case 0..<0x20, 0x7F: return (1, "\u{FFFD}")
    case 0xC2 where rest >= 2 && bytes[position + 1] < 0xA0: return (2, "\u{FFFD}")
    case 0xEF where rest >= 3 && isNoncharacter(bytes[position + 1], bytes[position + 2]):
      return (3, "\u{FFFD}")
    case 0xF0...0xF4
    where rest >= 4 && bytes[position + 1] & 0xF == 0xF && bytes[position + 2] == 0xBF
      && bytes[position + 3] >= 0xBE:
      return (4, "\u{FFFD}")
    default: return (1, nil)
    }
  }

  /// U+FDD0…U+FDEF, U+FFFE and U+FFFF, behind their first byte.
  private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xB7 && (0x90...0xAF).contains(third) || second == 0xBF && third >= 0xBE
  }

  /// The text as an HTML `id`: letters, digits and hyphens as they are, other bytes as `_` and two
  /// hexadecimal digits, so that different texts stay different.
  var asAnchor: String {
    var anchor = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        anchor.unicodeScalars.append(Unicode.Scalar(byte))
      default: anchor += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return anchor
  }
}
