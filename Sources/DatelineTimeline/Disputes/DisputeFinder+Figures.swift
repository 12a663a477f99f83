import DatelineModel

extension DisputeFinder {
  /// Figures of one thing that exclude each other.
  ///
  /// What is counted must be the same, and the numbers of one order of size. A count that grows
  /// from one article to a later one is an update of a toll and no dispute; within the same day, or
  /// between two who are named for their numbers, it is one.
  func figureDisputes() -> [DisputeDraft] {
    var groups: [String: [CitedFigure]] = [:]
    for (index, article) in articles.enumerated() {
      for figure in article.figures {
        guard let key = key(of: figure), figure.low ?? figure.high != nil else { continue }
        groups[key, default: []].append(
          CitedFigure(
            figure: figure, article: index, asOf: figure.asOf ?? article.published?.value,
            count: Set(ContentWords.stems(of: figure.of ?? figure.unit ?? ""))))
      }
    }
    return groups.sorted { $0.key < $1.key }.compactMap { draft(of: $0.value) }
  }

  private struct CitedFigure {
    var figure: Figure
    var article: Int
    var asOf: PartialDate?
    /// The stems of what is counted.
    var count: Set<String>

    var low: Double { figure.low ?? figure.high ?? 0 }
    var high: Double { figure.high ?? .infinity }

    /// The bounds with the slack that the qualifier gives.
    var bounds: ClosedRange<Double> {
      let slack = figure.qualifier == .about || figure.qualifier == .estimate ? 0.05 : 0
      let top = figure.qualifier == .atLeast ? Double.infinity : high * (1 + slack)
      let bottom = figure.qualifier == .upTo ? 0 : (figure.low ?? 0) * (1 - slack)
      return bottom...max(bottom, top)
    }
  }

  private func key(of figure: Figure) -> String? {
    let of = ContentWords.stems(of: figure.of ?? figure.unit ?? "")
    let unit = ContentWords.stems(of: figure.unit ?? "")
    guard let head = of.last ?? unit.last else { return nil }
    return head
  }

  private func draft(of cited: [CitedFigure]) -> DisputeDraft? {
    var sides: Set<Int> = []
    for (i, a) in cited.enumerated().prefix(400) {
      for (j, b) in cited.enumerated().prefix(400).dropFirst(i + 1) where contradict(a, b) {
        sides.formUnion([i, j])
      }
    }
    guard let first = sides.min() else { return nil }
    let example = cited[first].figure
    var draft = DisputeDraft(
      about: "How many: \(example.of ?? example.unit ?? "") \(example.role ?? "")".trimmed,
      event: event(of: cited[first]))
    for side in sides.sorted() {
      let article = articles[cited[side].article]
      let figure = cited[side].figure
      draft.add(
        article.text.slice(figure.range), actors: figure.by.map { [$0] } ?? [],
        evidence: [Evidence(article: article.id, range: figure.range)])
    }
    return draft
  }

  private func contradict(_ a: CitedFigure, _ b: CitedFigure) -> Bool {
    guard !a.bounds.overlaps(b.bounds) else { return false }
    guard areComparable(a, b) else { return false }
    let (less, more) = a.low <= b.low ? (a, b) : (b, a)
    guard more.low <= less.low * 4 else { return false }
    let areNamed = a.figure.by != nil && b.figure.by != nil && a.figure.by != b.figure.by
    if a.article == b.article { return areNamed }
    guard origins[a.article] != origins[b.article] else { return false }
    guard !areNamed, let before = less.asOf, let later = more.asOf else { return true }
    // Told on different days, the larger number later: the count has grown.
    return before.overlaps(later) || later < before
  }

  /// Whether two figures count the same: with the same role; where one or both have none, the same
  /// things, and not just people.
  private func areComparable(_ a: CitedFigure, _ b: CitedFigure) -> Bool {
    if let x = a.figure.role, let y = b.figure.role { return x == y }
    let isEither = a.figure.role != nil || b.figure.role != nil
    if isEither { return !a.count.isSubset(of: Self.anyone) && !b.count.isSubset(of: Self.anyone) }
    return a.count == b.count
  }

  private static let anyone = Set(
    ContentWords.stems(of: "people persons men women children residents inhabitants"))

  /// The event whose report the figure stands in, or nil.
  private func event(of cited: CitedFigure) -> Event.ID? {
    let id = articles[cited.article].id
    return events.first { merged in
      merged.event.reports.contains {
        $0.article == id && $0.range.contains(cited.figure.range)
      }
    }?.event.id
  }
}
