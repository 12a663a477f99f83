/// Makes a tree of the scores of its possible arcs.
package enum TreeDecoder {
  /// The governing word of each of `count` words; -1 for the one root.
  ///
  /// `scores` has a row for each word with the score of every word as its head, the root's last. Takes
  /// the best head of each word, then opens each circle at the place where that costs least.
  package static func heads(_ scores: UnsafePointer<Float>, _ count: Int) -> ContiguousArray<Int32>
  {
    var heads = ContiguousArray<Int32>(repeating: -1, count: count)
    guard count > 1 else { return heads }
    let width = count + 1
    var root = 0
    var margin = -Float.infinity
    for word in 0..<count {
      let row = scores + word * width
      var best = word == 0 ? 1 : 0
      for head in 0..<count where head != word && row[head] > row[best] { best = head }
      heads[word] = Int32(best)
      if row[count] - row[best] > margin { (root, margin) = (word, row[count] - row[best]) }
    }
    heads[root] = -1
    openCircles(&heads, scores, count)
    return heads
  }

  /// What is known of where a word's heads lead.
  private enum End: UInt8 {
    case unknown, onPath, root, circle
  }

  private static func openCircles(
    _ heads: inout ContiguousArray<Int32>, _ scores: UnsafePointer<Float>, _ count: Int
  ) {
    var ends = ContiguousArray<End>(repeating: .unknown, count: count)
    var path: [Int] = []
    // First which words lead to the root, then the others, circle by circle.
    for opens in [false, true] {
      for start in 0..<count where ends[start] == (opens ? .circle : .unknown) {
        path.removeAll(keepingCapacity: true)
        var word = start
        var end = End.onPath
        while end == .onPath {
          ends[word] = .onPath
          path.append(word)
          guard heads[word] >= 0 else {
            end = .root
            break
          }
          word = Int(heads[word])
          switch ends[word] {
          case .root: end = .root
          case .onPath: end = .circle
          case .circle: if !opens { end = .circle }
          case .unknown: break
          }
        }
        if end == .circle, opens {
          openCircle(at: word, &heads, ends, scores, count)
          end = .root
        }
        for word in path { ends[word] = end }
      }
    }
  }

  /// Gives one word of the circle through `start` a head that leads to the root: where it costs least.
  private static func openCircle(
    at start: Int, _ heads: inout ContiguousArray<Int32>, _ ends: ContiguousArray<End>,
    _ scores: UnsafePointer<Float>, _ count: Int
  ) {
    var best = (word: start, head: heads[start], loss: Float.infinity)
    var word = start
    repeat {
      let row = scores + word * (count + 1)
      let current = row[Int(heads[word])]
      for head in 0..<count where ends[head] == .root && current - row[head] < best.loss {
        best = (word, Int32(head), current - row[head])
      }
      word = Int(heads[word])
    } while word != start
    heads[best.word] = best.head
  }
}
