import DatelineModel
import DatelineParsing

/// Where in the text an article's events stand.
struct EventAnchors {
  private let events: [Event]
  /// The event whose predicate a word is.
  private let eventAt: [Int: Int]
  /// The shortest report that covers each word.
  private let covering: [Int?]
  /// The events by the place of their first anchor.
  private let inOrder: [(place: Int, event: Int)]

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
