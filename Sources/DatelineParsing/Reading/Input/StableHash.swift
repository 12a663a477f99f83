/// FNV-1a of 64 bits: the same on every machine and in every run.
///
/// Source: Fowler, Noll, Vo; IETF draft-eastlake-fnv.
package enum StableHash {
  /// The hash of `bytes`.
  package static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The hash of the UTF-8 of `text` as sixteen hexadecimal digits.
  package static func hex(of text: String) -> String { hex(of: text.utf8) }

  /// The hash of `bytes` as sixteen hexadecimal digits.
  package static func hex(of bytes: some Sequence<UInt8>) -> String {
    let digits = String(value(of: bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
