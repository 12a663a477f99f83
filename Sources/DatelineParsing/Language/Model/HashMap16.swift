/// A map from hashes to 16-bit values, without its keys: 32-bit fingerprints stand for them.
package struct HashMap16: Sendable {
  private let fingerprints: ContiguousArray<UInt32>
  private let values: ContiguousArray<UInt16>

  /// Reads a map.
  package init(_ reader: inout ModelReader) {
    let capacity = Int(reader.integer(UInt32.self))
    let fingerprints = reader.array(capacity, of: UInt32.self)
    let values = reader.array(capacity, of: UInt16.self)
    self.fingerprints = values.count == fingerprints.count ? fingerprints : []
    self.values = values
  }

  /// Writes a map of the pairs given; of pairs with one key the first stays.
  package static func write(_ pairs: [(key: UInt64, value: UInt16)], to writer: inout ModelWriter) {
    let capacity = pairs.count + pairs.count / 3 + 1
    var fingerprints = [UInt32](repeating: 0, count: capacity)
    var values = [UInt16](repeating: 0, count: capacity)
    for (key, value) in pairs {
      var (slot, mark) = place(key, capacity)
      while fingerprints[slot] != 0, fingerprints[slot] != mark { slot = (slot + 1) % capacity }
      if fingerprints[slot] == mark { continue }
      fingerprints[slot] = mark
      values[slot] = value
    }
    writer.integer(UInt32(capacity))
    writer.array(fingerprints)
    writer.array(values)
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ capacity: Int) -> (slot: Int, mark: UInt32) {
    let key = FeatureHash.mix(key)
    let slot = Int(truncatingIfNeeded: ((key >> 32) &* UInt64(capacity)) >> 32)
    return (slot, UInt32(truncatingIfNeeded: key) | 1)
  }

  /// The value of a key; nil where it has none.
  package subscript(_ key: UInt64) -> UInt16? {
    let capacity = fingerprints.count
    guard capacity > 0 else { return nil }
    var (slot, mark) = Self.place(key, capacity)
    while fingerprints[slot] != 0 {
      if fingerprints[slot] == mark { return values[slot] }
      slot += 1
      if slot == capacity { slot = 0 }
    }
    return nil
  }
}
