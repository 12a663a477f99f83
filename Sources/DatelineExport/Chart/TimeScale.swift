import DatelineModel

/// Places days on a line of a given length. Stretches in which nothing begins or ends are shortened,
/// the more the longer they are, and the longest are drawn as breaks: what happens close together
/// stays apart, even where the story reaches back for decades.
struct TimeScale {
  /// The line's length.
  let width: Double
  /// The first and the last day on it; the last is the day behind the last event.
  let first: Int
  let last: Int
  /// Where a shortened stretch lies on the line.
  let breaks: [Double]
  /// Days without a change beyond which a stretch is drawn as a break.
  private static let longestGap = 400
  /// Days at which something begins or ends, and their places.
  private let knots: [Int]
  private let places: [Double]

  /// Makes a scale for dates; nil where none has a known end.
  init?(_ dates: [PartialDate], width: Double) {
    var days = Set<Int>()
    for date in dates {
      if let first = date.earliest { days.insert(first.dayNumber) }
      if let last = date.latest { days.insert(last.dayNumber + 1) }
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    let knots = first == last ? [first, first + 1] : days.sorted()
    let gaps = zip(knots.dropFirst(), knots).map { $0 - $1 }
    let lengths = gaps.map { Double(min($0, Self.longestGap)).squareRoot() }
    let total = lengths.reduce(0, +)
    var places = [0.0]
    var breaks: [Double] = []
    for (gap, length) in zip(gaps, lengths) {
      let start = places[places.count - 1]
      let step = length / total * width
      if gap > Self.longestGap { breaks.append(start + step / 2) }
      places.append(start + step)
    }
    self.width = width
    self.first = first
    self.last = knots[knots.count - 1]
    self.breaks = breaks
    self.knots = knots
    self.places = places
  }

  /// The place where a day begins.
  func place(of day: Int) -> Double {
    if day <= first { return 0 }
    if day >= last { return width }
    var low = 0
    var high = knots.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if knots[middle] <= day { low = middle } else { high = middle }
    }
    let part = Double(day - knots[low]) / Double(knots[high] - knots[low])
    return places[low] + part * (places[high] - places[low])
  }

  /// Labels along the line, no two closer than `distance`: years before months before days.
  func ticks(distance: Double) -> [(place: Double, label: String)] {
    var candidates: [(rank: Int, day: Int, label: String)] = []
    var seen = Set<Int>()
    for knot in knots {
      let (year, month, date) = CivilDay(dayNumber: knot).components
      let phrase = DatePhrase(isShort: true)
      func add(_ rank: Int, month: Int?, day: Int?) {
        guard let date = PartialDate(year: year, month: month, day: day),
          let start = date.earliest?.dayNumber, start >= first, start < last,
          seen.insert(start * 3 + rank).inserted
        else { return }
        candidates.append((rank, start, phrase.text(date)))
      }
      add(0, month: nil, day: nil)
      add(1, month: month, day: nil)
      add(2, month: month, day: date)
    }
    candidates.sort { ($0.rank, $0.day) < ($1.rank, $1.day) }
    var taken: [Int: Double] = [:]
    var ticks: [(place: Double, label: String)] = []
    for candidate in candidates {
      let place = place(of: candidate.day)
      let cell = Int(place / distance)
      let near = (cell - 1...cell + 1).compactMap { taken[$0] }
      guard near.allSatisfy({ abs($0 - place) >= distance }), place <= width - distance / 2 else {
        continue
      }
      taken[cell] = place
      ticks.append((place, candidate.label))
    }
    return ticks.sorted { $0.place < $1.place }
  }
}
