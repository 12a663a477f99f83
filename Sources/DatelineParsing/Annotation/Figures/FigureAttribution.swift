import DatelineModel

/// Tells who says a figure, by the quotation that it stands in.
struct FigureAttribution {
  private let quotations: [Quotation]
  private var next = 0
  /// Quotations that began before the last figure and may still hold the next.
  private var open: [Quotation] = []

  init(_ article: Article) { quotations = article.quotations.sorted { $0.range < $1.range } }

  /// The speaker of the innermost quotation around a range that has one, or nil; ranges must come
  /// in order.
  mutating func speaker(of range: TextRange) -> Actor.ID? {
    while next < quotations.count, quotations[next].range.start <= range.start {
      open.append(quotations[next])
      next += 1
    }
    open.removeAll { $0.range.end < range.end }
    return open.min { $0.range.count < $1.range.count }?.speaker
  }
}
