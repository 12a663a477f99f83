/// Leaves out what stands inside an article's container and is no part of the article: link lists,
/// forms, galleries, boxes without running text.
struct BodyCleaner {
  let outline: PageOutline
  let strictness: BodyFinder.Strictness
  private(set) var isDropped: [Bool]
  private var totals: [BodyTotals]

  init(_ outline: PageOutline, isDropped: [Bool], strictness: BodyFinder.Strictness) {
    self.outline = outline
    self.isDropped = isDropped
    self.strictness = strictness
    totals = [BodyTotals](repeating: BodyTotals(), count: outline.entries.count)
  }

  /// Cleans the containers; returns how many characters are left.
  mutating func clean(_ roots: [PageOutline.Index]) -> Int {
    var length: Float = 0
    for root in roots {
      var context = Context(outline, root)
      let end = Int(outline[root].end)
      var kept: [Int] = []
      var index = root
      while index < end {
        if isDropped[index] {
          index = Int(outline[index].end)
        } else {
          kept.append(index)
          index += 1
        }
      }
      for index in kept.reversed() {
        let entry = outline[index]
        totals[index].close(
          entry, linksWithinPage: entry.tag == .a && outline.isLinkWithinPage(index))
        if index != root, !entry.isText, isBoilerplate(index, entry, &context) {
          isDropped[index] = true
        } else if index != root {
          totals[Int(entry.parent)] += totals[index]
        }
      }
      length += totals[root].length
    }
    return Int(length)
  }

  /// Where tables of data, code and figures are: nothing inside is judged.
  private struct Context {
    private var shielded: [Range<Int>] = []
    private var figures: [Range<Int>] = []

    init(_ outline: PageOutline, _ root: PageOutline.Index) {
      var index = root
      let end = Int(outline[root].end)
      while index < end {
        let entry = outline[index]
        if entry.tag == .pre || entry.tag == .code
          || (entry.tag == .table && outline.isDataTable(index))
        {
          shielded.append(index..<Int(entry.end))
          index = Int(entry.end)
          continue
        }
        if entry.tag == .figure { figures.append(index..<Int(entry.end)) }
        index += 1
      }
    }

    mutating func isShielded(_ index: Int) -> Bool { contains(&shielded, index) }
    mutating func isInFigure(_ index: Int) -> Bool { contains(&figures, index) }

    /// Indices are asked for from the last to the first.
    private func contains(_ ranges: inout [Range<Int>], _ index: Int) -> Bool {
      while let last = ranges.last, last.lowerBound > index { ranges.removeLast() }
      return ranges.last?.contains(index) ?? false
    }
  }

  private func isBoilerplate(
    _ index: PageOutline.Index, _ entry: PageOutline.Entry, _ context: inout Context
  ) -> Bool {
    let total = totals[index]
    if context.isShielded(index) { return false }
    if entry.hints.contains(.share), total.length < 500, entry.tag != .p { return true }
    switch entry.tag {
    case .h1, .h2: return strictness != .lenient && entry.hints.contains(.bad)
    case .form, .fieldset, .table, .ul, .ol, .dl, .div, .section, .header:
      guard strictness != .lenient else { return false }
      return isPoor(index, entry, total, inFigure: context.isInFigure(index))
    default: return false
    }
  }

  /// Whether a box holds too little running text for what else it holds.
  private func isPoor(
    _ index: PageOutline.Index, _ entry: PageOutline.Entry, _ total: BodyTotals, inFigure: Bool
  ) -> Bool {
    var weight: Float = 0
    if strictness == .full {
      if entry.hints.contains(.good) { weight += 25 }
      if entry.hints.contains(.bad) { weight -= 25 }
    }
    let isProse = total.proseLength > 0.6 * total.length && total.linkDensity < 0.2
    if weight < 0 { return !(isProse && total.length > 800) }
    guard total.commas < 10 else { return false }
    if isProse, total.length > 200, total.inputs == 0 { return false }
    let isList =
      entry.tag == .ul || entry.tag == .ol
      || (total.length > 0 && total.listLength / total.length > 0.9)
    let density = total.linkDensity
    if !inFigure, total.images > 1, total.paragraphs / total.images < 0.5 { return true }
    if !isList, total.items - 100 > total.paragraphs { return true }
    if total.inputs > (total.paragraphs / 3).rounded(.down) { return true }
    if !isList, !inFigure, total.length > 0, total.headingLength / total.length < 0.9,
      total.length < 25, total.images == 0 || total.images > 2, density > 0
    {
      return true
    }
    if !isList, weight < 25, density > 0.2 { return true }
    if weight >= 25, density > 0.5 { return true }
    return total.images == 0 && total.runningLength == 0 && total.headingLength == 0
  }
}

extension PageOutline {
  /// Whether a table holds data and is not there for layout.
  func isDataTable(_ index: Index) -> Bool {
    var rows = 0
    var cells = 0
    var inner = index + 1
    let end = Int(entries[index].end)
    while inner < end {
      switch entries[inner].tag {
      case .table: return false
      case .caption, .th, .thead, .tfoot, .colgroup: return true
      case .tr: rows += 1
      case .td: cells += 1
      default: break
      }
      inner += 1
    }
    guard rows > 0 else { return false }
    let columns = cells / rows
    if rows == 1 || columns <= 1 { return false }
    return rows >= 10 || columns > 4 || rows * columns > 10
  }
}
