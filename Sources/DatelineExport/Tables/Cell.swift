import DatelineModel

/// What stands in one place of a table.
enum Cell {
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case day(CivilDay)
  case list([String])

  static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
  static func optional(_ number: Double?) -> Cell { number.map { .number($0) } ?? .none }

  /// A day as far as all databases know it: of the years 1 to 9999.
  static func optional(_ day: CivilDay?) -> Cell {
    guard let day, (1...9999).contains(day.year) else { return .none }
    return .day(day)
  }
}
