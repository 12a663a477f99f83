/// What a Unicode scalar does in a text, as far as the tokenizer cares.
enum ScalarKind: UInt8 {
  case space, letter, digit, symbol
  /// Pictographs, which join to clusters.
  case emoji

  /// Letters and digits, which words are made of.
  @inline(__always) var isWord: Bool { self == .letter || self == .digit }

  /// The kind of an ASCII code unit; control characters count as white space.
  @inline(__always) init(ascii byte: UInt8) {
    if byte.isASCIILetter {
      self = .letter
    } else if byte.isASCIIDigit {
      self = .digit
    } else if byte <= 0x20 || byte == 0x7F {
      self = .space
    } else {
      self = .symbol
    }
  }

  /// The kind of a scalar past ASCII, after the blocks of Unicode.
  init(_ value: UInt32) {
    switch value {
    case 0..<0x80: self = ScalarKind(ascii: UInt8(value))
    case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .space
    case 0xAA, 0xAD, 0xB5, 0xBA: self = .letter
    case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: self = .digit
    case 0xA1...0xBF, 0xD7, 0xF7: self = .symbol
    case 0x05BE, 0x05C0, 0x05C3, 0x060C, 0x061B, 0x061F, 0x06D4, 0x0964, 0x0965: self = .symbol
    case 0x0660...0x0669, 0x06F0...0x06F9, 0x0966...0x096F: self = .digit
    case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F: self = .letter
    case 0x2010...0x205E: self = value == 0x2044 ? .digit : .symbol
    case 0x2070...0x209F, 0x2150...0x218F: self = .digit
    case 0x20A0...0x20CF, 0x2120, 0x2122: self = .symbol
    case 0x231A, 0x231B, 0x23E9...0x23FA, 0x2600...0x27BF, 0x2B50, 0x2B55: self = .emoji
    case 0x2190...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3004, 0x3007...0x3020, 0x3030:
      self = .symbol
    case 0xE000...0xF8FF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFFFC...0xFFFF: self = .symbol
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: self = .symbol
    case 0xFF10...0xFF19: self = .digit
    case 0x1F000...0x1FAFF: self = .emoji
    default: self = .letter
    }
  }
}
