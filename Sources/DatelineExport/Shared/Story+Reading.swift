import DatelineModel

extension Story {
  /// The timeline as it reads best: what is known only to lie before a day stands at that day, not at
  /// the beginning of all times. Positions in `events`.
  var readingOrder: [Int] {
    let days = events.map { $0.date?.readingDay ?? .max }
    return events.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }
  }
}

extension PartialDate {
  /// The day by which a reader looks for the date: the first, or the last where that is all there is.
  var readingDay: Int? { (earliest ?? latest)?.dayNumber }
}
