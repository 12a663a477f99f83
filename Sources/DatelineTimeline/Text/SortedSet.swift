/// Set operations over sorted arrays without repeats.
extension Array where Element == Int32 {
  /// Sorted and without repeats.
  var asSortedSet: [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(count)
    for element in sorted() where result.last != element { result.append(element) }
    return result
  }

  /// Calls `body` for every element that both sorted sets have.
  func forEachShared(with other: [Int32], _ body: (Int32) -> Void) {
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] {
        body(self[i])
        i += 1
        j += 1
      } else if self[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// How many elements both sorted sets have.
  func sharedCount(with other: [Int32]) -> Int {
    var count = 0
    forEachShared(with: other) { _ in count += 1 }
    return count
  }
}
