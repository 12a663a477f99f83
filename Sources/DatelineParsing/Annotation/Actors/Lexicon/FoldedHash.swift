/// The running hash (FNV-1a, 64 bits) of a name without case, accents and punctuation.
///
/// Words are run together, so that spelling with or without hyphens, dots and blanks gives one
/// hash: `Kim Jong-un` and `Kim Jong Un`, `U.S.` and `US`.
struct FoldedHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  /// How many letters and digits have gone in.
  private(set) var count = 0

  /// The plain letters of U+00C0…U+017F, in order; a blank where a character is none.
  private static let plain: ContiguousArray<UInt8> = {
    let latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    let extended =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    return ContiguousArray((latin1 + extended).utf8)
  }()

  /// The plain letter of a character of U+00C0…U+017F, a blank where it is none.
  static func plainLetter(_ scalar: UInt32) -> UInt32 { UInt32(plain[Int(scalar) - 0xc0]) }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    count += 1
  }

  /// Adds the letters and digits of UTF-8 text.
  mutating func add(_ bytes: some Collection<UInt8>) {
    var lead: UInt8 = 0
    var general = 0
    for byte in bytes {
      if byte < 0x80 {
        lead = 0
        if byte >= 0x41 && byte <= 0x5a {
          add(byte | 0x20)
        } else if (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
          || byte == 0x26 || byte == 0x2b
        {
          add(byte)
        }
      } else if lead != 0 {
        let scalar = Int(lead & 0x1f) << 6 | Int(byte & 0x3f)
        if scalar >= 0xc0 && scalar < 0x180 {
          let letter = FoldedHash.plain[scalar - 0xc0]
          if letter != 0x20 { add(letter) }
        } else if scalar >= 0xc0 {
          add(lead)
          add(byte)
        }
        lead = 0
      } else if byte >= 0xc2 && byte < 0xe0 {
        lead = byte
      } else if byte == 0xe2 {
        general = 2
      } else if general > 0 {
        general -= 1
      } else {
        add(byte)
      }
    }
  }

  /// The hash of one piece of text.
  static func of(_ bytes: some Collection<UInt8>) -> FoldedHash {
    var hash = FoldedHash()
    hash.add(bytes)
    return hash
  }
}
