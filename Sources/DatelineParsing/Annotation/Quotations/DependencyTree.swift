/// The children and the extents of every word's subtree.
///
/// Holds for any heads at all: words that hang in a circle have no children and cover themselves.
struct DependencyTree {
  private let starts: [Int]
  private let list: [Int]
  private let lefts: [Int]
  private let rights: [Int]
  private let heads: [Int]

  /// - Complexity: O(*n*) in the number of words.
  init(_ tokens: [Token]) {
    let count = tokens.count
    var heads = [Int](repeating: -1, count: count)
    var starts = [Int](repeating: 0, count: count + 2)
    for index in 0..<count {
      guard let head = tokens[index].head, head >= 0, head < count, head != index else { continue }
      heads[index] = head
      starts[head + 2] += 1
    }
    for index in 0..<(count + 1) { starts[index + 1] += starts[index] }
    var list = [Int](repeating: 0, count: starts[count + 1])
    for index in 0..<count where heads[index] >= 0 {
      list[starts[heads[index] + 1]] = index
      starts[heads[index] + 1] += 1
    }
    var order: [Int] = []
    order.reserveCapacity(count)
    for index in 0..<count where heads[index] < 0 { order.append(index) }
    var next = 0
    while next < order.count {
      let word = order[next]
      next += 1
      for position in starts[word]..<starts[word + 1] { order.append(list[position]) }
    }
    var lefts = Array(0..<count)
    var rights = lefts
    for word in order.reversed() where heads[word] >= 0 {
      let head = heads[word]
      if lefts[word] < lefts[head] { lefts[head] = lefts[word] }
      if rights[word] > rights[head] { rights[head] = rights[word] }
    }
    self.starts = starts
    self.list = list
    self.lefts = lefts
    self.rights = rights
    self.heads = heads
  }

  /// The words that depend on `word`, in order; of very many, the first 64, so that no text makes
  /// looking at them costly.
  func children(of word: Int) -> ArraySlice<Int> {
    list[starts[word]..<min(starts[word + 1], starts[word] + 64)]
  }

  /// The word that governs `word`, or nil.
  func head(of word: Int) -> Int? { heads[word] >= 0 ? heads[word] : nil }

  /// From the first to the last word of the subtree of `word`, whatever stands between.
  func extent(of word: Int) -> ClosedRange<Int> { lefts[word]...rights[word] }
}
