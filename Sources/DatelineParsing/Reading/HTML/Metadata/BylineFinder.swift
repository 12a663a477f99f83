/// Finds the author in the page's markup: `itemprop="author"`, `rel="author"`, names of classes.
struct BylineFinder {
  let outline: PageOutline
  let reader: BylineReader

  /// Where the article's title stands; nil where that is unknown.
  let titleAt: PageOutline.Index?

  func find() -> [String] {
    var byName: [String] = []
    var byLink: [String] = []
    var index = 0
    while index < outline.entries.count {
      let entry = outline[index]
      let place = index
      index += 1
      guard !entry.isText else { continue }
      if entry.hints.contains(.comment) {
        index = Int(entry.end)
        continue
      }
      if isMarkedAuthor(entry) {
        let found = names(at: place)
        if !found.isEmpty { return found }
      } else if byName.isEmpty, entry.hints.contains(.byline), !entry.hints.contains(.drop) {
        byName = names(at: place)
      } else if byLink.isEmpty, entry.tag == .a, leadsToAuthor(entry) {
        byLink = names(at: place)
      }
    }
    if !byName.isEmpty { return byName }
    return byLink.isEmpty ? nearTitle() : byLink
  }

  /// The names behind "By" in a short line around the title.
  private func nearTitle() -> [String] {
    guard let start = titleAt else { return [] }
    var seen = 0
    var index = start
    while index < outline.entries.count, seen < 1200 {
      let entry = outline[index]
      if entry.isText {
        seen += Int(entry.length)
      } else if entry.isBlock, outline.isShort(index, limit: 90), !outline.holdsBlocks(index) {
        let found = reader.names(afterBy: outline.text(of: index, limit: 200))
        if !found.isEmpty { return found }
      }
      index += 1
    }
    return []
  }

  /// Whether the link leads to an author's page by its address.
  private func leadsToAuthor(_ entry: PageOutline.Entry) -> Bool {
    guard let address = outline.document.attribute(entry.node, "href") else { return false }
    let bytes = outline.document.bytes
    let folders: [StaticString] = [
      "author/", "authors/", "autor/", "auteur/", "staff/", "journalist/", "journalists/",
      "newsteam/", "reporter/", "reporters/", "contributor/", "contributors/", "by/",
    ]
    for place in Int(address.valueStart)..<Int(address.valueEnd)
    where bytes[place] == UInt8(ascii: "/")
      && folders.contains(where: { bytes.matches($0, at: place + 1) })
    { return true }
    return false
  }

  private func names(at index: PageOutline.Index) -> [String] {
    let text = outline.text(of: index, limit: 200)
    guard text.count <= 100 else { return [] }
    let found = reader.names(afterBy: text)
    return found.isEmpty ? reader.names(in: text) : found
  }

  private func isMarkedAuthor(_ entry: PageOutline.Entry) -> Bool {
    let document = outline.document
    if let property = document.attribute(entry.node, "itemprop"),
      document.bytes.equals("author", property.valueStart, property.valueEnd)
    {
      return true
    }
    guard entry.tag == .a, let relation = document.attribute(entry.node, "rel") else {
      return false
    }
    return document.bytes.equals("author", relation.valueStart, relation.valueEnd)
  }
}
