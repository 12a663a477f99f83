/// Finds the elements that hold an article's text.
///
/// Paragraphs give points to what they stand in, by their length and their commas, less with every
/// level; the best element by points, link density and names is the container, and those of its
/// siblings that look alike join it. After the idea of Arc90's Readability (2009), worked on a flat
/// outline. Each step back (`Strictness`) leaves out less, for pages where too little is left.
struct BodyFinder {
  enum Strictness: Int, CaseIterable { case full, namesIgnored, lenient }

  let outline: PageOutline
  let strictness: Strictness
  /// What is left out; all inside such an entry is left out too.
  private(set) var isDropped: [Bool]
  private var totals: [BodyTotals]
  private var scores: [Float]
  /// Whether an `article` or the like holds a good part of the page's prose.
  private var hasArticle = false
  /// Whether an element holds no block.
  private var isFlat: [Bool]

  init(_ outline: PageOutline, strictness: Strictness) {
    self.outline = outline
    self.strictness = strictness
    isDropped = [Bool](repeating: false, count: outline.entries.count)
    totals = []
    scores = []
    isFlat = []
  }

  /// The containers of the article's text, in order; empty where the page has none.
  mutating func find() -> [PageOutline.Index] {
    guard outline.body > 0 else { return [] }
    addUp()
    dropUnlikely()
    addUp()
    score()
    guard let top = topCandidate() else { return [outline.body] }
    let named = namedContainer(around: top)
    return named == top ? withSiblings(top) : [named]
  }

  // MARK: - Adding up

  /// Adds up from below what is not left out.
  private mutating func addUp() {
    let count = outline.entries.count
    totals = [BodyTotals](repeating: BodyTotals(), count: count)
    isFlat = [Bool](repeating: true, count: count)
    for index in stride(from: count - 1, through: 1, by: -1) {
      let entry = outline[index]
      if isDropped[index] { continue }
      totals[index].close(
        entry, linksWithinPage: entry.tag == .a && outline.isLinkWithinPage(index))
      totals[Int(entry.parent)] += totals[index]
      if entry.isBlock || !isFlat[index] { isFlat[Int(entry.parent)] = false }
    }
  }

  // MARK: - Leaving out

  private mutating func dropUnlikely() {
    hasArticle = outline.entries.indices.contains { index in
      let entry = outline[index]
      return (entry.tag == .article || entry.isArticleBody || entry.hints.contains(.body))
        && totals[index].proseLength > 0.3 * totals[outline.body].proseLength
        && totals[index].proseLength > 250 && !outline.isInsideChrome(index)
    }
    var index = outline.body + 1
    var tableEnd = 0
    let end = Int(outline[outline.body].end)
    while index < end {
      let entry = outline[index]
      if entry.tag == .table || entry.tag == .pre || entry.tag == .code {
        tableEnd = max(tableEnd, Int(entry.end))
      }
      if !entry.isText,
        isUnlikely(entry, share: share(index), inTable: index < tableEnd)
      {
        isDropped[index] = true
        index = Int(entry.end)
      } else {
        index += 1
      }
    }
  }

  /// How much of the page's text the element holds, or of its prose where that is more.
  private func share(_ index: PageOutline.Index) -> Float {
    let (all, part) = (totals[outline.body], totals[index])
    let length = part.length / max(all.length, 1)
    return all.proseLength < 300 ? length : max(length, part.proseLength / all.proseLength)
  }

  private func isUnlikely(_ entry: PageOutline.Entry, share: Float, inTable: Bool) -> Bool {
    switch entry.tag {
    case .nav, .aside, .footer, .search: return share < 0.4 || hasArticle
    case .article, .main, .a, .body, .h1: return false
    default: break
    }
    if entry.isArticleBody { return false }
    if entry.hints.isSuperset(of: [.drop, .comment]), share < 0.8 { return true }
    if entry.hints.contains(.drop), share < 0.35 { return true }
    if entry.hints.contains(.body) || entry.tag == .p || entry.tag.isHeading { return false }
    guard strictness == .full else { return false }
    if entry.isChrome { return true }
    guard share < 0.6 else { return false }
    return entry.hints.contains(.unlikely) && !entry.hints.contains(.maybe) && !inTable
  }

  // MARK: - Scoring

  private mutating func score() {
    scores = [Float](repeating: .nan, count: outline.entries.count)
    var index = outline.body
    let end = Int(outline[outline.body].end)
    while index < end {
      if isDropped[index] {
        index = Int(outline[index].end)
        continue
      }
      let entry = outline[index]
      if !entry.isText, entry.isBlock { scoreBlock(index, entry) }
      index += 1
    }
    for index in scores.indices where !scores[index].isNaN {
      scores[index] *= 1 - min(totals[index].linkDensity, 1)
    }
  }

  private mutating func scoreBlock(_ index: PageOutline.Index, _ entry: PageOutline.Entry) {
    switch entry.tag {
    case .p, .pre, .td, .h2, .h3, .h4, .h5, .h6:
      give(totals[index].length, totals[index].commas, to: Int(entry.parent))
    default:
      if isFlat[index], entry.tag == .div || entry.tag == .section || entry.tag == .article {
        give(totals[index].length, totals[index].commas, to: Int(entry.parent))
      } else {
        scoreLooseText(in: index)
      }
    }
  }

  /// Text right inside an element that holds blocks too counts as paragraphs of its own.
  private mutating func scoreLooseText(in index: PageOutline.Index) {
    var length: Float = 0
    var commas: Float = 0
    var child = index + 1
    let end = Int(outline[index].end)
    while child < end {
      let entry = outline[child]
      if !isDropped[child] {
        if entry.isBlock || !isFlat[child] {
          give(length, commas, to: index)
          length = 0
          commas = 0
        } else {
          length += totals[child].length
          commas += totals[child].commas
        }
      }
      child = Int(entry.end)
    }
    give(length, commas, to: index)
  }

  private mutating func give(_ length: Float, _ commas: Float, to parent: Int) {
    guard length >= 25 else { return }
    let points = 2 + commas + min((length / 100).rounded(.down), 3)
    var ancestor = parent
    for level in 0..<5 {
      guard ancestor > 0 else { return }
      if scores[ancestor].isNaN { scores[ancestor] = startingScore(outline[ancestor]) }
      scores[ancestor] += points / (level == 0 ? 1 : level == 1 ? 2 : Float(level) * 3)
      ancestor = Int(outline[ancestor].parent)
    }
  }

  private func startingScore(_ entry: PageOutline.Entry) -> Float {
    let weight = nameWeight(entry)
    switch entry.tag {
    case .div, .article, .main: return 5 + weight
    case .pre, .td, .blockquote: return 3 + weight
    case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: return -3 + weight
    case .h1, .h2, .h3, .h4, .h5, .h6, .th: return -5 + weight
    default: return weight
    }
  }

  private func nameWeight(_ entry: PageOutline.Entry) -> Float {
    guard strictness != .lenient else { return 0 }
    var weight: Float = 0
    if entry.hints.contains(.good) { weight += 25 }
    if entry.hints.contains(.bad) { weight -= 25 }
    if entry.isArticleBody || entry.hints.contains(.body) { weight += 25 }
    return weight
  }

  // MARK: - The container

  private func topCandidate() -> PageOutline.Index? {
    let best = bestCandidates(5)
    guard var top = best.first, outline[top].tag != .body else { return nil }
    let alternatives = best.dropFirst().filter { scores[$0] >= 0.75 * scores[top] }
    if alternatives.count >= 3, let common = commonAncestor(top, alternatives) { top = common }
    top = climbed(from: top)
    return outline[top].tag == .body ? nil : top
  }

  private func bestCandidates(_ count: Int) -> [PageOutline.Index] {
    var best: [PageOutline.Index] = []
    for index in scores.indices where !scores[index].isNaN {
      let place = best.firstIndex { scores[$0] < scores[index] } ?? best.count
      if place < count {
        best.insert(index, at: place)
        if best.count > count { best.removeLast() }
      }
    }
    return best
  }

  /// The nearest ancestor of `top` that holds at least three of the alternatives.
  private func commonAncestor(
    _ top: PageOutline.Index, _ alternatives: [PageOutline.Index]
  ) -> PageOutline.Index? {
    var ancestor = Int(outline[top].parent)
    while ancestor > outline.body {
      let end = Int(outline[ancestor].end)
      if alternatives.filter({ $0 > ancestor && $0 < end }).count >= 3 { return ancestor }
      ancestor = Int(outline[ancestor].parent)
    }
    return nil
  }

  /// Moves up where points rise again: the text is spread over several elements.
  private func climbed(from top: PageOutline.Index) -> PageOutline.Index {
    var top = top
    var last = scores[top]
    let threshold = last / 3
    var parent = Int(outline[top].parent)
    while parent > outline.body {
      let score = scores[parent]
      if score.isNaN {
        parent = Int(outline[parent].parent)
        continue
      }
      if score < threshold { break }
      if score > last {
        top = parent
        break
      }
      last = score
      parent = Int(outline[parent].parent)
    }
    while case let parent = Int(outline[top].parent), parent > outline.body,
      isOnlyChild(top, of: parent)
    {
      top = parent
    }
    return top
  }

  /// The container that its name or markup calls the article's text, where `top` is part of one.
  private func namedContainer(around top: PageOutline.Index) -> PageOutline.Index {
    var ancestor = top
    while ancestor > outline.body {
      let entry = outline[ancestor]
      if entry.isArticleBody || entry.hints.contains(.body) { return ancestor }
      ancestor = Int(outline[ancestor].parent)
    }
    return top
  }

  private func isOnlyChild(_ index: PageOutline.Index, of parent: PageOutline.Index) -> Bool {
    var elements = 0
    outline.forEachChild(of: parent) { child in
      if !outline[child].isText, !isDropped[child] { elements += 1 }
    }
    return elements == 1
  }

  private func withSiblings(_ top: PageOutline.Index) -> [PageOutline.Index] {
    var found: [PageOutline.Index] = []
    let threshold = max(10, scores[top] * 0.2)
    let parent = Int(outline[top].parent)
    outline.forEachChild(of: parent) { sibling in
      guard !isDropped[sibling] else { return }
      let entry = outline[sibling]
      if sibling == top {
        found.append(sibling)
      } else if !entry.isText {
        let bonus =
          outline.hasSameClass(sibling, top) ? scores[top] * 0.2 : 0
        if !scores[sibling].isNaN, scores[sibling] + bonus >= threshold {
          found.append(sibling)
        } else if entry.tag == .p || (entry.tag == .div && isFlat[sibling]) {
          let total = totals[sibling]
          if total.length > 80 ? total.linkDensity < 0.25 : isSentence(sibling, total) {
            found.append(sibling)
          }
        }
      }
    }
    return found
  }

  private func isSentence(_ index: PageOutline.Index, _ total: BodyTotals) -> Bool {
    guard total.length > 0, total.linkLength == 0, outline[index].tag == .p else { return false }
    let text = outline.text(of: index)
    return text.hasSuffix(".") || text.contains(". ")
  }
}

extension PageOutline {
  /// Whether the entry stands in a `nav`, `aside` or `footer`.
  func isInsideChrome(_ index: Index) -> Bool {
    var ancestor = Int(entries[index].parent)
    while ancestor > 0 {
      switch entries[ancestor].tag {
      case .nav, .aside, .footer: return true
      default: ancestor = Int(entries[ancestor].parent)
      }
    }
    return false
  }

  /// Whether the link leads to a place in the page.
  func isLinkWithinPage(_ index: Index) -> Bool {
    guard let href = document.attribute(entries[index].node, "href") else { return false }
    return document.bytes.peek(Int(href.valueStart)) == UInt8(ascii: "#")
      && href.valueStart < href.valueEnd
  }

  /// Whether both have the same `class`, and one that is not empty.
  func hasSameClass(_ a: Index, _ b: Index) -> Bool {
    guard let first = document.value(entries[a].node, "class"), !first.isEmpty else { return false }
    return first == document.value(entries[b].node, "class")
  }
}
