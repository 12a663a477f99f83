/// UTF-16 of either byte order.
enum UTF16Decoder {
  /// The text, and the offset of the first lone surrogate or odd byte; nil where all is in order.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool
  ) -> (text: String, firstError: Int?) {
    var output = ContiguousArray<UInt8>()
    output.reserveCapacity(bytes.count)
    var firstError: Int?
    var high: UInt32?
    func append(_ scalar: Unicode.Scalar) {
      if let units = UTF8.encode(scalar) { output.append(contentsOf: units) }
    }
    var at = 0
    while at + 1 < bytes.count {
      let unit =
        bigEndian
        ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
        : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
      if let first = high, (0xDC00...0xDFFF).contains(unit),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00))
      {
        append(scalar)
        high = nil
      } else {
        if high != nil {
          append("\u{FFFD}")
          firstError = firstError ?? at - 2
          high = nil
        }
        if (0xD800...0xDBFF).contains(unit) {
          high = unit
        } else if unit < 0x80 {
          output.append(UInt8(unit))
        } else if let scalar = Unicode.Scalar(unit) {
          append(scalar)
        } else {
          append("\u{FFFD}")
          firstError = firstError ?? at
        }
      }
      at += 2
    }
    if high != nil || at < bytes.count {
      append("\u{FFFD}")
      firstError = firstError ?? (high == nil ? at : at - 2)
    }
    return (String(decoding: output, as: UTF8.self), firstError)
  }
}
