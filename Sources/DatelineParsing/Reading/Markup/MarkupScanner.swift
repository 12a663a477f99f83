/// Cuts XML, or what passes for it, into tags and text; nothing makes it fail.
///
/// A `<` that opens no tag is text, an unfinished tag or CDATA section ends with the input, attribute
/// values need no quotation marks, and unknown references stay as they are.
struct MarkupScanner {
  /// A piece of the input.
  enum Piece {
    case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case end(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  /// Where the next piece begins.
  private(set) var position = 0
  /// Entities that the document type declares.
  private var entities: [String: String] = [:]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The input from one offset to another.
  func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The next piece, or nil behind the last.
  mutating func next() -> Piece? {
    while position < bytes.count {
      guard bytes[position] == 0x3C else { return .text(text()) }
      let following = position + 1 < bytes.count ? bytes[position + 1] : 0
      switch following {
      case 0x21:
        if starts(with: "<!--") {
          skip(past: "-->")
        } else if starts(with: "<![CDATA[") {
          let start = position + 9
          let end = find("]]>", from: start)
          position = min(bytes.count, end + 3)
          return .text(source(start..<end))
        } else {
          skipDeclaration()
        }
      case 0x3F: skip(past: "?>")
      case 0x2F: return endTag()
      case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: return startTag()
      default: return .text(text())
      }
    }
    return nil
  }

  /// Moves behind the end tag of an element whose content is raw text, such as `script`.
  mutating func skipRawText(of name: String) {
    let end = Array("</\(name)".utf8)
    while position + end.count <= bytes.count {
      if bytes[position] == 0x3C,
        zip(bytes[position...], end).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        return
      }
      position += 1
    }
    position = bytes.count
  }

  // MARK: Pieces

  private mutating func text() -> String {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    return References.expand(bytes[start..<position], entities)
  }

  private mutating func endTag() -> Piece {
    let start = position + 2
    let end = bytes[start...].firstIndex(of: 0x3E) ?? bytes.count
    position = min(bytes.count, end + 1)
    let name = bytes[start..<end].prefix { $0 > 0x20 }
    return .end(name: String(decoding: name, as: UTF8.self))
  }

  private mutating func startTag() -> Piece {
    position += 1
    let name = run { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    var attributes: [(name: String, value: String)] = []
    while position < bytes.count {
      switch bytes[position] {
      case 0x3E:
        position += 1
        return .start(name: name, attributes: attributes, isEmpty: false)
      case 0x2F:
        position += 1
        if position < bytes.count, bytes[position] == 0x3E {
          position += 1
          return .start(name: name, attributes: attributes, isEmpty: true)
        }
      case 0x3C:
        return .start(name: name, attributes: attributes, isEmpty: false)
      case 0x00...0x20: position += 1
      default: attributes.append(attribute())
      }
    }
    return .start(name: name, attributes: attributes, isEmpty: false)
  }

  private mutating func attribute() -> (name: String, value: String) {
    let before = position
    let name = run { $0 > 0x20 && $0 != 0x3D && $0 != 0x3E && $0 != 0x2F && $0 != 0x3C }
    if position == before { position += 1 }
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x3D else { return (name, "") }
    position += 1
    skipSpace()
    guard position < bytes.count else { return (name, "") }
    let quote = bytes[position]
    guard quote == 0x22 || quote == 0x27 else {
      let start = position
      _ = run { $0 > 0x20 && $0 != 0x3E }
      return (name, References.expand(bytes[start..<position], entities))
    }
    let start = position + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    position = min(bytes.count, end + 1)
    return (name, References.expand(bytes[start..<end], entities))
  }

  /// `<!DOCTYPE …>` with its internal subset.
  private mutating func skipDeclaration() {
    var depth = 0
    while position < bytes.count {
      if depth > 0, bytes[position] == 0x3C, starts(with: "<!ENTITY ") { readEntity() }
      switch bytes[position] {
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3E where depth <= 0:
        position += 1
        return
      default: break
      }
      position += 1
    }
  }

  /// `<!ENTITY name "value">`; long values are passed over, so that no reference multiplies them.
  private mutating func readEntity() {
    position += 9
    skipSpace()
    let name = run { $0 > 0x20 && $0 != 0x3E }
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else { return }
    let quote = bytes[position]
    let start = position + 1
    guard let end = bytes[start...].prefix(256).firstIndex(of: quote) else { return }
    entities[name] = source(start..<end)
    position = end + 1
  }

  // MARK: Bytes

  private mutating func run(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, belongs(bytes[position]) { position += 1 }
    return source(start..<position)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private func starts(with prefix: String) -> Bool { bytes[position...].starts(with: prefix.utf8) }

  private mutating func skip(past mark: String) {
    position = min(bytes.count, find(mark, from: position + 2) + mark.utf8.count)
  }

  /// The offset of `mark` at or behind `start`, or the end.
  private func find(_ mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var at = start
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) { return at }
      at += 1
    }
    return bytes.count
  }
}
