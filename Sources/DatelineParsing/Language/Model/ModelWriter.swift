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

  package mutating func part(_ part: ModelWriter) {
    integer(UInt32(part.bytes.count))
    bytes.append(contentsOf: part.bytes)
  }
}
