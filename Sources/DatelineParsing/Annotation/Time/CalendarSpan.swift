import DatelineModel

/// A stretch of the calendar that a TIMEX3 value can name, from a day to a century.
enum CalendarSpan: Hashable, Sendable {
  case century(Int)
  case decade(Int)
  case year(Int)
  case half(year: Int, Int)
  case quarter(year: Int, Int)
  case season(year: Int, TimeSeason)
  case month(year: Int, Int)
  case week(monday: CivilDay)
  case weekend(monday: CivilDay)
  case day(CivilDay)
}

/// A season; the raw values are those of TIMEX3.
enum TimeSeason: String, CaseIterable, Sendable {
  case spring = "SP"
  case summer = "SU"
  case fall = "FA"
  case winter = "WI"

  /// Its number in EDTF, 21…24.
  var edtf: Int {
    switch self {
    case .spring: 21
    case .summer: 22
    case .fall: 23
    case .winter: 24
    }
  }

  /// The first month; winter begins in December of its year.
  var firstMonth: Int { (edtf - 20) * 3 }
}

extension CalendarSpan {
  /// The years that all arithmetic stays within.
  static let years = -9_999...9_999

  /// The unit the span is one of.
  var unit: TimeUnit {
    switch self {
    case .century: .century
    case .decade: .decade
    case .year: .year
    case .half: .half
    case .quarter: .quarter
    case .season: .season
    case .month: .month
    case .week: .week
    case .weekend: .weekend
    case .day: .day
    }
  }

  /// The span's first day.
  var firstDay: CivilDay {
    switch self {
    case .century(let century): Self.first(of: century * 100, 1)
    case .decade(let decade): Self.first(of: decade * 10, 1)
    case .year(let year): Self.first(of: year, 1)
    case .half(let year, let half): Self.first(of: year, half * 6 - 5)
    case .quarter(let year, let quarter): Self.first(of: year, quarter * 3 - 2)
    case .season(let year, let season): Self.first(of: year, season.firstMonth)
    case .month(let year, let month): Self.first(of: year, month)
    case .week(let monday): monday
    case .weekend(let monday): monday.adding(days: 5)
    case .day(let day): day
    }
  }

  private static func first(of year: Int, _ month: Int) -> CivilDay {
    CivilDay(year: year, month: month, day: 1) ?? CivilDay(dayNumber: 0)
  }

  /// The span's last day.
  var lastDay: CivilDay {
    switch self {
    case .century: firstDay.adding(months: 1200).adding(days: -1)
    case .decade: firstDay.adding(months: 120).adding(days: -1)
    case .year: firstDay.adding(months: 12).adding(days: -1)
    case .half: firstDay.adding(months: 6).adding(days: -1)
    case .quarter, .season: firstDay.adding(months: 3).adding(days: -1)
    case .month: firstDay.adding(months: 1).adding(days: -1)
    case .week: firstDay.adding(days: 6)
    case .weekend: firstDay.adding(days: 1)
    case .day(let day): day
    }
  }

  /// The span of `unit` that holds `day`.
  init(_ unit: TimeUnit, containing day: CivilDay) {
    let (year, month, _) = day.components
    switch unit {
    case .century: self = .century(year.floored(by: 100))
    case .decade: self = .decade(year.floored(by: 10))
    case .year: self = .year(year)
    case .half: self = .half(year: year, month <= 6 ? 1 : 2)
    case .quarter: self = .quarter(year: year, (month + 2) / 3)
    case .season: self = .season(containing: day)
    case .month: self = .month(year: year, month)
    case .week: self = .week(monday: day.adding(days: 1 - day.weekday))
    case .weekend: self = .weekend(monday: day.adding(days: 1 - day.weekday))
    case .day, .hour, .minute, .second: self = .day(day)
    }
  }

  private static func season(containing day: CivilDay) -> CalendarSpan {
    let (year, month, _) = day.components
    switch month {
    case 3...5: return .season(year: year, .spring)
    case 6...8: return .season(year: year, .summer)
    case 9...11: return .season(year: year, .fall)
    case 12: return .season(year: year, .winter)
    default: return .season(year: year - 1, .winter)
    }
  }

  /// The same kind of span `count` units later, or nil where that leaves the years that are
  /// reckoned with.
  func shifted(_ count: Int, _ unit: TimeUnit) -> CalendarSpan? {
    guard abs(count) <= 4_000_000 else { return nil }
    var day = firstDay
    switch unit {
    case .second: day = day.adding(days: count / 86_400)
    case .minute: day = day.adding(days: count / 1440)
    case .hour: day = day.adding(days: count / 24)
    case .day: day = day.adding(days: count)
    case .week, .weekend: day = day.adding(days: count * 7)
    case .month: day = day.adding(months: count)
    case .quarter, .season: day = day.adding(months: count * 3)
    case .half: day = day.adding(months: count * 6)
    case .year: day = day.adding(months: count * 12)
    case .decade: day = day.adding(months: count * 120)
    case .century: day = day.adding(months: count * 1200)
    }
    guard Self.years.contains(day.year) else { return nil }
    switch self {
    case .season(let year, let season) where unit == .year:
      return .season(year: year + count, season)
    case .week where unit == .year || unit == .month: return CalendarSpan(.week, containing: day)
    case .weekend: return CalendarSpan(.weekend, containing: day.adding(days: 1 - day.weekday))
    default: return CalendarSpan(self.unit, containing: day)
    }
  }

  /// The year that the span lies in, or nil of a decade or century.
  var year: Int? {
    switch self {
    case .century, .decade: nil
    case .year(let year), .half(let year, _), .quarter(let year, _), .season(let year, _),
      .month(let year, _):
      year
    case .week(let monday), .weekend(let monday): monday.adding(days: 3).year
    case .day(let day): day.year
    }
  }

  /// The month that the span lies in, or nil of anything longer.
  var month: Int? {
    switch self {
    case .month(_, let month): month
    case .day(let day): day.month
    case .week(let monday), .weekend(let monday): monday.month
    default: nil
    }
  }

  /// The dates of the span.
  var date: PartialDate? {
    switch self {
    case .century(let century):
      PartialDate(.single(.init(year: century * 100, unspecifiedYearDigits: 2)))
    case .decade(let decade):
      PartialDate(.single(.init(year: decade * 10, unspecifiedYearDigits: 1)))
    case .year(let year): PartialDate(year: year)
    case .season(let year, let season): PartialDate(year: year, month: season.edtf)
    case .month(let year, let month): PartialDate(year: year, month: month)
    default: PartialDate(from: firstDay, through: lastDay)
    }
  }
}

extension Int {
  /// The quotient, rounded towards the past.
  func floored(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
