package import DatelineModel

/// What a temporal expression can say of the day on which its article was published.
package struct TimeEvidence: Sendable {
  /// How much of the date is said.
  package enum Form: Hashable, Sendable {
    /// The days from the first to the last, year and all.
    case dated
    /// A day or month of a year that is not said.
    case yearly
    /// A weekday, 1 for Monday.
    case weekday(Int)
    /// Counted from a date told before.
    case reference
    /// Counted from the publication: `yesterday`, `last week`.
    case deictic
  }

  /// How much is said.
  package var form: Form
  /// Whether the sentence looks back at it; nil where it does not tell.
  package var isPast: Bool?
  /// Whether the expression is as exact as a day.
  package var isDay: Bool
  private let meaning: TimeMeaning

  /// The evidence of an expression, or nil where it says nothing of days.
  package init?(_ expression: TimeExpression) {
    meaning = TimeMeaning(expression.underspecified ?? expression.value)
    guard expression.type == .date || expression.type == .time else { return nil }
    switch meaning.direction {
    case .past, .last: isPast = true
    case .future, .next: isPast = false
    case nil: isPast = nil
    }
    isDay = false
    switch meaning.base {
    case .value(let value):
      guard let span = CalendarSpan(timex: value) else { return nil }
      form = .dated
      isDay = span.unit == .day
    case .monthDay, .nthWeekday, .easter:
      form = .yearly
      isDay = true
    case .month: form = .yearly
    case .weekday(let weekday):
      form = .weekday(weekday)
      isDay = true
    case .reference(_, let unit):
      form = .reference
      isDay = unit == .day
    case .offset: form = .deictic
    default: return nil
    }
    if meaning.direction == .last || meaning.direction == .next { form = .deictic }
  }

  /// The first and last day meant, of the year in which that is nearest to `day`.
  package func days(nearest day: CivilDay) -> ClosedRange<CivilDay>? {
    var meaning = meaning
    meaning.direction = nil
    let reference = TimeReference(publication: day, isNarrative: false)
    guard let span = reference.resolve(meaning).span else { return nil }
    return span.firstDay...span.lastDay
  }
}
