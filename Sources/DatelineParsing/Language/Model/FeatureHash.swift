/// How a feature becomes a number: its template and its values, mixed.
package enum FeatureHash {
  /// Spreads the bits of a value (the finalizer of MurmurHash3).
  @inline(__always) package static func mix(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }

  @inline(__always)
  package static func feature(_ template: UInt64, _ a: UInt64) -> UInt64 {
    let hash = (a &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return (hash ^ (hash >> 32)) &* 0xC4CE_B9FE_1A85_EC53
  }

  @inline(__always)
  package static func feature(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    let hash = (a &* 0xA076_1D64_78BD_642F) ^ (b &+ 0xE703_7ED1_A0B4_28DB)
    return feature(template, hash ^ (hash >> 29))
  }

  @inline(__always)
  package static func feature(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    let hash = (b &* 0x8EBC_6AF0_9C88_C6E3) ^ (c &+ 0x5899_65CC_7537_4CC3)
    return feature(template, a, hash ^ (hash >> 31))
  }
}
