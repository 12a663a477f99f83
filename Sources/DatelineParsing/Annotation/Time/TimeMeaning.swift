/// What a temporal expression means before anything outside the text is known.
///
/// The notation is one line of ASCII: a base, then parts of it behind `|`, then hints behind `;`.
///
/// | base | means |
/// | --- | --- |
/// | `2019-04-03`, `P3D`, `PAST_REF` | the TIMEX3 value itself |
/// | `month:4`, `month-day:4-24`, `day:24` | what the calendar calls so, of a year or month not said |
/// | `weekday:6`, `weekend`, `season:SP`, `quarter:3`, `half:1` | likewise; Monday is 1 |
/// | `year2:98`, `decade2:9` | of a century not said |
/// | `nth:11-4-4`, `easter:-2` | the fourth Thursday of November (5 is the last one); days from Easter |
/// | `offset:-3W` | three weeks before publication, as exactly as the unit |
/// | `ref`, `ref:+1D`, `ref:0Y` | the date told last, the day after it, its year |
/// | `here:0Y` | the year of the date told last in a history, of publication in news |
/// | `period:-1Y` | a year before, of the quarter that the article reports on, if it does |
///
/// Parts are `04`, `04-24`, `Q3`, `H1`, `SU`, `W2` (the week of a month), `WE`, a time `T15:00`,
/// `TNI`, or a zone's minutes `@-300`. Hints are `past`, `future`, `last`, `next`, `weekday=1` and
/// `year=2019`.
struct TimeMeaning: Hashable, Sendable {
  /// The base.
  enum Base: Hashable, Sendable {
    case value(String)
    case month(Int)
    case monthDay(month: Int, day: Int)
    case day(Int)
    case weekday(Int)
    case weekend
    case season(TimeSeason)
    case quarter(Int)
    case half(Int)
    case year2(Int)
    case decade2(Int)
    case nthWeekday(month: Int, nth: Int, weekday: Int)
    case easter(Int)
    case offset(Int, TimeUnit)
    case reference(Int, TimeUnit)
    case lastTold
    case here(Int, TimeUnit)
    case period(Int, TimeUnit)
  }

  /// Which of the many is meant.
  enum Direction: String, Hashable, Sendable {
    case past
    case future
    case last
    case next
  }

  var base: Base
  var parts: [String] = []
  /// The time of day with its `T`, or nil.
  var time: String?
  /// Minutes east of UTC, or nil where no zone is named.
  var zoneMinutes: Int?
  var direction: Direction?
  /// The weekday that stands beside the date, or nil.
  var weekday: Int?
  /// The year that is said of a day or quarter without one, or nil.
  var year: Int?

  /// Whether the base is a TIMEX3 value.
  var isExplicit: Bool {
    if case .value = base { return weekday == nil && direction == nil } else { return false }
  }
}

extension TimeMeaning {
  /// Reads the notation; a base that is none of it counts as a TIMEX3 value.
  init(_ notation: String) {
    var rest = notation[...]
    let end = rest.firstIndex { $0 == "|" || $0 == ";" } ?? rest.endIndex
    base = Self.base(rest[..<end])
    rest = rest[end...]
    while let mark = rest.popFirst() {
      let end = rest.firstIndex { $0 == "|" || $0 == ";" } ?? rest.endIndex
      add(rest[..<end], isHint: mark == ";")
      rest = rest[end...]
    }
    if case .value(let value) = base, let mark = value.firstIndex(of: "T"), mark > value.startIndex,
      value.first != "P", !value.hasSuffix("_REF")
    {
      time = time ?? String(value[mark...])
      base = .value(String(value[..<mark]))
    }
  }

  private mutating func add(_ text: Substring, isHint: Bool) {
    if isHint {
      if text.hasPrefix("weekday=") {
        weekday = Int(text.dropFirst(8))
      } else if text.hasPrefix("year=") {
        year = Int(text.dropFirst(5))
      } else {
        direction = Direction(rawValue: String(text)) ?? direction
      }
    } else if text.first == "T" {
      time = String(text)
    } else if text.first == "@" {
      zoneMinutes = Int(text.dropFirst())
    } else if !text.isEmpty {
      parts.append(String(text))
    }
  }

  private static func base(_ text: Substring) -> Base {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex,
      text.first?.isLowercase == true
    else {
      return text == "weekend" ? .weekend : text == "ref" ? .lastTold : .value(String(text))
    }
    let rest = text[text.index(after: colon)...]
    let numbers = rest.split(separator: "-").compactMap { Int($0) }
    switch (text[..<colon], numbers.count) {
    case ("month", 1): return .month(numbers[0])
    case ("month-day", 2): return .monthDay(month: numbers[0], day: numbers[1])
    case ("day", 1): return .day(numbers[0])
    case ("weekday", 1): return .weekday(numbers[0])
    case ("quarter", 1): return .quarter(numbers[0])
    case ("half", 1): return .half(numbers[0])
    case ("year2", 1): return .year2(numbers[0])
    case ("decade2", 1): return .decade2(numbers[0])
    case ("nth", 3):
      return .nthWeekday(month: numbers[0], nth: numbers[1], weekday: numbers[2])
    case ("easter", _): if let days = Int(rest) { return .easter(days) }
    case ("season", _):
      if let season = TimeSeason(rawValue: String(rest)) { return .season(season) }
    case ("offset", _), ("ref", _), ("period", _):
      if rest.contains("X") { return .value(rest.first == "-" ? "PAST_REF" : "FUTURE_REF") }
      return counted(text[..<colon], rest) ?? .value(String(text))
    case ("here", _): return counted(text[..<colon], rest) ?? .value(String(text))
    default: break
    }
    return .value(String(text))
  }

  private static func counted(_ name: Substring, _ rest: Substring) -> Base? {
    guard let (count, unit) = count(rest) else { return nil }
    switch name {
    case "offset": return .offset(count, unit)
    case "ref": return .reference(count, unit)
    case "here": return .here(count, unit)
    default: return .period(count, unit)
    }
  }

  /// `-3W`; a number that is too great to reckon with becomes the greatest.
  private static func count(_ text: Substring) -> (Int, TimeUnit)? {
    let sign = text.first == "-" ? -1 : 1
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let number = digits.prefix { $0.isNumber || $0 == "." }
    guard let unit = TimeUnit(rawValue: String(digits.dropFirst(number.count))) else { return nil }
    let whole = number.prefix { $0 != "." }
    return (sign * (whole.count > 7 ? 9_999_999 : Int(whole) ?? 0), unit)
  }
}
