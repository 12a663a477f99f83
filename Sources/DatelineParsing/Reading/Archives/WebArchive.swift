/// Reads web archives: WARC 0.18 to 1.1 (ISO 28500).
struct WebArchive {
  /// A page of the archive.
  struct Page {
    /// The record's id, without `<urn:uuid:` and `>`.
    var id: String?
    /// The page's address.
    var url: String?
    /// The media type that the server stated, with its parameters.
    var contentType: String?
    var body: [UInt8]
    /// Where the record begins.
    var offset: Int
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var position = 0
  /// Where the archive breaks off or breaks its rules; nil where it does not.
  private(set) var damagedAt: Int?

  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// Whether bytes begin as a WARC file does.
  static func matches(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.prefix(5).elementsEqual("WARC/".utf8)
  }

  /// The next page that a server answered with; nil behind the last.
  mutating func next() -> Page? {
    while let record = record() {
      let type = record.fields["warc-type"] ?? ""
      guard type == "response" || type == "resource" || type == "conversion" else { continue }
      var page = Page(
        id: record.fields["warc-record-id"].map(Self.plainID),
        url: record.fields["warc-target-uri"]?.trimmingBrackets,
        contentType: record.fields["content-type"], body: Array(bytes[record.content]),
        offset: record.offset)
      if type == "response", page.contentType?.contains("http") ?? true {
        guard let answer = HTTPAnswer(page.body, limit: limit) else { continue }
        page.body = answer.body
        page.contentType = answer.fields["content-type"]
      }
      return page
    }
    return nil
  }

  private mutating func record() -> (fields: [String: String], content: Range<Int>, offset: Int)? {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    guard Self.matches(bytes[position...]),
      let (fields, content) = HeaderFields.read(bytes, from: position),
      let length = fields["content-length"].flatMap({ Int($0) }), length >= 0,
      length <= bytes.count - content
    else {
      damagedAt = start
      position = bytes.count
      return nil
    }
    position = content + length
    return (fields, content..<position, start)
  }

  private static func plainID(_ id: String) -> String {
    let bare = id.trimmingBrackets
    return bare.hasPrefix("urn:uuid:") ? String(bare.dropFirst(9)) : bare
  }
}

extension String {
  /// The text without `<` and `>` around it.
  fileprivate var trimmingBrackets: String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
