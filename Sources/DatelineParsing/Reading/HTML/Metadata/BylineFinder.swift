/// Finds the author in the page's markup: `itemprop="author"`, `rel="author"`, names of classes.
struct BylineFinder {
  let outline: PageOutline
  let reader: BylineReader

  func find() -> [String] {
    var byMarkup: [String] = []
    var byName: [String] = []
    var index = 0
    while index < outline.entries.count {
      let entry = outline[index]
      index += 1
      guard !entry.isText else { continue }
      if entry.hints.contains(.comment) {
        index = Int(entry.end)
        continue
      }
      let place = index - 1
      if byMarkup.isEmpty, isMarkedAuthor(entry) {
        byMarkup = names(at: place)
      } else if byName.isEmpty, entry.hints.contains(.byline), !entry.hints.contains(.drop) {
        byName = names(at: place)
      }
    }
    return byMarkup.isEmpty ? byName : byMarkup
  }

  private func names(at index: PageOutline.Index) -> [String] {
    let text = outline.text(of: index, limit: 200)
    return text.count <= 100 ? reader.names(in: text) : []
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
