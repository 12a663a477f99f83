import DatelineModel

/// What a meaning comes to at its place in an article.
struct TimeResolution: Hashable, Sendable {
  /// The TIMEX3 value.
  var value: String
  /// The span of the calendar, or nil where the value is none.
  var span: CalendarSpan?
  /// The days it means, or nil.
  var date: PartialDate?
  /// How it was found, or nil where nothing had to be.
  var how: String?
  /// What the text says that cannot be, or nil.
  var warning: String?
}
