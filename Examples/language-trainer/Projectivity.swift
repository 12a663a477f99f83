/// Makes crossing trees projective.
enum Projectivity {
  /// The tree with the shortest crossing arc lifted to its head's head, until none crosses (Nivre and
  /// Nilsson 2005).
  static func lifted(_ heads: [Int]) -> [Int] {
    var heads = heads
    while let word = shortestCrossing(heads) { heads[word] = heads[heads[word]] }
    return heads
  }

  private static func shortestCrossing(_ heads: [Int]) -> Int? {
    var shortest: Int?
    for (word, head) in heads.enumerated() where head >= 0 && heads[head] >= 0 {
      let low = min(word, head)
      let high = max(word, head)
      if let best = shortest, abs(heads[best] - best) <= high - low { continue }
      let crosses = (low + 1..<max(low + 1, high)).contains { between in
        var ancestor = between
        while ancestor >= 0, ancestor != head { ancestor = heads[ancestor] }
        return ancestor != head
      }
      if crosses { shortest = word }
    }
    return shortest
  }
}
