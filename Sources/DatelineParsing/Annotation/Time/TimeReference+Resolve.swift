import DatelineModel

extension TimeReference {
  /// What `meaning` comes to here.
  func resolve(_ meaning: TimeMeaning) -> TimeResolution {
    switch meaning.base {
    case .value(let value): return resolveExplicit(value, meaning)
    case .offset(let count, let unit):
      let grain = count != 0 && unit > .year ? .year : unit
      return finish(
        publication.flatMap { CalendarSpan(grain, containing: $0).shifted(count, unit) },
        meaning, else: Self.vague(count, unit), from: "counted from publication")
    case .reference(let count, let unit):
      let (span, isOpen) = fromReference(count, unit, meaning)
      return finish(
        span, meaning, else: isOpen ? Self.open(unit) : Self.vague(count, unit),
        from: "counted from the date told before")
    case .lastTold:
      return finish(last, meaning, else: "PAST_REF", from: "the date told before")
    case .here(let count, let unit):
      return finish(
        anchor.flatMap { CalendarSpan(unit, containing: $0).shifted(count, unit) },
        meaning, else: Self.vague(count, unit),
        from: isNarrative ? "counted from the date told before" : "counted from publication")
    case .period(let count, let unit):
      if let year = meaning.year {
        let span = quarter.flatMap { $0.shifted(year - ($0.year ?? year), .year) } ?? .year(year)
        return finish(span, meaning, else: String(year), from: nil)
      }
      let base =
        quarter
        ?? publication.flatMap {
          CalendarSpan(unit, containing: $0).shifted(unit == .quarter ? -1 : 0, unit)
        }
      return finish(
        base?.shifted(count, unit), meaning, else: Self.vague(count, unit),
        from: quarter == nil ? "counted from publication" : "the period reported on")
    default:
      return finish(
        named(meaning), meaning, else: Self.open(meaning.base),
        from: isNarrative && last != nil ? "nearest to the date told before" : Self.how(meaning))
    }
  }

  private static func how(_ meaning: TimeMeaning) -> String {
    switch meaning.direction {
    case .past, .last: "the last before publication"
    case .future, .next: "the next from publication"
    case nil: "the nearest to publication"
    }
  }

  private func resolveExplicit(_ value: String, _ meaning: TimeMeaning) -> TimeResolution {
    if value == "0000" {
      return TimeResolution(value: value, warning: "there is no year 0")
    }
    guard let span = CalendarSpan(timex: value) else {
      if let shorter = Self.withoutDay(value), let span = CalendarSpan(timex: shorter) {
        return TimeResolution(
          value: shorter, span: span, date: span.date, how: "the calendar has no such day",
          warning: "the calendar has no such day")
      }
      return TimeResolution(value: value + (meaning.time ?? ""))
    }
    return finish(span, meaning, else: value, from: nil)
  }

  /// `2019-02` of `2019-02-30`; nil of anything shorter or that is no date.
  private static func withoutDay(_ value: String) -> String? {
    let parts = value.split(separator: "-")
    guard parts.count == 3, parts[2].utf8.count == 2, Int(parts[2]) != nil else { return nil }
    return parts[0] + "-" + parts[1]
  }

  /// Applies the parts and the time of day.
  private func finish(
    _ whole: CalendarSpan?, _ meaning: TimeMeaning, else open: String, from how: String?
  ) -> TimeResolution {
    guard var span = whole else {
      var value = open
      for part in meaning.parts {
        value = value.hasSuffix("_REF") ? "XXXX-" + part : value + "-" + part
      }
      if let time = meaning.time {
        value = (value.hasSuffix("_REF") || value == "XXXX" ? "XXXX-XX-XX" : value) + time
      }
      return TimeResolution(value: value, warning: Self.calendarWarning(meaning))
    }
    for part in meaning.parts {
      guard let narrower = span.part(part) else {
        return TimeResolution(
          value: span.value, span: span, date: span.date, how: how,
          warning: "the calendar has no such day")
      }
      span = narrower
    }
    var result = TimeResolution(value: span.value, span: span, date: span.date, how: how)
    if let weekday = meaning.weekday, case .day(let day) = span, day.weekday != weekday {
      result.warning = "the weekday is not that of \(day)"
    }
    if let time = meaning.time {
      result.value += time
      if case .day(let day) = span {
        result.date = PartialDate(day: day, time: time, zone: meaning.zoneMinutes) ?? result.date
      }
    }
    return result
  }

  private static func calendarWarning(_ meaning: TimeMeaning) -> String? {
    if case .monthDay(let month, let day) = meaning.base,
      CivilDay(year: 2000, month: month, day: day) == nil
    {
      return "the calendar has no such day"
    }
    return nil
  }

  // MARK: References

  /// The span `count` units from the date told last; whether the unit was too fine for it.
  private func fromReference(
    _ count: Int, _ unit: TimeUnit, _ meaning: TimeMeaning
  ) -> (span: CalendarSpan?, isOpen: Bool) {
    if unit == .year, count < 0, let quarter, last?.unit != .year {
      return (quarter.shifted(count, unit), false)
    }
    guard let last else {
      return (
        publication.flatMap { CalendarSpan(unit, containing: $0).shifted(count, unit) }, false
      )
    }
    if count == 0 {
      if unit >= last.unit { return (CalendarSpan(unit, containing: last.firstDay), false) }
      if unit == .day, !isNarrative, let day = day ?? publication { return (.day(day), false) }
      return (nil, true)
    }
    let grain = unit == .month || unit == .year ? max(unit, last.unit) : last.unit
    return (
      last.shifted(count, unit).map {
        grain > $0.unit ? CalendarSpan(grain, containing: $0.firstDay) : $0
      },
      false
    )
  }

  // MARK: Without an anchor

  private static func vague(_ count: Int, _ unit: TimeUnit) -> String {
    count == 0 ? (unit.isClock ? "PRESENT_REF" : open(unit)) : count < 0 ? "PAST_REF" : "FUTURE_REF"
  }

  private static func open(_ unit: TimeUnit) -> String {
    switch unit {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .weekend: "XXXX-WXX-WE"
    case .week: "XXXX-WXX"
    case .month: "XXXX-XX"
    case .season, .quarter, .half, .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    }
  }

  private static func open(_ base: TimeMeaning.Base) -> String {
    switch base {
    case .month(let month): "XXXX-\(month.twoDigits)"
    case .monthDay(let month, let day): "XXXX-\(month.twoDigits)-\(day.twoDigits)"
    case .day(let day): "XXXX-XX-\(day.twoDigits)"
    case .weekday(let weekday): "XXXX-WXX-\(weekday)"
    case .weekend: "XXXX-WXX-WE"
    case .season(let season): "XXXX-\(season.rawValue)"
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .half(let half): "XXXX-H\(half)"
    case .year2(let year): "XX\(year.twoDigits)"
    case .decade2(let decade): "XX\(decade)"
    case .nthWeekday(let month, _, _): "XXXX-\(month.twoDigits)-XX"
    case .easter: "XXXX-XX-XX"
    case .value(let value): value
    case .lastTold: "PAST_REF"
    case .offset(_, let unit), .reference(_, let unit), .period(_, let unit), .here(_, let unit):
      open(unit)
    }
  }
}

extension PartialDate {
  /// A day with a time `T21:30`; nil where the time is a part of the day such as `TNI`.
  init?(day: CivilDay, time: String, zone: Int?) {
    let parts = time.dropFirst().split(separator: ":").map { Int($0) }
    guard let first = parts.first, let hour = first else { return nil }
    let minute = parts.count > 1 ? parts[1] ?? 0 : 0
    let second = parts.count > 2 ? parts[2] ?? 0 : 0
    let (year, month, date) = day.components
    let clock = TimeOfDay(hour: hour, minute: minute, second: second, zoneMinutes: zone)
    self.init(.single(Point(year: year, month: month, day: date, time: clock)))
  }
}
