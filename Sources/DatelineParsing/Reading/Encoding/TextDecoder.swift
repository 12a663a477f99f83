/// Turns bytes of any encoding into text.
///
/// A byte order mark is believed first, then the declared encoding, unless the bytes are valid UTF-8
/// beyond ASCII (wrong labels are common, valid UTF-8 by chance is not); without a label, UTF-8 is
/// tried, then UTF-16 by its zeros, and windows-1252 is what is left.
package enum TextDecoder {
  /// Decodes `bytes`; never fails, what means nothing becomes U+FFFD.
  /// - Parameter declared: What a header, a `<meta>` or an XML declaration says; nil where nothing.
  /// - Complexity: O(*n*).
  package static func decode(_ bytes: [UInt8], declared: TextEncoding? = nil) -> DecodedText {
    bytes.withUnsafeBufferPointer { decode($0, declared: declared) }
  }

  /// Decodes `bytes`; never fails, what means nothing becomes U+FFFD.
  package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, declared: TextEncoding? = nil
  ) -> DecodedText {
    if let (encoding, length) = byteOrderMark(bytes) {
      let rest = UnsafeBufferPointer(rebasing: bytes[length...])
      return decode(rest, as: encoding, basis: .byteOrderMark, offset: length)
    }
    let error = UTF8Validation.firstError(in: bytes)
    if let declared, declared != .utf8 {
      let isUTF16 = declared == .utf16LE || declared == .utf16BE
      if isUTF16 ? utf16ByZeros(bytes) == nil : error == nil && bytes.contains(where: { $0 > 0x7F })
      {
        if error == nil { return utf8(bytes, basis: .detected) }
        return decode(bytes, as: .windows1252, basis: .fallback, utf8Error: error)
      }
      return decode(bytes, as: declared, basis: .declared)
    }
    if let encoding = utf16ByZeros(bytes) {
      return decode(bytes, as: encoding, basis: .detected)
    }
    guard let error else { return utf8(bytes, basis: declared == nil ? .detected : .declared) }
    if isMostlyUTF8(bytes) {
      return DecodedText(
        text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, basis: .fallback,
        firstError: error)
    }
    return decode(bytes, as: .windows1252, basis: .fallback, utf8Error: error)
  }

  /// The encoding that a byte order mark at the start of `bytes` tells, and the mark's length.
  package static func byteOrderMark(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, length: Int)? {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return (.utf8, 3) }
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return (.utf16LE, 2) }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return (.utf16BE, 2) }
    return nil
  }

  private static func utf8(
    _ bytes: UnsafeBufferPointer<UInt8>, basis: DecodedText.Basis
  ) -> DecodedText {
    DecodedText(text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, basis: basis)
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding, basis: DecodedText.Basis,
    offset: Int = 0, utf8Error: Int? = nil
  ) -> DecodedText {
    let (text, error): (String, Int?) =
      switch encoding {
      case .utf8: (String(decoding: bytes, as: UTF8.self), UTF8Validation.firstError(in: bytes))
      case .utf16LE: UTF16Decoder.decode(bytes, bigEndian: false)
      case .utf16BE: UTF16Decoder.decode(bytes, bigEndian: true)
      case .windows1252: (SingleByteDecoder.windows1252.decode(bytes), nil)
      default: LegacyDecoder.decode(bytes, encoding: encoding)
      }
    return DecodedText(
      text: text, encoding: encoding, basis: basis,
      firstError: error.map { $0 + offset } ?? utf8Error)
  }

  /// UTF-16 without a mark: in text of mostly Latin letters every other byte is zero.
  private static func utf16ByZeros(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let count = min(bytes.count, 512) & ~1
    guard count >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for at in stride(from: 0, to: count, by: 2) {
      if bytes[at] == 0 { zeros.even += 1 }
      if bytes[at + 1] == 0 { zeros.odd += 1 }
    }
    let many = count / 2 * 7 / 10
    if zeros.odd > many, zeros.even * 20 < count { return .utf16LE }
    if zeros.even > many, zeros.odd * 20 < count { return .utf16BE }
    return nil
  }

  /// Whether the ill-formed sequences are so few among well-formed ones beyond ASCII that the text
  /// is damaged UTF-8 rather than something else.
  private static func isMostlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var good = 0
    var bad = 0
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      let length = UTF8Validation.sequenceLength(bytes, at: at)
      if length > 0 { good += 1 } else { bad += 1 }
      at += max(1, length)
    }
    return good > 4 * bad
  }
}
