import DatelineModel

/// An event with all reports of it.
struct MergedEvent {
  /// The event as the story tells it; it has its id once all events are in order.
  var event: Event
  /// Its reports, by article and place.
  var reports: [EventReport]
  /// Whether the reports give dates that exclude each other.
  var hasDisputedDate: Bool

  /// Merges the reports of one event.
  /// - Parameters:
  ///   - reports: not empty.
  ///   - origins: for each article the number of the origin it is a copy of.
  init(_ reports: [EventReport], origins: [Int]) {
    self.reports = reports.sorted {
      ($0.event.reports.first ?? .none) < ($1.event.reports.first ?? .none)
    }
    let model = MergedEvent.model(of: self.reports)
    let agreement = DateAgreement(self.reports, origins: origins)
    hasDisputedDate = agreement.isDisputed
    event = model.event
    event.id = ""
    event.timeExpression = nil
    event.date = agreement.date?.withoutTime
    event.precision = event.date?.precision
    event.dateBasis = agreement.basis
    event.status = MergedEvent.status(of: self.reports)
    event.place = mostCommon(self.reports.compactMap(\.event.place))
    event.type = model.event.type ?? mostCommon(self.reports.compactMap(\.event.type))
    event.actors = MergedEvent.actors(of: self.reports)
    event.reports = Array(Set(self.reports.flatMap(\.event.reports))).sorted()
    event.isDisputed = false
    event.origins = Set(self.reports.map { origins[$0.article] }).count
  }

  /// The report that tells the event best: as fact, with a day, with its participants, in a
  /// summary neither too short nor cut.
  private static func model(of reports: [EventReport]) -> EventReport {
    func worth(_ report: EventReport) -> Int {
      let length = report.event.summary.utf8.count
      return (report.event.status == .reported ? 8 : 0) + min(report.dateWeight, 4)
        + 2 * min(report.actors.count, 2) + (report.isSpecific ? 2 : 0)
        + (length < 24 ? 0 : length <= 110 ? 3 : 1)
    }
    var best = reports[0]
    for report in reports.dropFirst() where worth(report) > worth(best) { best = report }
    return best
  }

  /// The surest status that a report gives; a plan that someone reports as carried out is a fact.
  private static func status(of reports: [EventReport]) -> Event.Status {
    let order: [Event.Status] = [.reported, .claimed, .denied, .planned, .hypothetical]
    let told = Set(reports.map(\.event.status))
    return order.first(where: told.contains) ?? reports[0].event.status
  }

  /// The actors that take part, those that more reports name first, then by their role.
  private static func actors(of reports: [EventReport]) -> [Actor.ID] {
    var seen: [Actor.ID: (reports: Int, role: Int)] = [:]
    for report in reports {
      for (role, actor) in report.event.actors.enumerated() {
        let before = seen[actor] ?? (0, 0)
        seen[actor] = (before.reports + 1, before.role + role)
      }
    }
    return seen.sorted { a, b in
      let (x, y) = (a.value, b.value)
      if x.reports != y.reports { return x.reports > y.reports }
      return x.role != y.role ? x.role < y.role : a.key < b.key
    }.map(\.key)
  }
}

/// The value that occurs most often, of equally frequent ones the least; nil where there is none.
func mostCommon(_ values: [String]) -> String? {
  let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
  return counts.min { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }?.key
}

extension Evidence {
  /// Stands in for evidence that a record lacks.
  static let none = Evidence(article: "", range: TextRange(0, 0))
}
