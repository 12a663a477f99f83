import DatelineModel

/// What the reports of one event agree on as its date.
///
/// The surest dates come first, and of those the finest; every other date narrows what is left
/// where the two agree and is noted where they don't. Nothing is averaged.
struct DateAgreement {
  /// The date, or nil where no report has one.
  var date: PartialDate?
  /// The basis of the report that the date comes from.
  var basis: String?
  /// Whether sure dates exclude each other.
  var isDisputed = false

  /// - Parameter origins: for each article the number of the origin it is a copy of.
  init(_ reports: [EventReport], origins: [Int]) {
    var votes: [Vote] = []
    for report in reports {
      guard let date = report.event.date, let days = report.days else { continue }
      let origin = origins[report.article]
      if let index = votes.firstIndex(where: { $0.date == date && $0.weight == report.dateWeight })
      {
        if !votes[index].origins.contains(origin) { votes[index].origins.append(origin) }
      } else {
        votes.append(
          Vote(
            date: date, days: days, weight: report.dateWeight, origins: [origin],
            basis: report.event.dateBasis))
      }
    }
    votes.sort()
    for vote in votes {
      guard let agreed = date else {
        (date, basis) = (vote.date, vote.basis)
        continue
      }
      if let both = agreed.intersection(vote.date) {
        if vote.weight > 0 || agreed.dayCount == nil { date = both }
      } else if vote.weight >= 3, votes.first?.weight ?? 0 >= 3 {
        isDisputed = true
      }
    }
  }

  private struct Vote: Comparable {
    var date: PartialDate
    var days: ClosedRange<Int>
    var weight: Int
    var origins: [Int]
    var basis: String?

    static func < (a: Vote, b: Vote) -> Bool {
      if a.weight != b.weight { return a.weight > b.weight }
      let (x, y) = (a.date.precision, b.date.precision)
      let (fineA, fineB) = (x <= .day, y <= .day)
      if fineA != fineB { return fineA }
      if a.origins.count != b.origins.count { return a.origins.count > b.origins.count }
      if a.days.count != b.days.count { return a.days.count < b.days.count }
      return a.date < b.date
    }
  }
}
