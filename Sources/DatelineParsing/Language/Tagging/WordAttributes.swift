/// What a word looks like: the hashes of its parts, in small letters and with all digits alike but
/// where something else is said.
package struct WordAttributes: Sendable {
  /// The word as it stands.
  package var form: UInt64 = WordSet.seed
  /// The word in small letters.
  package var lower: UInt64 = WordSet.seed
  /// Its last two and three code units.
  package var suffix2: UInt64 = 0
  package var suffix3: UInt64 = 0
  /// Its first three code units.
  package var prefix3: UInt64 = 0
  /// Its pattern of capitals, digits and marks.
  package var shape: UInt64 = 0
  /// Its word cluster, zero where it has none: the first six bits of its path, then its number in
  /// ten bits.
  package var cluster: UInt64 = 0

  /// Reads a word's attributes off its code units.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, continuesToken: Bool, clusters: HashMap16) {
    var pattern: UInt64 = continuesToken ? 1 : 0
    var last: UInt64 = 0
    var runs = 0
    for (offset, byte) in bytes.enumerated() {
      form = WordSet.step(form, byte.isASCIIDigit ? 0x30 : byte)
      lower = WordSet.step(lower, Self.folded(byte))
      if offset == 2 { prefix3 = lower }
      let kind = Self.kind(byte)
      if kind != last, runs < 6 {
        pattern = pattern &* 131 &+ kind
        runs += 1
      }
      last = kind
    }
    shape = pattern &* 4 &+ UInt64(min(bytes.count, 3))
    suffix2 = Self.suffix(bytes, 2)
    suffix3 = Self.suffix(bytes, 3)
    cluster = UInt64(clusters[form] ?? clusters[lower] ?? 0)
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte.isASCIIDigit ? 0x30 : byte.asciiLowercased
  }

  @inline(__always)
  private static func kind(_ byte: UInt8) -> UInt64 {
    if byte.isASCIIUpper { return 1 }
    if byte.isASCIILower { return 2 }
    if byte.isASCIIDigit { return 3 }
    return byte >= 0x80 ? 4 : 8 + UInt64(byte)
  }

  private static func suffix(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int) -> UInt64 {
    var hash = WordSet.seed
    for offset in max(0, bytes.count - length)..<bytes.count {
      hash = WordSet.step(hash, folded(bytes[offset]))
    }
    return hash
  }

  /// The first bits of the cluster's path.
  @inline(__always) var cluster6: UInt64 { cluster >> 10 }
}
