import DatelineModel
import DatelineParsing
import DatelineTimeline

/// Where in the text an article's events stand.
struct EventAnchors {
  private let events: [Event]
  /// The event whose predicate a word is.
  private let eventAt: [Int: Int]
  /// The shortest report that covers each word.
  private let covering: [Int?]
  /// The events by the place of their first anchor.
  private let inOrder: [(place: Int, event: Int)]
  /// The events whose summary has a content word, by the word's stem; the first two dozen of each.
  private let byStem: [String: [Int]]
  private let placeOf: [Int: Int]

  init(_ clause: Clause) {
    let article = clause.article
    events = article.article.events
    var eventAt: [Int: Int] = [:]
    var covering = [Int?](repeating: nil, count: article.tokens.count)
    var length = [Int](repeating: .max, count: article.tokens.count)
    var inOrder: [(place: Int, event: Int)] = []
    for (number, event) in events.enumerated() {
      for report in event.reports {
        let run = article.tokens(in: report.range)
        guard !run.isEmpty else { continue }
        let anchor =
          run.first { article.tokens[$0].lemma == event.predicate && eventAt[$0] == nil }
        if let anchor { eventAt[anchor] = number }
        inOrder.append((anchor ?? run.lowerBound, number))
        for index in run where run.count < length[index] {
          covering[index] = number
          length[index] = run.count
        }
      }
    }
    self.eventAt = eventAt
    self.covering = covering
    self.inOrder = inOrder.sorted { ($0.place, $0.event) < ($1.place, $1.event) }
    placeOf = Dictionary(inOrder.map { ($0.event, $0.place) }) { min($0, $1) }
    var byStem: [String: [Int]] = [:]
    for (number, event) in events.enumerated() {
      for stem in Set(ContentWords.stems(of: event.summary)) {
        if byStem[stem, default: []].count < 24 { byStem[stem, default: []].append(number) }
      }
    }
    self.byStem = byStem
  }

  /// The event of which the word is the predicate, or nil.
  func event(at index: Int) -> Event? { eventAt[index].map { events[$0] } }

  /// The event whose report covers the word most closely, or nil; none of which a word of `others`
  /// is the predicate.
  func event(covering index: Int, butOf others: [Int]) -> Event? {
    guard let number = covering[index], !others.contains(where: { eventAt[$0] == number }) else {
      return nil
    }
    return events[number]
  }

  /// The event that shares most content words with a phrase, two at least; of equal ones the
  /// last before the place, or else the first behind it. Nil where none shares two.
  func event(like phrase: String, at place: Int, butAt others: [Int]) -> Event? {
    var shared: [Int: Int] = [:]
    for stem in Set(ContentWords.stems(of: phrase)) {
      for number in byStem[stem] ?? [] { shared[number, default: 0] += 1 }
    }
    for other in others { if let number = eventAt[other] { shared[number] = nil } }
    let best = shared.max { one, other in
      func rank(_ entry: (key: Int, value: Int)) -> (Int, Int, Int) {
        let distance = place - (placeOf[entry.key] ?? 0)
        return (entry.value, distance > 0 ? 1 : 0, -abs(distance))
      }
      return rank(one) == rank(other) ? one.key > other.key : rank(one) < rank(other)
    }
    guard let best, best.value >= 2 else { return nil }
    return events[best.key]
  }

  /// The last event before the word that fits; at most forty are asked.
  func last(before index: Int, where fits: (Event) -> Bool) -> Event? {
    var low = 0
    var high = inOrder.count
    while low < high {
      let middle = (low + high) / 2
      if inOrder[middle].place < index { low = middle + 1 } else { high = middle }
    }
    return inOrder[max(0, low - 40)..<low].reversed().lazy.map { events[$0.event] }.first(
      where: fits)
  }
}
