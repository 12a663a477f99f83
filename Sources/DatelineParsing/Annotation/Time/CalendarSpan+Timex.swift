import DatelineModel

extension CalendarSpan {
  /// The span as a TIMEX3 value; years before our era as `BC0493`.
  var value: String {
    switch self {
    case .century(let century): century.twoDigits
    case .decade(let decade):
      decade < 0
        ? "BC" + String((-decade).fourDigits.suffix(3)) : String(decade.fourDigits.suffix(3))
    case .year(let year): Self.year(year)
    case .half(let year, let half): Self.year(year) + "-H\(half)"
    case .quarter(let year, let quarter): Self.year(year) + "-Q\(quarter)"
    case .season(let year, let season): Self.year(year) + "-" + season.rawValue
    case .month(let year, let month): Self.year(year) + "-" + month.twoDigits
    case .week(let monday): Self.week(monday)
    case .weekend(let monday): Self.week(monday) + "-WE"
    case .day(let day):
      Self.year(day.year) + "-" + day.month.twoDigits + "-" + day.day.twoDigits
    }
  }

  private static func year(_ year: Int) -> String {
    year > 0 ? year.fourDigits : year == 0 ? "0000" : "BC" + (1 - year).fourDigits
  }

  private static func week(_ monday: CivilDay) -> String {
    let (year, week) = monday.week
    return Self.year(year) + "-W" + week.twoDigits
  }

  /// Reads a TIMEX3 value of the calendar; nil of anything that is none, or that the calendar lacks.
  init?(timex text: some StringProtocol) {
    var bytes = Array(text.utf8)
    var isBefore = false
    if bytes.starts(with: "BC".utf8) {
      isBefore = true
      bytes.removeFirst(2)
    }
    let head = bytes.prefix { $0 != UInt8(ascii: "-") }
    guard let number = Int(timexDigits: head) else { return nil }
    let rest = Array(bytes.dropFirst(head.count + 1))
    switch (head.count, rest.isEmpty) {
    case (2, true):
      guard !isBefore else { return nil }
      self = .century(number)
      return
    case (3, true):
      self = .decade(isBefore ? -number : number)
      return
    case (4, _): break
    default: return nil
    }
    let year = isBefore ? 1 - number : number
    if rest.isEmpty {
      self = .year(year)
      return
    }
    let parts = rest.split(separator: UInt8(ascii: "-"))
    guard let first = parts.first else { return nil }
    if let season = TimeSeason(rawValue: String(decoding: first, as: UTF8.self)) {
      self = .season(year: year, season)
    } else if first.first == UInt8(ascii: "Q"), let quarter = Int(timexDigits: first.dropFirst()),
      (1...4).contains(quarter)
    {
      self = .quarter(year: year, quarter)
    } else if first.first == UInt8(ascii: "H"), let half = Int(timexDigits: first.dropFirst()),
      (1...2).contains(half)
    {
      self = .half(year: year, half)
    } else if first.first == UInt8(ascii: "W"), let week = Int(timexDigits: first.dropFirst()),
      let monday = CivilDay.monday(ofWeek: week, year: year)
    {
      self = parts.count > 1 ? .weekend(monday: monday) : .week(monday: monday)
    } else if let month = Int(timexDigits: first), (1...12).contains(month) {
      guard parts.count > 1 else {
        self = .month(year: year, month)
        return
      }
      guard let date = Int(timexDigits: parts[1]),
        let day = CivilDay(year: year, month: month, day: date)
      else { return nil }
      self = .day(day)
    } else {
      return nil
    }
  }
}

extension Int {
  /// Reads one to six ASCII digits; nil of anything else.
  init?(timexDigits bytes: some Collection<UInt8>) {
    guard (1...6).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self = value
  }

  /// At least two digits, with leading zeros.
  var twoDigits: String { (0...9).contains(self) ? "0\(self)" : "\(self)" }

  /// At least four digits, with leading zeros.
  var fourDigits: String {
    let digits = String(abs(self))
    return (self < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, 4 - digits.count))
      + digits
  }
}
