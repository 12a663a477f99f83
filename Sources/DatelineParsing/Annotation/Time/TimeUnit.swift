/// A unit of the calendar or the clock that a temporal expression counts in.
enum TimeUnit: String, Hashable, Sendable, CaseIterable, Comparable {
  case second = "TS"
  case minute = "TM"
  case hour = "TH"
  case day = "D"
  case weekend = "WE"
  case week = "W"
  case month = "M"
  case season = "S"
  case quarter = "Q"
  case half = "H"
  case year = "Y"
  case decade = "E"
  case century = "C"

  /// Whether the unit is shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// Shorter before longer.
  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rank < b.rank }

  private var rank: Int { TimeUnit.allCases.firstIndex(of: self) ?? 0 }
}
