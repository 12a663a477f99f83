/// What kind of input some bytes are.
enum InputFormat: Hashable, Sendable {
  case empty
  case binary
  case gzip
  case webArchive
  case page
  case feed
  case json
  case plainText

  /// Tells the format by the first bytes.
  /// - Parameter name: The file's name, whose ending decides where the bytes leave it open.
  /// - Complexity: O(1).
  init(sniffing bytes: [UInt8], name: String? = nil) {
    if bytes.isEmpty {
      self = .empty
    } else if Gzip.matches(bytes) {
      self = .gzip
    } else if WebArchive.matches(bytes) {
      self = .webArchive
    } else if Self.isBinary(bytes) {
      self = .binary
    } else {
      self = Self.text(TextDecoder.decode(Array(bytes.prefix(8192))).text, name: name)
    }
  }

  private static func text(_ head: String, name: String?) -> InputFormat {
    let head = head.trimmed.lowercased()
    let ending = name.map { FileNames.ending($0) } ?? ""
    if head.hasPrefix("{") || head.hasPrefix("[") && (ending.hasPrefix("json") || isArray(head)) {
      return .json
    }
    guard head.hasPrefix("<") else {
      return ["html", "htm", "xhtml"].contains(ending) && head.contains("<") ? .page : .plainText
    }
    let marks = [
      ("<rss", InputFormat.feed), ("<rdf:rdf", .feed), ("<feed", .feed), ("<html", .page),
    ]
    let found = marks.compactMap { mark, format in
      head.utf8Offset(of: mark).map { (offset: $0, format: format) }
    }
    if let first = found.min(by: { $0.offset < $1.offset }) { return first.format }
    if head.contains(":feed") || ["rss", "atom", "rdf", "xml"].contains(ending) { return .feed }
    let tags = ["<!doctype html", "<head", "<body", "<div", "<p>", "<article", "<meta", "<title"]
    return tags.contains { head.contains($0) } || ending.hasPrefix("htm") ? .page : .plainText
  }

  private static func isArray(_ head: String) -> Bool {
    head.dropFirst().first { !$0.isWhitespace } == "{"
  }

  /// Control characters that no text has, counted where the bytes are no UTF-16.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(4096))
    if head.starts(with: "%PDF-".utf8) || head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return true
    }
    let decoded = TextDecoder.decode(head)
    if decoded.encoding == .utf16LE || decoded.encoding == .utf16BE {
      return decoded.text.unicodeScalars.count(where: { $0.value == 0 }) > 2
    }
    let controls = head.count { byte in
      byte < 0x09 || (0x0E...0x1A).contains(byte) || (0x1C...0x1F).contains(byte) || byte == 0x7F
    }
    return head.contains(0) || controls * 50 > head.count
  }
}

extension String {
  /// The UTF-8 offset at which `mark` first stands; nil where it does not.
  fileprivate func utf8Offset(of mark: String) -> Int? {
    let bytes = Array(utf8)
    let mark = Array(mark.utf8)
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
  }
}
