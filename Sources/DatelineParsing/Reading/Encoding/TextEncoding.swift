/// A character encoding, by its name in the Encoding Standard (WHATWG), in lower case.
package struct TextEncoding: Hashable, Sendable {
  /// The name: `utf-8`, `windows-1252`, `shift_jis`.
  package let name: String

  /// The encoding that a label from a header, a `<meta>` or an XML declaration means; nil for an
  /// unknown one. Case and white space around the label do not count.
  ///
  /// As the standard has it, `latin1` and `us-ascii` mean windows-1252.
  package init?(label: some StringProtocol) {
    let key = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let name = EncodingLabels.shared.name(of: key) else { return nil }
    self.name = name
  }

  private init(name: String) { self.name = name }

  /// UTF-8.
  package static let utf8 = TextEncoding(name: "utf-8")
  /// UTF-16, little end first.
  package static let utf16LE = TextEncoding(name: "utf-16le")
  /// UTF-16, big end first.
  package static let utf16BE = TextEncoding(name: "utf-16be")
  /// The Western encoding that unlabelled text is most often in.
  package static let windows1252 = TextEncoding(name: "windows-1252")

  /// The number by which Foundation knows the encoding; nil for those decoded here.
  ///
  /// Numbers with the highest bit set are Core Foundation's (`CFStringEncodings`).
  var foundationNumber: UInt? { EncodingLabels.shared.foundationNumber(of: name) }

  /// Whether every byte is one character, so that a table of 256 decodes it.
  var isSingleByte: Bool {
    name.hasPrefix("iso-8859") || name.hasPrefix("windows-") || name.hasPrefix("koi8")
  }
}
