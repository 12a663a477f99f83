/// The visible part of a page as a flat list in document order, each element before what it holds.
///
/// Scripts, styles, hidden elements and whatever else no reader sees are left out, so that whatever
/// is computed of the page is a loop over this list, forwards for what comes down from above and
/// backwards for what adds up from below.
struct PageOutline {
  typealias Index = Int

  /// An element or a text.
  struct Entry {
    var node: HTMLNode.Index
    var parent: Int32
    /// The index behind the last entry inside.
    var end: Int32
    var tag: HTMLTag
    var isText: Bool
    var isBlock: Bool
    /// Laid out like a link list by its own attributes: `role="navigation"` and the like.
    var isChrome = false
    /// `itemprop="articleBody"`.
    var isArticleBody = false
    var hints: ClassWords.Hints
    /// Of a text: its characters, runs of white space counted once.
    var length: Int32
    var commas: Int32
  }

  let document: HTMLDocument
  private(set) var entries = ContiguousArray<Entry>()
  /// Where `body` stands; 0 where the page has none.
  private(set) var body: Index = 0

  init(_ document: HTMLDocument) {
    self.document = document
    entries.reserveCapacity(document.nodes.count)
    var open: [Int32] = []
    var current: HTMLNode.Index = 0
    while true {
      let parent = open.last ?? -1
      if let entry = makeEntry(current, parent: parent) {
        entries.append(entry)
        if entry.tag == .body, body == 0 { body = entries.count - 1 }
        if document.nodes[Int(current)].firstChild != HTMLNode.none {
          open.append(Int32(truncatingIfNeeded: entries.count - 1))
          current = document.nodes[Int(current)].firstChild
          continue
        }
      }
      while current != 0, document.nodes[Int(current)].next == HTMLNode.none {
        current = document.nodes[Int(current)].parent
        if let last = open.popLast() {
          entries[Int(last)].end = Int32(truncatingIfNeeded: entries.count)
        }
      }
      if current == 0 { break }
      current = document.nodes[Int(current)].next
    }
    if !entries.isEmpty { entries[0].end = Int32(truncatingIfNeeded: entries.count) }
  }

  subscript(_ index: Index) -> Entry {
    _read { yield entries[index] }
  }

  /// The entry's children, in order.
  func forEachChild(of index: Index, _ visit: (Index) -> Void) {
    var child = index + 1
    let end = Int(entries[index].end)
    while child < end {
      visit(child)
      child = Int(entries[child].end)
    }
  }

  /// The text of an entry and all inside, white space folded; at most about `limit` bytes of it.
  func text(of index: Index, limit: Int = .max) -> String {
    var output: [UInt8] = []
    for inner in index..<Int(entries[index].end) {
      let entry = entries[inner]
      if entry.isText {
        document.appendText(of: document.nodes[Int(entry.node)], to: &output)
        if output.count > limit { break }
      } else if entry.isBlock || entry.tag == .br {
        output.append(0x20)
      }
    }
    return TextFolding.folded(output)
  }

  private func makeEntry(_ node: HTMLNode.Index, parent: Int32) -> Entry? {
    let source = document.nodes[Int(node)]
    var entry = Entry(
      node: node, parent: parent, end: Int32(truncatingIfNeeded: entries.count + 1),
      tag: source.tag, isText: source.kind == .text, isBlock: false, hints: [], length: 0,
      commas: 0)
    switch source.kind {
    case .document: return entry
    case .comment, .doctype: return nil
    case .text:
      measure(&entry, source)
      return entry
    case .element: break
    }
    if source.namespace != .html || source.tag.isUnseen { return nil }
    entry.isBlock = source.tag.isBlockLevel
    if source.start < source.end, !readAttributes(&entry, source) { return nil }
    return entry
  }

  private func measure(_ entry: inout Entry, _ source: HTMLNode) {
    let bytes = document.bytes
    var length: Int32 = 0
    var commas: Int32 = 0
    var wasSpace = true
    for place in Int(source.start)..<Int(source.end) {
      let byte = bytes[place]
      if byte.isHTMLSpace {
        if !wasSpace { length &+= 1 }
        wasSpace = true
        continue
      }
      wasSpace = false
      if byte & 0xC0 != 0x80 { length &+= 1 }
      if byte == UInt8(ascii: ",") { commas &+= 1 }
      if byte == 0xE3 || byte == 0xEF || byte == 0xD8, isOtherComma(place, Int(source.end)) {
        commas &+= 1
      }
    }
    if wasSpace, length > 0 { length &-= 1 }
    entry.length = length
    entry.commas = commas
  }

  /// The commas of Chinese, Japanese and Arabic.
  private func isOtherComma(_ place: Int, _ end: Int) -> Bool {
    let bytes = document.bytes
    if bytes[place] == 0xD8 { return place + 1 < end && bytes[place + 1] == 0x8C }
    guard place + 2 < end else { return false }
    let tail = (bytes[place + 1], bytes[place + 2])
    return bytes[place] == 0xE3 ? tail == (0x80, 0x81) : tail == (0xBC, 0x8C)
  }

  /// Reads what the attributes say; false where they hide the element.
  private func readAttributes(_ entry: inout Entry, _ source: HTMLNode) -> Bool {
    let bytes = document.bytes
    for index in Int(source.start)..<Int(source.end) {
      let attribute = document.attributes[index]
      let (start, end) = (Int(attribute.valueStart), Int(attribute.valueEnd))
      let (nameStart, nameEnd) = (attribute.nameStart, attribute.nameEnd)
      switch nameEnd - nameStart {
      case 2 where bytes.equals("id", nameStart, nameEnd):
        entry.hints.formUnion(ClassWords.shared.hints(bytes, start, end))
      case 4 where bytes.equals("role", nameStart, nameEnd):
        entry.isChrome = entry.isChrome || isChromeRole(attribute)
      case 5 where bytes.equals("class", nameStart, nameEnd):
        entry.hints.formUnion(ClassWords.shared.hints(bytes, start, end))
      case 5 where bytes.equals("style", nameStart, nameEnd):
        if hides(style: start, end) { return false }
      case 6 where bytes.equals("hidden", nameStart, nameEnd): return false
      case 8 where bytes.equals("itemprop", nameStart, nameEnd):
        if bytes.equals("articlebody", attribute.valueStart, attribute.valueEnd) {
          entry.isArticleBody = true
        }
      case 11 where bytes.equals("aria-hidden", nameStart, nameEnd):
        if bytes.equals("true", attribute.valueStart, attribute.valueEnd) { return false }
      default: break
      }
    }
    return true
  }

  private func isChromeRole(_ attribute: HTMLAttribute) -> Bool {
    let roles: [StaticString] = [
      "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "search",
      "banner", "contentinfo",
    ]
    return roles.contains { document.bytes.equals($0, attribute.valueStart, attribute.valueEnd) }
  }

  /// Whether a style says `display: none` or `visibility: hidden`.
  private func hides(style start: Int, _ end: Int) -> Bool {
    let bytes = document.bytes
    func says(_ property: StaticString, _ value: StaticString, at place: Int) -> Bool {
      guard bytes.matches(property, at: place) else { return false }
      var place = place + property.utf8CodeUnitCount
      while place < end, bytes[place].isHTMLSpace || bytes[place] == UInt8(ascii: ":") {
        place += 1
      }
      return place + value.utf8CodeUnitCount <= end && bytes.matches(value, at: place)
    }
    for place in start..<end {
      switch bytes[place] | 0x20 {
      case UInt8(ascii: "d") where says("display", "none", at: place): return true
      case UInt8(ascii: "v") where says("visibility", "hidden", at: place): return true
      default: break
      }
    }
    return false
  }
}
