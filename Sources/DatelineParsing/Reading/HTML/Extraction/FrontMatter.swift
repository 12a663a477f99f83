/// Finds the title, the byline and the date line inside an article's container: they are facts of
/// the article and no part of its text.
struct FrontMatter {
  let outline: PageOutline
  let facts: PageFacts

  /// Marks what stands in `roots` and is front matter as left out.
  func drop(in roots: [PageOutline.Index], _ isDropped: inout [Bool]) {
    let title = facts.title.map { TitleChooser.key($0.value) } ?? []
    for root in roots {
      var index = root
      let end = Int(outline[root].end)
      while index < end {
        let entry = outline[index]
        if isDropped[index] || (!entry.isText && isFront(index, entry, title: title)) {
          isDropped[index] = true
          index = Int(entry.end)
        } else {
          index += 1
        }
      }
    }
  }

  private func isFront(
    _ index: PageOutline.Index, _ entry: PageOutline.Entry, title: [Character]
  ) -> Bool {
    switch entry.tag {
    case .h1, .h2:
      return !title.isEmpty && TitleChooser.key(outline.text(of: index, limit: 600)) == title
    case .p, .div, .span, .section, .header, .address, .ul, .li, .a, .time:
      let isByline = entry.hints.contains(.byline)
      guard isByline || entry.hints.contains(.date) || entry.tag == .time else { return false }
      guard outline.isShort(index, limit: 100) else { return false }
      let text = outline.text(of: index, limit: 200)
      if isByline, facts.authors.contains(where: { text.contains($0) }) { return true }
      return facts.published != nil && text.count < 60 && entry.hints.contains(.date)
        && DateReader().first(in: text) != nil
    default: return false
    }
  }
}

extension PageOutline {
  /// Whether the entry holds no more than `limit` characters of text.
  func isShort(_ index: Index, limit: Int) -> Bool {
    var length = 0
    for inner in index..<Int(entries[index].end) where entries[inner].isText {
      length += Int(entries[inner].length)
      if length > limit { return false }
    }
    return true
  }
}
