extension PartialDate {
  /// The first day that the date may mean; nil where it is open or unknown towards the past.
  public var earliest: CivilDay? {
    switch form {
    case .single(let point): point.firstDay
    case .interval(let from, _): from.point?.firstDay
    }
  }

  /// The last day that the date may mean; nil where it is open or unknown towards the future.
  public var latest: CivilDay? {
    switch form {
    case .single(let point): point.lastDay
    case .interval(_, let to): to.point?.lastDay
    }
  }

  /// How many days the date covers; nil where an end is open or unknown.
  public var dayCount: Int? {
    guard let earliest, let latest else { return nil }
    return latest.dayNumber - earliest.dayNumber + 1
  }

  /// How exactly the date is known. An interval has the precision that its length amounts to, and
  /// with an open end that of the end it has.
  public var precision: DatePrecision {
    switch form {
    case .single(let point): return point.precision
    case .interval(let from, let to):
      if let days = dayCount { return .spanning(days: days) }
      return (from.point ?? to.point)?.precision ?? .decade
    }
  }

  /// Whether any part is marked as approximate.
  public var isApproximate: Bool { points.contains(where: \.isApproximate) }

  /// Whether any part is marked as uncertain.
  public var isUncertain: Bool { points.contains(where: \.isUncertain) }

  /// The date or both ends, those that are known.
  public var points: [Point] {
    switch form {
    case .single(let point): [point]
    case .interval(let from, let to): [from.point, to.point].compactMap { $0 }
    }
  }

  /// Whether every day that `other` may mean is one that this date may mean.
  public func contains(_ other: PartialDate) -> Bool {
    let startsBefore = earliest.map { low in other.earliest.map { low <= $0 } ?? false } ?? true
    let endsBehind = latest.map { high in other.latest.map { high >= $0 } ?? false } ?? true
    return startsBefore && endsBehind
  }

  /// Whether there is a day that both dates may mean.
  public func overlaps(_ other: PartialDate) -> Bool {
    if let low = earliest, let high = other.latest, low > high { return false }
    if let low = other.earliest, let high = latest, low > high { return false }
    return true
  }

  /// The days that both dates may mean, or nil where there are none.
  ///
  /// Where one date contains the other, that other comes out as it is, marks and all.
  public func intersection(_ other: PartialDate) -> PartialDate? {
    guard overlaps(other) else { return nil }
    if contains(other) { return other }
    if other.contains(self) { return self }
    let low = [earliest, other.earliest].compactMap { $0 }.max()
    let high = [latest, other.latest].compactMap { $0 }.min()
    switch (low, high) {
    case (let low?, let high?): return PartialDate(from: low, through: high)
    case (let low?, nil): return PartialDate(.interval(.point(Point(low)), .open))
    case (nil, let high?): return PartialDate(.interval(.open, .point(Point(high))))
    case (nil, nil): return self
    }
  }
}

extension PartialDate.Point {
  /// The point of one whole day.
  public init(_ day: CivilDay) {
    let (year, month, date) = day.components
    self.init(year: year, month: month, day: date)
  }

  /// How exactly the point is known.
  public var precision: DatePrecision {
    if time != nil { return .time }
    if day != nil { return .day }
    if let month { return month > 20 ? .season : .month }
    return unspecifiedYearDigits > 0 ? .decade : .year
  }
}

extension PartialDate: Comparable {
  /// Chronological: by the first day, then by the last (finer before coarser), then by the time of
  /// day, then as written. An open start comes first, an open end last.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    let first = (a.earliest?.dayNumber ?? .min, b.earliest?.dayNumber ?? .min)
    if first.0 != first.1 { return first.0 < first.1 }
    let last = (a.latest?.dayNumber ?? .max, b.latest?.dayNumber ?? .max)
    if last.0 != last.1 { return last.0 < last.1 }
    let time = (a.points.first?.time?.secondOfDay ?? -1, b.points.first?.time?.secondOfDay ?? -1)
    if time.0 != time.1 { return time.0 < time.1 }
    return a.edtf < b.edtf
  }
}

extension PartialDate.TimeOfDay {
  /// Seconds since midnight, in UTC where the zone is known.
  var secondOfDay: Int { hour * 3600 + minute * 60 + second - (zoneMinutes ?? 0) * 60 }
}
