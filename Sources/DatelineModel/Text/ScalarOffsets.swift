/// Converts offsets of one text between UTF-8 code units and Unicode scalars.
///
/// Keeps a checkpoint every 64 code units, and nothing at all for plain ASCII.
package struct ScalarOffsets: Sendable {
  private static let stride = 64
  private let bytes: ContiguousArray<UInt8>
  /// Scalars before each multiple of `stride` code units; empty for plain ASCII.
  private let checkpoints: ContiguousArray<Int>
  /// How many scalars the text has.
  package let scalarCount: Int

  /// - Complexity: O(*n*) in the text's length.
  package init(_ text: String) {
    var text = text
    (bytes, checkpoints, scalarCount) = text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 < 0x80 }) {
        return ([], [], utf8.count)
      }
      var points = ContiguousArray<Int>()
      points.reserveCapacity(utf8.count / Self.stride + 1)
      var scalars = 0
      for (offset, byte) in utf8.enumerated() {
        if offset % Self.stride == 0 { points.append(scalars) }
        if byte & 0xC0 != 0x80 { scalars += 1 }
      }
      return (ContiguousArray(utf8), points, scalars)
    }
  }

  /// The number of scalars before UTF-8 offset `offset`.
  package func scalar(ofUTF8 offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return min(offset, scalarCount) }
    let offset = min(offset, bytes.count)
    var position = offset / Self.stride
    if position == checkpoints.count { position -= 1 }
    var scalars = checkpoints[position]
    for byte in bytes[(position * Self.stride)..<offset] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The UTF-8 offset of scalar number `scalar`, or nil past the end of the text.
  /// - Complexity: O(log *n*).
  package func utf8(ofScalar scalar: Int) -> Int? {
    guard scalar >= 0, scalar <= scalarCount else { return nil }
    guard !checkpoints.isEmpty else { return scalar }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if checkpoints[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    var offset = low * Self.stride
    var seen = checkpoints[low]
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if seen == scalar { return offset }
        seen += 1
      }
      offset += 1
    }
    return bytes.count
  }
}
