/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Arithmetic is on day numbers, after Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013); years are astronomical, so that year 0 is 1 BC.
public struct CivilDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let dayNumber: Int

  /// Makes the day `dayNumber` days after 1970-01-01.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// Makes a day of a year, month and day, or nil where the calendar has no such day.
  ///
  /// Years beyond ±9,999,999 are refused, which keeps all arithmetic far from overflow.
  public init?(year: Int, month: Int, day: Int) {
    guard abs(year) <= 9_999_999, (1...12).contains(month), day >= 1,
      day <= CivilDay.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  init(validYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? validYear - 1 : validYear
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1…12) and day of the month (1…31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, astronomically numbered.
  public var year: Int { components.year }
  /// The month, 1…12.
  public var month: Int { components.month }
  /// The day of the month, 1…31.
  public var day: Int { components.day }

  /// The weekday after ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// The ISO 8601 week (1…53) and the year that the week belongs to.
  public var week: (year: Int, week: Int) {
    let thursday = CivilDay(dayNumber: dayNumber + 4 - weekday)
    let year = thursday.year
    let first = CivilDay(validYear: year, month: 1, day: 1)
    return (year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The Monday of an ISO 8601 week, or nil where the year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> CivilDay? {
    guard (1...53).contains(week), let fourth = CivilDay(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    return monday.week == (year, week) ? monday : nil
  }

  /// The day `days` later, or earlier where negative.
  public func adding(days: Int) -> CivilDay { CivilDay(dayNumber: dayNumber + days) }

  /// The day `months` later, or earlier where negative; past the end of that month, its last day.
  public func adding(months: Int) -> CivilDay {
    let (year, month, day) = components
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let last = CivilDay.daysInMonth(year: newYear, month: newMonth)
    return CivilDay(validYear: newYear, month: newMonth, day: min(day, last))
  }

  /// Whether February of `year` has 29 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has; 0 for a month outside 1…12.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }

  /// Earlier before later.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.dayNumber < b.dayNumber }

  /// The day as `YYYY-MM-DD`.
  public var description: String { PartialDate(self).edtf }
}
