import DatelineParsing

/// What each action costs in arcs of the tree that can no longer be had (Goldberg and Nivre 2013,
/// arc-hybrid).
struct ArcHybridOracle {
  private let heads: [Int]
  /// The dependents of each word, in order.
  private let dependents: [[Int]]

  init(heads: [Int]) {
    self.heads = heads
    var dependents = [[Int]](repeating: [], count: heads.count)
    for (word, head) in heads.enumerated() where head >= 0 { dependents[head].append(word) }
    self.dependents = dependents
  }

  /// The costs of shift, left and right, with `front` the first word of the buffer.
  func costs(stack: [Int], front: Int) -> [Int] {
    var costs = [0, 0, 0]
    let hasFront = front < heads.count
    if let top = stack.last {
      let late = dependents[top].count { $0 >= front }
      let head = heads[top]
      let below = stack.count > 1 ? stack[stack.count - 2] : -2
      // left: the front becomes the head.
      costs[1] = late
      if head == -1 || head == below || head > front { costs[1] += 1 }
      // right: the item below becomes the head.
      costs[2] = late
      if head == -1 || head >= front { costs[2] += 1 }
    }
    if hasFront {
      let head = heads[front]
      if head >= 0, head < front, stack.dropLast().contains(head) { costs[0] += 1 }
      if head == -1, !stack.isEmpty {
        // The root must end below all others: nothing to lose by shifting it.
      }
      for dependent in dependents[front] where dependent < front && stack.contains(dependent) {
        costs[0] += 1
      }
    }
    return costs
  }
}
