/// What a word looks like: the values that the features of all models are made of.
package struct WordAttributes: Sendable {
  /// The hash of the word as it stands, digits alike.
  package var form: UInt64 = 0
  /// The hash of the word in small letters, digits alike.
  package var lower: UInt64 = 0
  /// The hashes of its last one to four code units in small letters.
  package var suffix1: UInt64 = 0
  package var suffix2: UInt64 = 0
  package var suffix3: UInt64 = 0
  package var suffix4: UInt64 = 0
  /// The hashes of its first one to three code units in small letters.
  package var prefix1: UInt64 = 0
  package var prefix2: UInt64 = 0
  package var prefix3: UInt64 = 0
  /// Its pattern of capitals, digits and marks.
  package var shape: UInt64 = 0
  /// Its word cluster, zero where it has none: the first six bits of its path, then its number in ten
  /// bits.
  package var cluster: UInt64 = 0
  /// Its tags seen in training, as one number; zero where it was not seen.
  package var seenTags: UInt64 = 0

  package init() {}

  /// Reads a word's attributes off its code units.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, continuesToken: Bool, clusters: HashMap16
  ) {
    var form = WordSet.seed
    var lower = WordSet.seed
    var pattern: UInt64 = continuesToken ? 1 : 0
    var lastClass: UInt64 = 0
    var runs = 0
    for (offset, byte) in bytes.enumerated() {
      let digit = byte.isASCIIDigit
      let folded = digit ? 0x30 : byte.asciiLowercased
      form = WordSet.step(form, digit ? 0x30 : byte)
      lower = WordSet.step(lower, folded)
      if offset == 0 { prefix1 = lower }
      if offset == 1 { prefix2 = lower }
      if offset == 2 { prefix3 = lower }
      let kind: UInt64 =
        digit
        ? 3
        : byte.isASCIIUpper ? 1 : byte.isASCIILower ? 2 : byte >= 0x80 ? 4 : 8 + UInt64(byte)
      if kind != lastClass, runs < 6 {
        pattern = pattern &* 131 &+ kind
        runs += 1
      }
      lastClass = kind
    }
    self.form = form
    self.lower = lower
    shape = pattern &* 4 &+ UInt64(min(bytes.count, 3))
    suffix1 = Self.suffix(bytes, 1)
    suffix2 = Self.suffix(bytes, 2)
    suffix3 = Self.suffix(bytes, 3)
    suffix4 = Self.suffix(bytes, 4)
    cluster = UInt64(clusters[form] ?? clusters[lower] ?? 0)
  }

  private static func suffix(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int) -> UInt64 {
    var hash = WordSet.seed
    for offset in max(0, bytes.count - length)..<bytes.count {
      let byte = bytes[offset]
      hash = WordSet.step(hash, byte.isASCIIDigit ? 0x30 : byte.asciiLowercased)
    }
    return hash
  }

  /// The first bits of the cluster's path, four and six of them.
  @inline(__always) var cluster4: UInt64 { (cluster >> 10) & 15 }
  @inline(__always) var cluster6: UInt64 { cluster >> 10 }
}
