import DatelineModel

/// Writes the text of chosen elements as paragraphs with roles, joined by line feeds.
struct ParagraphWriter {
  private(set) var text: [UInt8] = []
  private(set) var paragraphs: [Paragraph] = []
  private var current: [UInt8] = []
  private var raw: [UInt8] = []
  private var lineBreaks = 0
  /// How many of the current paragraph's bytes stand in links.
  private var linkedCount = 0
  private var role = ParagraphRole.body

  /// Adds a paragraph of its own.
  mutating func append(_ line: String, role: ParagraphRole) {
    flush()
    self.role = role
    current = Array(line.utf8)
    flush()
    self.role = .body
  }

  /// Adds what `root` holds and is not left out.
  mutating func append(_ root: PageOutline.Index, of outline: PageOutline, isDropped: [Bool]) {
    var open: [(end: Int, role: ParagraphRole, isBlock: Bool)] = []
    var index = root
    var linkEnd = 0
    let end = Int(outline[root].end)
    flush()
    while index < end {
      while let last = open.last, last.end <= index {
        if last.isBlock { flush() }
        open.removeLast()
        role = open.last?.role ?? .body
      }
      let entry = outline[index]
      if isDropped[index] {
        index = Int(entry.end)
        continue
      }
      index += 1
      if entry.isText {
        let count = current.count
        appendText(entry, outline)
        if index <= linkEnd { linkedCount += max(0, current.count - count) }
      } else if entry.tag == .br {
        lineBreaks += 1
      } else {
        if entry.tag == .a { linkEnd = Int(entry.end) }
        let isCell = (entry.tag == .td || entry.tag == .th) && !outline.holdsBlocks(index - 1)
        if isCell {
          if !current.isEmpty { current.append(contentsOf: " | ".utf8) }
        } else if entry.isBlock {
          flush()
        }
        if entry.isBlock {
          role = Self.role(of: entry, inside: open.last?.role) ?? open.last?.role ?? .body
          if role == .body, entry.hints.contains(.caption), outline.isShort(index - 1, limit: 300) {
            role = .caption
          }
          open.append((Int(entry.end), role, !isCell))
        }
      }
    }
    flush()
    role = .body
  }

  private static func role(
    of entry: PageOutline.Entry, inside outer: ParagraphRole?
  ) -> ParagraphRole? {
    switch entry.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .figcaption, .caption, .figure: .caption
    case .table, .pre: outer == .caption ? .body : nil
    case .blockquote: .quote
    case .li, .dt, .dd: .list
    default: nil
    }
  }

  private mutating func appendText(_ entry: PageOutline.Entry, _ outline: PageOutline) {
    let node = outline.document.nodes[Int(entry.node)]
    raw.removeAll(keepingCapacity: true)
    outline.document.appendText(of: node, to: &raw)
    if lineBreaks > 0, entry.length > 0 {
      if lineBreaks > 1 || endsSentence {
        flush()
      } else if !current.isEmpty, current.last != 0x20 {
        current.append(0x20)
      }
      lineBreaks = 0
    }
    TextFolding.append(raw, to: &current)
    if current.count == 1, current[0] == 0x20 { current.removeAll() }
  }

  private var endsSentence: Bool {
    var last = current.last
    if last == 0x20 { last = current.dropLast().last }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: ";"):
      return true
    default: return false
    }
  }

  private mutating func flush() {
    lineBreaks = 0
    while current.last == 0x20 { current.removeLast() }
    let start = current.firstIndex { $0 != 0x20 } ?? current.count
    defer {
      current.removeAll(keepingCapacity: true)
      linkedCount = 0
    }
    let line = current[start...]
    guard line.contains(where: { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }) else {
      return
    }
    var role = role
    if role != .title, role != .byline {
      switch SiteLines.shared.kind(line, linkShare: Float(linkedCount) / Float(line.count)) {
      case .noise: return
      case .credit: role = .caption
      case .text: break
      }
    }
    if !text.isEmpty { text.append(0x0A) }
    let offset = text.count
    text.append(contentsOf: line)
    paragraphs.append(Paragraph(range: TextRange(offset, text.count), role: role))
  }

  /// Takes back the last paragraphs that are the site's: invitations, notices of rights.
  mutating func dropTail() {
    while let last = paragraphs.last, last.role != .title, last.role != .byline,
      last.role == .heading || SiteLines.shared.isTail(text[last.range.range])
    {
      paragraphs.removeLast()
      text.removeLast(text.count - (paragraphs.last?.range.end ?? 0))
    }
  }
}

extension PageOutline {
  /// Whether there is a block inside the element.
  func holdsBlocks(_ index: Index) -> Bool {
    var inner = index + 1
    let end = Int(entries[index].end)
    while inner < end {
      if entries[inner].isBlock { return true }
      inner += 1
    }
    return false
  }
}
