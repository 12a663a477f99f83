/// Finds the sentences that stand between an article's title and the container of its text.
struct LeadFinder {
  let outline: PageOutline

  /// The most that may lie between title and text, in characters.
  private static let reach = 3000

  /// The elements with such sentences, in order; empty where the title does not come first.
  func leads(
    before roots: [PageOutline.Index], title: PageOutline.Index?
  ) -> [PageOutline.Index] {
    guard let title, let first = roots.first, title < first else { return [] }
    var found: [PageOutline.Index] = []
    var seen = 0
    var index = Int(outline[title].end)
    while index < first, seen < Self.reach, found.count < 3 {
      let entry = outline[index]
      if entry.isText {
        seen += Int(entry.length)
        index += 1
      } else if isShut(entry) {
        index = Int(entry.end)
      } else if Int(entry.end) <= first, entry.isBlock, !outline.holdsBlocks(index) {
        if isLead(index, entry) { found.append(index) }
        seen += length(index).text
        index = Int(entry.end)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Nothing inside is a lead.
  private func isShut(_ entry: PageOutline.Entry) -> Bool {
    switch entry.tag {
    case .nav, .aside, .figure, .figcaption, .ul, .ol, .form, .footer, .table, .time: return true
    default:
      return entry.isChrome
        || !entry.hints.isDisjoint(with: [.drop, .share, .caption, .comment, .byline, .date])
    }
  }

  private func isLead(_ index: PageOutline.Index, _ entry: PageOutline.Entry) -> Bool {
    let (text, linked) = length(index)
    guard (30...700).contains(text), linked * 4 < text else { return false }
    if entry.hints.contains(.lead) || outline.isInside(index, .lead, levels: 2) { return true }
    guard text >= 60, entry.tag == .p || entry.tag == .h2 || entry.tag == .h3 || entry.tag == .div
    else { return false }
    if entry.tag == .p, outline.isInsideHeader(index) { return true }
    let words = outline.text(of: index)
    return words.last.map { ".!?…\u{201D}\"".contains($0) } ?? false
  }

  private func length(_ index: PageOutline.Index) -> (text: Int, linked: Int) {
    var (text, linked, linkEnd) = (0, 0, 0)
    for inner in index..<Int(outline[index].end) {
      let entry = outline[inner]
      if entry.tag == .a { linkEnd = Int(entry.end) }
      text += Int(entry.length)
      if inner < linkEnd { linked += Int(entry.length) }
    }
    return (text, linked)
  }
}

extension PageOutline {
  /// Whether the entry stands in a `header`.
  func isInsideHeader(_ index: Index) -> Bool {
    var ancestor = Int(entries[index].parent)
    while ancestor > body {
      if entries[ancestor].tag == .header { return true }
      ancestor = Int(entries[ancestor].parent)
    }
    return false
  }

  /// Whether one of the nearest `levels` elements around the entry has the hint.
  func isInside(_ index: Index, _ hint: ClassWords.Hints, levels: Int) -> Bool {
    var ancestor = Int(entries[index].parent)
    for _ in 0..<levels where ancestor > body {
      if entries[ancestor].hints.contains(hint) { return true }
      ancestor = Int(entries[ancestor].parent)
    }
    return false
  }
}
