/// Decodes XML after its byte order mark and its declaration (XML 1.0, appendix F).
enum FeedDecoder {
  /// The text of the bytes.
  static func text(of bytes: [UInt8]) -> String {
    TextDecoder.decode(bytes, declared: declared(bytes)).text
  }

  /// The encoding that `<?xml … encoding="…"?>` names.
  private static func declared(_ bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(256), as: UTF8.self)
    guard head.trimmed.hasPrefix("<?xml"), let end = head.firstIndex(of: ">") else { return nil }
    let declaration = head[..<end]
    let parts = declaration.split { $0 == "=" || $0.isWhitespace || $0 == "?" }
    guard let at = parts.firstIndex(of: "encoding"), at + 1 < parts.count else { return nil }
    return TextEncoding(label: parts[at + 1])
  }
}
