import DatelineModel

/// A date as a reader says it, no more exact than it is known.
struct DatePhrase {
  /// Whether months are three letters.
  var isShort = false
  /// A year that the reader knows already, which is left out.
  var knownYear: Int?

  /// “28 April 2025”, “about April 2025”, “26–28 April 2025”, “since May 2025”, “2020s”.
  func text(_ date: PartialDate) -> String {
    switch date.form {
    case .single(let point): return text(point)
    case .interval(.point(let from), .point(let to)): return text(from: from, to: to)
    case .interval(.point(let from), .open): return "from \(text(from)) on"
    case .interval(.point(let from), .unknown): return "from \(text(from)), end unknown"
    case .interval(.open, .point(let to)): return "by \(text(to))"
    case .interval(.unknown, .point(let to)): return "by \(text(to)), start unknown"
    case .interval: return "undated"
    }
  }

  private func text(from: PartialDate.Point, to: PartialDate.Point) -> String {
    let plain = !from.isMarked && !to.isMarked && from.time == nil && to.time == nil
    if plain, let a = from.day, let b = to.day, let month = from.month, to.month == month,
      from.year == to.year
    {
      return "\(a)–\(b) " + join(name(ofMonth: month), from.year)
    }
    let sameYear = from.year == to.year && from.month != nil && to.month != nil
    let first =
      sameYear ? DatePhrase(isShort: isShort, knownYear: from.year).text(from) : text(from)
    return first + (first.contains(" ") ? " – " : "–") + text(to)
  }

  /// One date of whatever precision.
  func text(_ point: PartialDate.Point) -> String {
    var text = bare(point)
    if point.isApproximate { text = "about " + text }
    if point.isUncertain { text += " (?)" }
    return text
  }

  private func bare(_ point: PartialDate.Point) -> String {
    guard let month = point.month else {
      guard point.unspecifiedYearDigits == 0 else {
        let first = point.firstDay.year
        return point.unspecifiedYearDigits == 1 ? "\(first)s" : "\(first)–\(point.lastDay.year)"
      }
      return Self.name(ofYear: point.year)
    }
    if month > 20 {
      let year = month == 24 ? "\(point.year)–\((point.year + 1).lastTwoDigits)" : nil
      let season = ["spring", "summer", "autumn", "winter"][min(month, 24) - 21]
      return year.map { "\(season) \($0)" } ?? join(season, point.year)
    }
    let monthName = name(ofMonth: month)
    guard let day = point.day else { return join(monthName, point.year) }
    let date = join("\(day) \(monthName)", point.year)
    return point.time.map { "\(date), \(Self.clock($0))" } ?? date
  }

  private func join(_ text: String, _ year: Int) -> String {
    year == knownYear ? text : "\(text) \(Self.name(ofYear: year))"
  }

  private func name(ofMonth month: Int) -> String {
    let name = Self.months[month - 1]
    return isShort ? String(name.prefix(3)) : name
  }

  /// “2025”, and “44 BC” for the astronomical year -43.
  static func name(ofYear year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }

  private static func clock(_ time: PartialDate.TimeOfDay) -> String {
    let text = "\(time.hour.twoDigits):\(time.minute.twoDigits)"
    guard let zone = time.zoneMinutes else { return text }
    guard zone != 0 else { return text + " UTC" }
    let size = abs(zone)
    return text + " UTC\(zone < 0 ? "−" : "+")\(size / 60):\((size % 60).twoDigits)"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension PartialDate.Point {
  fileprivate var isMarked: Bool { isApproximate || isUncertain }
}

extension Int {
  /// At least two digits, with a leading zero.
  var twoDigits: String { self >= 0 && self < 10 ? "0\(self)" : "\(self)" }
  fileprivate var lastTwoDigits: String { (Swift.abs(self) % 100).twoDigits }
}

extension PartialDate {
  /// The year that all of the date falls in, or nil where it falls in none or several.
  var soleYear: Int? {
    guard let first = earliest?.year, let last = latest?.year, first == last else { return nil }
    return first
  }

  /// Whether the date says of one happening only that it fell somewhere within more than a day.
  var isSpan: Bool { earliest == nil || latest == nil || earliest != latest }
}
