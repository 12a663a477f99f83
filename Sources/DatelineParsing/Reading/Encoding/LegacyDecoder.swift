import Foundation

/// The encodings that Foundation decodes: further single-byte ones and those of East Asia.
enum LegacyDecoder {
  /// The text, and the offset of a sequence that meant nothing; nil where all is in order.
  ///
  /// Foundation refuses a text as a whole for one bad sequence, so a refused text is taken line by
  /// line, and of a refused line the bytes beyond ASCII are given up.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, encoding: TextEncoding
  ) -> (text: String, firstError: Int?) {
    guard let number = encoding.foundationNumber else {
      return (String(decoding: bytes, as: UTF8.self), UTF8Validation.firstError(in: bytes))
    }
    let foundation = String.Encoding(rawValue: number)
    if encoding.isSingleByte {
      let upper = (UInt8(0x80)...0xFF).map { byte in
        String(bytes: [byte], encoding: foundation)?.unicodeScalars.first ?? "\u{FFFD}"
      }
      let text = SingleByteDecoder(upperHalf: upper).decode(bytes)
      return (text, bytes.firstIndex { $0 >= 0x80 && upper[Int($0) - 0x80] == "\u{FFFD}" })
    }
    if let text = String(bytes: bytes, encoding: foundation) { return (text, nil) }
    var text = ""
    var firstError: Int?
    var start = 0
    while start < bytes.count {
      let newline = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count - 1
      let line = bytes[start...newline]
      if let part = String(bytes: line, encoding: foundation) {
        text += part
      } else {
        firstError = firstError ?? start
        text.unicodeScalars.append(
          contentsOf: line.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" })
      }
      start = newline + 1
    }
    return (text, firstError)
  }
}
