/// Finds the pairs of reports that are worth comparing.
///
/// Reports fall into blocks by what they share: their sense with an actor, their sense with a word,
/// or two rare words. Within a block they are ordered by time and each is compared with the few
/// before it, so that the pairs grow with the reports and not with their square; one event's
/// reports are chained by their neighbours.
struct CandidatePairs {
  /// How many reports before it in a block a report is compared with.
  private static let window = 6
  /// How many of its rarest words a report is blocked by.
  private static let rareWords = 4

  /// The pairs, each once, the lower index first, sorted.
  static func pairs(of reports: EventReports) -> [(Int, Int)] {
    var keyed: [Keyed] = []
    for (index, report) in reports.reports.enumerated() {
      let first = report.days?.lowerBound ?? 0
      func add(_ kind: UInt64, _ x: Int32, _ y: Int32) {
        let key = kind << 60 | UInt64(UInt32(bitPattern: x)) << 30 ^ UInt64(UInt32(bitPattern: y))
        keyed.append(Keyed(key: key, day: Int32(clamping: first), report: Int32(index)))
      }
      for actor in report.actorsAndWholes.prefix(6) { add(1, report.sense, actor) }
      let rare = report.words.filter { reports.wordCounts[Int($0)] > 1 }.sorted {
        (reports.wordCounts[Int($0)], $0) < (reports.wordCounts[Int($1)], $1)
      }.prefix(rareWords)
      for (position, word) in rare.enumerated() {
        add(2, report.sense, word)
        for other in rare.dropFirst(position + 1) { add(3, min(word, other), max(word, other)) }
      }
    }
    keyed.sort()
    var pairs: [UInt64] = []
    pairs.reserveCapacity(keyed.count * window / 2)
    for (position, item) in keyed.enumerated() {
      for back in 1...window where position >= back {
        let other = keyed[position - back]
        guard other.key == item.key else { break }
        guard other.report != item.report else { continue }
        let (low, high) = (min(item.report, other.report), max(item.report, other.report))
        pairs.append(UInt64(low) << 32 | UInt64(high))
      }
    }
    pairs.sort()
    var result: [(Int, Int)] = []
    var last: UInt64?
    for pair in pairs where pair != last {
      result.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
    return result
  }

  private struct Keyed: Comparable {
    var key: UInt64
    var day: Int32
    var report: Int32

    static func < (a: Keyed, b: Keyed) -> Bool {
      if a.key != b.key { return a.key < b.key }
      return a.day != b.day ? a.day < b.day : a.report < b.report
    }
  }
}
