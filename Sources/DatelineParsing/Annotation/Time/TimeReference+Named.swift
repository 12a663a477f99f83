import DatelineModel

extension TimeReference {
  /// The one of many spans of the same name that is meant, or nil where nothing anchors it.
  func named(_ meaning: TimeMeaning) -> CalendarSpan? {
    if let year = meaning.year { return inYear(year, meaning) }
    guard let anchor else { return nil }
    let year = anchor.year
    switch meaning.base {
    case .month(let month):
      guard (1...12).contains(month) else { return nil }
      return pick(meaning, around: anchor, unit: .month) { .month(year: $0, month) }
    case .monthDay(let month, let day):
      if meaning.direction == nil, meaning.weekday == nil, !isNarrative,
        let year = self.year(ofMonth: month, day: day)
      {
        return CivilDay(year: year, month: month, day: day).map { .day($0) }
      }
      return pick(meaning, around: anchor, unit: .day) {
        CivilDay(year: $0, month: month, day: day).map { .day($0) }
      }
    case .nthWeekday(let month, let nth, let weekday):
      return pick(meaning, around: anchor, unit: .day) {
        CivilDay.nth(nth, weekday: weekday, month: month, year: $0).map { .day($0) }
      }
    case .easter(let days):
      return pick(meaning, around: anchor, unit: .day) {
        CivilDay.easter(year: $0).map { .day($0.adding(days: days)) }
      }
    case .season(let season):
      return pick(meaning, around: anchor, unit: .season) { .season(year: $0, season) }
    case .quarter(let quarter):
      guard (1...4).contains(quarter) else { return nil }
      return pick(meaning, around: anchor, unit: .quarter) { .quarter(year: $0, quarter) }
    case .half(let half):
      guard (1...2).contains(half) else { return nil }
      return pick(meaning, around: anchor, unit: .half) { .half(year: $0, half) }
    case .day(let day):
      let month = (isNarrative ? last?.firstDay : nil) ?? self.day ?? anchor
      return CivilDay(year: month.year, month: month.month, day: day).map { .day($0) }
    case .weekday(let weekday): return self.weekday(weekday, meaning.direction, from: anchor)
    case .weekend: return weekend(meaning.direction, from: anchor)
    case .year2(let two):
      let near = (year.floored(by: 100) - 1...year.floored(by: 100)).map { $0 * 100 + two }
      return near.last { $0 <= year + 10 }.map { .year($0) }
    case .decade2(let digit):
      let near = (year.floored(by: 100) - 1...year.floored(by: 100)).map { $0 * 10 + digit }
      return near.last { $0 * 10 <= year }.map { .decade($0) }
    default: return nil
    }
  }

  /// The span of a year that is said.
  private func inYear(_ year: Int, _ meaning: TimeMeaning) -> CalendarSpan? {
    let middle = CivilDay(year: year, month: 7, day: 1)
    var meaning = meaning
    meaning.year = nil
    meaning.direction = nil
    let reference = TimeReference(publication: middle, isNarrative: false)
    return reference.named(meaning)
  }

  /// Chooses among the spans of the years around `anchor`.
  private func pick(
    _ meaning: TimeMeaning, around anchor: CivilDay, unit: TimeUnit,
    _ span: (Int) -> CalendarSpan?
  ) -> CalendarSpan? {
    let here = CalendarSpan(unit, containing: anchor).firstDay
    let spans = (anchor.year - 8...anchor.year + 8).compactMap { year in
      meaning.weekday == nil && abs(year - anchor.year) > 1 ? nil : span(year)
    }
    if let weekday = meaning.weekday {
      let right = spans.filter { $0.firstDay.weekday == weekday }
      let near = right.min { distance($0, anchor) < distance($1, anchor) }
      if let near, distance(near, anchor) <= 200 { return near }
    }
    let near = spans.filter { abs($0.year.map { $0 - anchor.year } ?? 0) <= 1 }
    if isNarrative, meaning.direction != .last, meaning.direction != .next {
      return inNarrative(near, anchor: anchor)
    }
    if unit == .day, meaning.direction == .past || meaning.direction == .future,
      let nearest = near.min(by: { distance($0, anchor) < distance($1, anchor) }),
      distance(nearest, anchor) <= Self.clearlyNear
    {
      return nearest
    }
    switch meaning.direction {
    case .past: return near.last { $0.firstDay <= here }
    case .last: return near.last { $0.lastDay < here }
    case .future: return near.first { $0.firstDay >= here }
    case .next: return near.first { $0.firstDay > here }
    case nil: return near.min { distance($0, anchor) < distance($1, anchor) }
    }
  }

  /// A month and day so few days away is meant whatever the tense.
  private static let clearlyNear = 60

  /// How many months back a history's next date lies at least if it is one of the next year.
  private static let turnOfYear = 8

  /// In a history the year told last goes on, and turns with the winter.
  private func inNarrative(_ spans: [CalendarSpan], anchor: CivilDay) -> CalendarSpan? {
    let same = spans.first { $0.year == anchor.year }
    guard let last, last.month != nil, let same else { return same }
    if anchor.month - same.firstDay.month >= Self.turnOfYear {
      return spans.first { $0.year == anchor.year + 1 } ?? same
    }
    return same
  }

  private func distance(_ span: CalendarSpan, _ day: CivilDay) -> Int {
    if span.firstDay > day { return span.firstDay.dayNumber - day.dayNumber }
    if span.lastDay < day { return day.dayNumber - span.lastDay.dayNumber }
    return 0
  }

  private func weekday(
    _ weekday: Int, _ direction: TimeMeaning.Direction?, from anchor: CivilDay
  ) -> CalendarSpan? {
    guard (1...7).contains(weekday) else { return nil }
    let back = (anchor.weekday - weekday + 7) % 7
    switch direction {
    case .past, nil: return .day(anchor.adding(days: -back))
    case .last: return .day(anchor.adding(days: back == 0 ? -7 : -back))
    case .future: return .day(anchor.adding(days: back == 0 ? 0 : 7 - back))
    case .next: return .day(anchor.adding(days: 7 - back))
    }
  }

  private func weekend(
    _ direction: TimeMeaning.Direction?, from anchor: CivilDay
  ) -> CalendarSpan? {
    let monday = anchor.adding(days: 1 - anchor.weekday)
    switch direction {
    case .past: return .weekend(monday: anchor.weekday >= 6 ? monday : monday.adding(days: -7))
    case .last: return .weekend(monday: monday.adding(days: -7))
    case .next: return .weekend(monday: anchor.weekday >= 6 ? monday.adding(days: 7) : monday)
    case .future: return .weekend(monday: monday)
    case nil: return .weekend(monday: anchor.weekday >= 4 ? monday : monday.adding(days: -7))
    }
  }
}

extension CivilDay {
  /// The `nth` weekday of a month; 5 is the last one.
  static func nth(_ nth: Int, weekday: Int, month: Int, year: Int) -> CivilDay? {
    guard let first = CivilDay(year: year, month: month, day: 1), (1...7).contains(weekday),
      (1...5).contains(nth)
    else { return nil }
    if nth == 5 {
      let last = first.adding(months: 1).adding(days: -1)
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + (nth - 1) * 7)
  }

  /// Easter Sunday of the western churches, after the anonymous Gregorian algorithm (Meeus,
  /// "Astronomical Algorithms", chapter 8).
  static func easter(year: Int) -> CivilDay? {
    guard year > 0 else { return nil }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CivilDay(year: year, month: n / 31, day: n % 31 + 1)
  }
}
