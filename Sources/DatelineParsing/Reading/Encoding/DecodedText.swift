/// Bytes turned into text, with what was decided on the way.
package struct DecodedText: Hashable, Sendable {
  /// The text, without a byte order mark.
  package var text: String
  /// The encoding that was used in the end.
  package var encoding: TextEncoding
  /// Where the encoding was learnt from.
  package var basis: Basis
  /// The byte offset of the first sequence that meant nothing and became U+FFFD, or that was not
  /// UTF-8 where nothing else was declared; nil where the bytes were in order.
  package var firstError: Int?

  /// Where an encoding was learnt from.
  package enum Basis: Hashable, Sendable {
    /// A byte order mark.
    case byteOrderMark
    /// The label that the caller passed on.
    case declared
    /// The bytes are valid UTF-8, or UTF-16 by the look of their zeros.
    case detected
    /// Nothing else was left.
    case fallback
  }

  /// In words, what a reader should know of the decoding; nil where all was in order.
  package var warning: String? {
    guard let firstError else { return nil }
    switch basis {
    case .fallback where encoding != .utf8:
      return "not valid UTF-8 at byte \(firstError); read as \(encoding.name)"
    default: return "not valid \(encoding.name) at byte \(firstError); replaced by U+FFFD"
    }
  }
}
