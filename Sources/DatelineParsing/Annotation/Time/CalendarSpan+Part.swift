import DatelineModel

extension CalendarSpan {
  /// The part of the span that a TIMEX3 fragment names (`04`, `04-24`, `Q3`, `H1`, `SU`, `W2`
  /// its second week, `W0` the week it begins in, `WE`, `D1` its first day, `N42` its fourth
  /// Tuesday), or nil where it has none like it.
  func part(_ fragment: String) -> CalendarSpan? {
    guard let first = fragment.first else { return nil }
    let number = Int(timexDigits: fragment.utf8.dropFirst())
    switch first {
    case "0"..."9":
      if case .month(let year, let month) = self, fragment.utf8.count == 2 {
        return CalendarSpan(timex: CalendarSpan.month(year: year, month).value + "-" + fragment)
      }
      guard let year else { return nil }
      return CalendarSpan(timex: CalendarSpan.year(year).value + "-" + fragment)
    case "W" where fragment == "WE":
      return .weekend(monday: firstDay.adding(days: 1 - firstDay.weekday))
    case "W" where number == 0: return CalendarSpan(.week, containing: firstDay)
    case "W":
      guard let number, (1...5).contains(number) else { return nil }
      let day = number == 5 ? lastDay : firstDay.adding(days: (number - 1) * 7 + 3)
      return CalendarSpan(.week, containing: day)
    case "D":
      guard let number, number >= 1, firstDay.adding(days: number - 1) <= lastDay else {
        return nil
      }
      return .day(firstDay.adding(days: number - 1))
    case "N":
      guard let number, case .month(let year, let month) = self else { return nil }
      return CivilDay.nth(number / 10, weekday: number % 10, month: month, year: year)
        .map { .day($0) }
    default:
      guard let year else { return nil }
      return CalendarSpan(timex: CalendarSpan.year(year).value + "-" + fragment)
    }
  }
}
