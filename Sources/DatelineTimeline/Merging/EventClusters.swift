/// Puts together the reports that tell of one event.
///
/// The surest links come first (Kruskal's order over the candidate pairs); a link that would join
/// two groups whose times exclude each other is left out. The groups are thus the connected
/// components of the links, split on hard conflict.
struct EventClusters {
  /// For each group its reports, as sorted indices; the groups in the order of their first report.
  let groups: [[Int]]

  init(_ reports: EventReports) {
    let scorer = LinkScorer(wordWeights: reports.wordWeights)
    var links: [Link] = []
    for (a, b) in CandidatePairs.pairs(of: reports) {
      guard let score = scorer.score(reports.reports[a], reports.reports[b]),
        score >= LinkScorer.threshold
      else { continue }
      links.append(Link(score: score, a: a, b: b))
    }
    links.sort()
    var forest = Forest(reports.reports, scorer)
    for link in links { forest.join(link) }
    groups = forest.groups
  }

  private struct Link: Comparable {
    var score: Double
    var a: Int
    var b: Int

    static func < (x: Link, y: Link) -> Bool {
      if x.score != y.score { return x.score > y.score }
      return x.a != y.a ? x.a < y.a : x.b < y.b
    }
  }

  /// Disjoint sets with what is known of each set's time.
  private struct Forest {
    var parents: [Int]
    var sizes: [Int]
    /// The days that the surely dated reports of the set leave.
    var spans: [ClosedRange<Int>?]
    /// A few reports of each set that stand for it.
    var examples: [[Int]]
    let reports: [EventReport]
    let scorer: LinkScorer
    /// How many reports stand for a set.
    static let exampleCount = 4
    /// How far below the threshold the examples of two sets may be alike on average.
    static let slack = 0.8

    init(_ reports: [EventReport], _ scorer: LinkScorer) {
      self.reports = reports
      self.scorer = scorer
      examples = reports.indices.map { [$0] }
      parents = Array(reports.indices)
      sizes = Array(repeating: 1, count: reports.count)
      spans = reports.map { $0.dateWeight >= 2 ? $0.days : nil }
    }

    mutating func root(of node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }

    mutating func join(_ link: Link) {
      var (a, b) = (root(of: link.a), root(of: link.b))
      guard a != b else { return }
      var span = spans[a] ?? spans[b]
      if let x = spans[a], let y = spans[b] {
        let (low, high) = (max(x.lowerBound, y.lowerBound), min(x.upperBound, y.upperBound))
        // Reports that are a few days apart may still be one event whose day is in dispute.
        guard low - high <= 3 || link.score >= LinkScorer.threshold + 1.2 else { return }
        span = low <= high ? low...high : (sizes[a] >= sizes[b] ? x : y)
      }
      guard areAlike(examples[a], examples[b]) else { return }
      if sizes[a] < sizes[b] || (sizes[a] == sizes[b] && b < a) { swap(&a, &b) }
      parents[b] = a
      sizes[a] += sizes[b]
      spans[a] = span
      examples[a] = Array((examples[a] + examples[b]).prefix(Forest.exampleCount))
    }

    /// Whether the sets are alike not only by the one link between them, and none of their examples
    /// exclude each other.
    private func areAlike(_ a: [Int], _ b: [Int]) -> Bool {
      guard a.count > 1 || b.count > 1 else { return true }
      var sum = 0.0
      for x in a {
        for y in b {
          guard let score = scorer.score(reports[x], reports[y]) else { return false }
          sum += score
        }
      }
      return sum / Double(a.count * b.count) >= LinkScorer.threshold - Forest.slack
    }

    var groups: [[Int]] {
      var forest = self
      var byRoot: [Int: Int] = [:]
      var groups: [[Int]] = []
      for node in parents.indices {
        let root = forest.root(of: node)
        if let group = byRoot[root] {
          groups[group].append(node)
        } else {
          byRoot[root] = groups.count
          groups.append([node])
        }
      }
      return groups
    }
  }
}
