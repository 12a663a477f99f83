/// Finds the encoding that a page declares (WHATWG HTML, 13.2.3.2 "Determining the character
/// encoding"), with the `<meta>` wherever it stands in the first 64 KB.
enum HTMLEncoding {
  private static let prescanLimit = 65_536

  /// The encoding of the content type, else of the first `<meta>` that names one, else of an XML
  /// declaration; nil where none does. A `<meta>` that says UTF-16 means UTF-8, as it can be read.
  static func declared(_ page: ArraySlice<UInt8>, contentType: String?) -> TextEncoding? {
    if let label = contentType.flatMap(charset), let encoding = TextEncoding(label: label) {
      return encoding
    }
    return page.prefix(prescanLimit).withUnsafeBufferPointer { buffer in
      HTMLBytes(buffer).flatMap(prescan)
    }
  }

  private static func prescan(_ bytes: HTMLBytes) -> TextEncoding? {
    var tokenizer = HTMLTokenizer(bytes)
    var token = HTMLToken()
    while true {
      tokenizer.next(&token)
      switch token.kind {
      case .end: return nil
      case .comment:
        if token.start < token.end, bytes[token.start] == UInt8(ascii: "?") {
          let text = HTMLText.string(bytes, token.start, token.end, .verbatim, nul: .replaced)
          if let label = value(after: "encoding", in: text),
            let encoding = TextEncoding(label: label)
          {
            return encoding
          }
        }
      case .startTag:
        switch token.tag {
        case .meta:
          if let encoding = declared(tokenizer, token) { return encoding }
        case .script, .style, .title, .textarea:
          tokenizer.model =
            token.tag == .script ? .script : token.tag == .style ? .raw : .replaceable
          tokenizer.rawEndName = Array(token.tag.rawValue.utf8)
        case .body: return nil
        default: break
        }
      default: break
      }
    }
  }

  private static func declared(_ tokenizer: HTMLTokenizer, _ token: HTMLToken) -> TextEncoding? {
    let bytes = tokenizer.bytes
    for index in token.attributesStart..<token.attributesEnd {
      let attribute = tokenizer.attributes[index]
      let value = HTMLText.string(
        bytes, Int(attribute.valueStart), Int(attribute.valueEnd), .inAttribute, nul: .replaced)
      var label: String?
      if bytes.equals("charset", attribute.nameStart, attribute.nameEnd) {
        label = value
      } else if bytes.equals("content", attribute.nameStart, attribute.nameEnd) {
        label = charset(value)
      }
      guard let label, let encoding = TextEncoding(label: label) else { continue }
      return encoding == .utf16LE || encoding == .utf16BE ? .utf8 : encoding
    }
    return nil
  }

  /// The charset of a content type.
  static func charset(_ contentType: String) -> String? { value(after: "charset", in: contentType) }

  private static func value(after name: String, in text: String) -> String? {
    let lower = text.lowercased()
    guard let range = lower.firstRange(of: name) else { return nil }
    var rest = lower[range.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    rest = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
    let value = rest.prefix { !" ;\"'?".contains($0) }
    return value.isEmpty ? nil : String(value)
  }
}
