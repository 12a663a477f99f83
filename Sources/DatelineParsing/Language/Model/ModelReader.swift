/// Reads the little-endian parts of a model; past the end everything reads as zero or empty.
package struct ModelReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) package var offset = 0

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  package var isAtEnd: Bool { offset >= bytes.count }

  package mutating func integer<T: FixedWidthInteger>(_: T.Type = T.self) -> T {
    let size = MemoryLayout<T>.size
    guard bytes.count - offset >= size else {
      offset = bytes.count
      return 0
    }
    defer { offset += size }
    return T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
  }

  package mutating func array<T: FixedWidthInteger>(_ count: Int, of: T.Type = T.self)
    -> ContiguousArray<T>
  {
    let size = MemoryLayout<T>.size
    guard count > 0, count <= (bytes.count - offset) / size else { return [] }
    let start = offset
    offset += count * size
    return ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count * size]))
      #if _endian(big)
        for index in 0..<count { buffer[index] = T(littleEndian: buffer[index]) }
      #endif
      initialized = count
    }
  }

  /// A string behind its length as one byte.
  package mutating func string() -> String {
    let length = Int(integer(UInt8.self))
    return String(decoding: array(length, of: UInt8.self), as: UTF8.self)
  }

  /// As many strings as the 16-bit number before them says.
  package mutating func strings() -> [String] {
    let count = Int(integer(UInt16.self))
    return (0..<count).map { _ in string() }
  }

  /// A matrix: how many rows it has, how many bytes a number takes, what one is worth, the numbers.
  package mutating func matrix(columns: Int) -> ContiguousArray<Float> {
    let count = Int(integer(UInt32.self)) &* columns
    let width = integer(UInt8.self)
    let scale = Float(bitPattern: integer(UInt32.self))
    guard width == 1 else {
      return ContiguousArray(array(count, of: Int16.self).map { Float($0) * scale })
    }
    return ContiguousArray(array(count, of: Int8.self).map { Float($0) * scale })
  }
}
