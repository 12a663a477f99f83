/// Writes the parts of a model, little-endian; the counterpart of `ModelReader`.
package struct ModelWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func integer<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func array<T: FixedWidthInteger>(_ values: some Sequence<T>) {
    for value in values { integer(value) }
  }

  package mutating func string(_ value: String) {
    let utf8 = Array(value.utf8.prefix(255))
    integer(UInt8(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  package mutating func strings(_ values: [String]) {
    integer(UInt16(values.count))
    for value in values { string(value) }
  }

  /// Writes a matrix of whole rows, rounded to one byte a number, or to two where it is not `isNarrow`.
  package mutating func matrix(
    _ values: UnsafeBufferPointer<Float>, columns: Int, isNarrow: Bool
  ) {
    let largest = values.reduce(0) { max($0, abs($1)) }
    let limit: Float = isNarrow ? 127 : 32767
    let scale = largest > 0 ? largest / limit : 1
    integer(UInt32(values.count / columns))
    integer(UInt8(isNarrow ? 1 : 2))
    integer(scale.bitPattern)
    for value in values {
      let number = (value / scale).rounded()
      if isNarrow { integer(Int8(number)) } else { integer(Int16(number)) }
    }
  }
}
