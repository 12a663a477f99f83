/// A date as precisely as it is known: a day, a month, a season, a year, a decade, a span of them,
/// certain or not.
///
/// The values are those of the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019,
/// Library of Congress EDTF): `2025-04-28`, `2025-04`, `2025-21` (spring), `202X`,
/// `2025-04-26/2025-04-28`, `2025-05/..`, `2025-04~`, `2024?`.
public struct PartialDate: Hashable, Sendable {
  /// A single date, or the two ends of an interval.
  public enum Form: Hashable, Sendable {
    /// One date of some precision.
    case single(Point)
    /// A span; each end has its own precision.
    case interval(Bound, Bound)
  }

  /// One end of an interval.
  public enum Bound: Hashable, Sendable {
    /// A date of some precision.
    case point(Point)
    /// No end at all: `..`.
    case open
    /// An end that exists and is not known: the empty string.
    case unknown
  }

  /// A single date of EDTF.
  public struct Point: Hashable, Sendable {
    /// The year, astronomically numbered; of a decade or century, its first.
    public var year: Int
    /// How many of the year's last digits are unspecified: 1 for `202X`, 2 for `19XX`, else 0.
    public var unspecifiedYearDigits: Int
    /// The month 1…12, the season 21…24, or nil where only the year is known.
    public var month: Int?
    /// The day of the month 1…31, or nil where it is not known.
    public var day: Int?
    /// The time of day, or nil; only beside a day.
    public var time: TimeOfDay?
    /// Marked `~`: the date is about this.
    public var isApproximate: Bool
    /// Marked `?`: the source may be wrong.
    public var isUncertain: Bool

    /// Makes a point without a check of the calendar; `PartialDate` checks.
    public init(
      year: Int, month: Int? = nil, day: Int? = nil, time: TimeOfDay? = nil,
      unspecifiedYearDigits: Int = 0, isApproximate: Bool = false, isUncertain: Bool = false
    ) {
      self.year = year
      self.month = month
      self.day = day
      self.time = time
      self.unspecifiedYearDigits = unspecifiedYearDigits
      self.isApproximate = isApproximate
      self.isUncertain = isUncertain
    }
  }

  /// A time of day, with its shift from UTC where the text has one.
  public struct TimeOfDay: Hashable, Sendable {
    /// The hour, 0…24.
    public var hour: Int
    /// The minute, 0…59.
    public var minute: Int
    /// The second, 0…60.
    public var second: Int
    /// Minutes east of UTC; 0 is `Z`, nil is local time without a zone.
    public var zoneMinutes: Int?

    /// Makes a time of day without a check of its ranges.
    public init(hour: Int, minute: Int, second: Int = 0, zoneMinutes: Int? = nil) {
      self.hour = hour
      self.minute = minute
      self.second = second
      self.zoneMinutes = zoneMinutes
    }
  }

  /// The date or the interval.
  public let form: Form

  /// Makes a date, or returns nil where the calendar has none like it (`2025-02-30`) or the
  /// interval runs backwards.
  public init?(_ form: Form) {
    switch form {
    case .single(let point):
      guard point.isValid else { return nil }
    case .interval(let from, let to):
      guard from.isValid, to.isValid else { return nil }
      if let first = from.point?.firstDay, let last = to.point?.lastDay, first > last {
        return nil
      }
    }
    self.form = form
  }

  private init(trusted form: Form) { self.form = form }

  /// The date of one whole day.
  public init(_ day: CivilDay) {
    let (year, month, date) = day.components
    form = .single(Point(year: year, month: month, day: date))
  }

  /// The span from one day to another, both included; one day where they are the same.
  ///
  /// Days that are exactly a calendar month or year come out as that month or year.
  /// - Precondition: `first <= last`.
  public init(from first: CivilDay, through last: CivilDay) {
    precondition(first <= last, "an interval must not run backwards")
    let (a, b) = (first.components, last.components)
    if first == last {
      self.init(first)
    } else if a.day == 1, b.day == CivilDay.daysInMonth(year: b.year, month: b.month),
      a.year == b.year
    {
      if a.month == b.month {
        self.init(trusted: .single(Point(year: a.year, month: a.month)))
      } else if a.month == 1, b.month == 12 {
        self.init(trusted: .single(Point(year: a.year)))
      } else {
        self.init(
          trusted: .interval(
            .point(Point(year: a.year, month: a.month)),
            .point(Point(year: b.year, month: b.month))))
      }
    } else {
      self.init(
        trusted: .interval(
          .point(Point(year: a.year, month: a.month, day: a.day)),
          .point(Point(year: b.year, month: b.month, day: b.day))))
    }
  }

  /// The ISO 8601 week, Monday to Sunday, as an interval of days; nil where there is none.
  public static func week(_ week: Int, year: Int) -> PartialDate? {
    CivilDay.monday(ofWeek: week, year: year).map {
      PartialDate(from: $0, through: $0.adding(days: 6))
    }
  }

  /// A year, or a month or season (21…24) of it, or a day; nil where the calendar has none like it.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    self.init(.single(Point(year: year, month: month, day: day)))
  }
}

extension PartialDate.Bound {
  /// The date at this end, or nil where the end is open or unknown.
  public var point: PartialDate.Point? {
    if case .point(let point) = self { point } else { nil }
  }

  var isValid: Bool { point?.isValid ?? true }
}

extension PartialDate.Point {
  var isValid: Bool {
    guard abs(year) <= 9_999_999, (0...3).contains(unspecifiedYearDigits) else { return false }
    if unspecifiedYearDigits > 0 { return month == nil && day == nil && time == nil }
    guard let month else { return day == nil && time == nil }
    if let day {
      guard CivilDay(year: year, month: month, day: day) != nil else { return false }
      return time?.isValid ?? true
    }
    return time == nil && ((1...12).contains(month) || (21...24).contains(month))
  }

  /// The first day that the point may mean. Seasons are those of the northern hemisphere by whole
  /// months; winter (24) begins in December of its year.
  public var firstDay: CivilDay {
    if let day, let month { return CivilDay(validYear: year, month: month, day: day) }
    guard let month else {
      return CivilDay(
        validYear: year - year.remainder(ofPower: unspecifiedYearDigits), month: 1, day: 1)
    }
    return CivilDay(validYear: year, month: month > 20 ? (month - 20) * 3 : month, day: 1)
  }

  /// The last day that the point may mean.
  public var lastDay: CivilDay {
    if day != nil { return firstDay }
    guard let month else {
      let first = year - year.remainder(ofPower: unspecifiedYearDigits)
      return CivilDay(validYear: first + Int.ten(to: unspecifiedYearDigits) - 1, month: 12, day: 31)
    }
    return firstDay.adding(months: month > 20 ? 3 : 1).adding(days: -1)
  }
}

extension PartialDate.TimeOfDay {
  var isValid: Bool {
    let zoneIsValid = zoneMinutes.map { abs($0) <= 14 * 60 } ?? true
    if hour == 24 { return minute == 0 && second == 0 && zoneIsValid }
    return (0...23).contains(hour) && (0...59).contains(minute) && (0...60).contains(second)
      && zoneIsValid
  }
}

extension Int {
  static func ten(to power: Int) -> Int { (0..<power).reduce(1) { value, _ in value * 10 } }

  /// What is left over of the last `power` decimal digits, never negative.
  func remainder(ofPower power: Int) -> Int {
    let modulus = Int.ten(to: power)
    return ((self % modulus) + modulus) % modulus
  }
}
