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
        guard let key = key(of: figure), figure.low ?? figure.high != nil,
          !isPart(figure, of: article)
        else { continue }
        groups[key, default: []].append(
          CitedFigure(
            figure: figure, article: index, asOf: figure.asOf ?? article.published?.value,
            count: Set(ContentWords.stems(of: figure.of ?? figure.unit ?? ""))))
      }
    }
    return groups.sorted { $0.key < $1.key }.flatMap { drafts(of: $0.value) }
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

  /// A dispute for each set of figures that contradict one another, directly or through others.
  private func drafts(of cited: [CitedFigure]) -> [DisputeDraft] {
    let cited = Array(cited.prefix(Self.most))
    var opponents: [[Int]] = cited.map { _ in [] }
    for i in cited.indices {
      for j in cited.indices.dropFirst(i + 1) where contradict(cited[i], cited[j]) {
        opponents[i].append(j)
        opponents[j].append(i)
      }
    }
    var isSeen = cited.map { _ in false }
    var drafts: [DisputeDraft] = []
    for start in cited.indices where !isSeen[start] && !opponents[start].isEmpty {
      var sides: [Int] = []
      var waiting = [start]
      isSeen[start] = true
      while let side = waiting.popLast() {
        sides.append(side)
        for other in opponents[side] where !isSeen[other] {
          isSeen[other] = true
          waiting.append(other)
        }
      }
      drafts.append(draft(of: sides.sorted().map { cited[$0] }))
    }
    return drafts
  }

  /// How many figures of one thing are compared with each other.
  private static let most = 400

  private func draft(of sides: [CitedFigure]) -> DisputeDraft {
    let example = sides[0].figure
    var draft = DisputeDraft(
      about: "How many: \(example.of ?? example.unit ?? "") \(example.role ?? "")".trimmed,
      event: event(of: sides[0]))
    for side in sides {
      let article = articles[side.article]
      draft.add(
        article.text.slice(side.figure.range), actors: side.figure.by.map { [$0] } ?? [],
        evidence: [Evidence(article: article.id, range: side.figure.range)])
    }
    return draft
  }

  /// Whether a figure is a part of another one: "six, two of them badly".
  private func isPart(_ figure: Figure, of article: Article) -> Bool {
    let end = article.text.utf8.count
    let behind = article.text.slice(TextRange(figure.range.end, min(end, figure.range.end + 9)))
    return [" of them", " of whom", " of whic"].contains { behind.hasPrefix($0) }
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
    guard !a.count.isSubset(of: Self.anyone), !b.count.isSubset(of: Self.anyone) else {
      return false
    }
    return a.figure.role != nil || b.figure.role != nil || a.count == b.count
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
