/// How much each word weighs in a text or a group of texts, as a sparse vector.
struct WordVector: Sendable {
  /// Words, numbered, with their weights, by number.
  private(set) var entries: [(word: Int32, weight: Double)]
  /// The vector's length.
  private(set) var length: Double

  /// - Parameter entries: each word once.
  init(_ entries: [(word: Int32, weight: Double)]) {
    self.entries = entries.sorted { $0.word < $1.word }
    length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  /// The cosine of the angle between two vectors: 1 for the same direction, 0 for no shared word.
  func cosine(_ other: WordVector) -> Double {
    guard length > 0, other.length > 0 else { return 0 }
    var (i, j, product) = (0, 0, 0.0)
    while i < entries.count, j < other.entries.count {
      let (a, b) = (entries[i], other.entries[j])
      if a.word == b.word {
        product += a.weight * b.weight
        i += 1
        j += 1
      } else if a.word < b.word {
        i += 1
      } else {
        j += 1
      }
    }
    return product / (length * other.length)
  }

  /// The sum of both vectors, cut down to its heaviest words.
  func adding(_ other: WordVector, keeping limit: Int) -> WordVector {
    var sum: [(word: Int32, weight: Double)] = []
    var (i, j) = (0, 0)
    while i < entries.count || j < other.entries.count {
      if j == other.entries.count || (i < entries.count && entries[i].word < other.entries[j].word)
      {
        sum.append(entries[i])
        i += 1
      } else if i == entries.count || other.entries[j].word < entries[i].word {
        sum.append(other.entries[j])
        j += 1
      } else {
        sum.append((entries[i].word, entries[i].weight + other.entries[j].weight))
        i += 1
        j += 1
      }
    }
    if sum.count > limit {
      sum.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.word < $1.word }
      sum.removeLast(sum.count - limit)
    }
    return WordVector(sum)
  }
}
