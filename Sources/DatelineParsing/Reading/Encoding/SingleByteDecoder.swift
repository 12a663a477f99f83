/// Encodings in which every byte is one character, by a table of their upper half.
struct SingleByteDecoder: Sendable {
  /// UTF-8 of the bytes 0x80…0xFF.
  private let upper: [[UInt8]]

  /// - Parameter scalars: The 128 characters of the upper half.
  init(upperHalf scalars: some Sequence<Unicode.Scalar>) {
    upper = scalars.map { Array(String(Character($0)).utf8) }
  }

  /// The text of `bytes`.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var output = ContiguousArray<UInt8>()
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        output.append(contentsOf: upper[Int(byte) - 0x80])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// windows-1252 as the Encoding Standard has it: bytes without a character are C1 controls.
  static let windows1252 = SingleByteDecoder(
    upperHalf: (UInt8(0x80)...0xFF).map { byte in
      guard byte < 0xA0 else { return Unicode.Scalar(byte) }
      let row: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
        0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
      ]
      return Unicode.Scalar(row[Int(byte) - 0x80]) ?? "\u{FFFD}"
    })
}
