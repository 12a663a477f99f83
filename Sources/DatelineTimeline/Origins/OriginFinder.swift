import DatelineModel

/// Finds which articles go back to one text, so that copies of it count once.
///
/// Candidates come from locality-sensitive hashing of the sketches (pairs of minima that agree) and
/// are verified by the containment of their shingles, so that a cut copy is found as well as a
/// whole one. Two texts that credit the same agency need to share less, and so do texts that share
/// their quotations.
struct OriginFinder {
  /// The share of the shorter text that makes it a copy.
  private static let copy = 0.45
  /// The same where both credit the same agency or share long quotations.
  private static let rewritten = 0.12
  /// How many articles before it in a bucket an article is compared with.
  private static let window = 4
  /// The days that lie at most between a text and a copy of it.
  private static let days = 10

  /// For each article the index of the first article that goes back to the same text.
  static func origins(of articles: [Article]) -> [Int] {
    let sets = articles.map(ShingleSet.init)
    let agencies = articles.map(AgencyCredit.agency(of:))
    let quotations = articles.map(longQuotations)
    var parents = Array(articles.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for (a, b) in candidates(sets, agencies: agencies, quotations: quotations) {
      let (x, y) = (root(a), root(b))
      guard x != y, isNear(articles[a], articles[b]) else { continue }
      let share = sets[a].containment(sets[b])
      let isCredited = agencies[a] != nil && agencies[a] == agencies[b]
      let quotes = quotations[a].filter(quotations[b].contains).count
      let isHelped = isCredited || quotes >= 3
      if share >= copy || (isHelped && share >= rewritten) || (isCredited && quotes >= 2) {
        parents[max(x, y)] = min(x, y)
      }
    }
    return articles.indices.map(root)
  }

  private static func isNear(_ a: Article, _ b: Article) -> Bool {
    guard let x = a.published?.value.dayRange, let y = b.published?.value.dayRange else {
      return true
    }
    return x.lowerBound - days <= y.upperBound && y.lowerBound - days <= x.upperBound
  }

  /// Hashes of the direct quotations of eight words or more.
  private static func longQuotations(_ article: Article) -> [String] {
    article.quotations.compactMap { quotation in
      guard quotation.kind != .indirect else { return nil }
      let stems = ContentWords.stems(of: article.text.slice(quotation.range))
      return stems.count >= 5 ? stems.prefix(8).joined(separator: " ") : nil
    }
  }

  private static func candidates(
    _ sets: [ShingleSet], agencies: [String?], quotations: [[String]]
  ) -> [(Int, Int)] {
    var keys: [(key: UInt64, article: Int)] = []
    for (index, set) in sets.enumerated() {
      for minimum in set.sketch {
        if let minimum { keys.append((minimum, index)) }
      }
      for quotation in quotations[index] {
        var hash: UInt64 = 0x84_2223_25CB_F29C
        for byte in quotation.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        keys.append((hash, index))
      }
    }
    keys.sort { ($0.key, $0.article) < ($1.key, $1.article) }
    var pairs: Set<Pair> = []
    for (position, item) in keys.enumerated() {
      for back in 1...window where position >= back {
        let other = keys[position - back]
        guard other.key == item.key else { break }
        if other.article != item.article { pairs.insert(Pair(a: other.article, b: item.article)) }
      }
    }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.map { ($0.a, $0.b) }
  }

  private struct Pair: Hashable {
    var a: Int
    var b: Int
  }
}
