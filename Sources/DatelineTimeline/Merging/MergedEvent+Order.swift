import DatelineModel

extension MergedEvent {
  /// Chronological, what has no date last; of one time, by the first report.
  static func precedes(_ a: MergedEvent, _ b: MergedEvent) -> Bool {
    switch (a.event.date, b.event.date) {
    case (let x?, let y?) where x != y: return x < y
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    let (x, y) = (a.event.reports, b.event.reports)
    if x != y { return x.lexicographicallyPrecedes(y) }
    if a.event.summary != b.event.summary { return a.event.summary < b.event.summary }
    return a.reports.map(\.event.id).lexicographicallyPrecedes(b.reports.map(\.event.id))
  }
}
