/// A set of words, compared without regard to ASCII case; by 64-bit hash (FNV-1a), so that a
/// look-up makes no string.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Makes a set of the words in a lexicon, which white space parts.
  init(_ lexicon: StaticString) {
    var hashes: Set<UInt64> = []
    var hash = Self.seed
    lexicon.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte > 0x20 {
          hash = Self.step(hash, byte.asciiLowercased)
        } else if hash != Self.seed {
          hashes.insert(hash)
          hash = Self.seed
        }
      }
    }
    if hash != Self.seed { hashes.insert(hash) }
    self.hashes = hashes
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
