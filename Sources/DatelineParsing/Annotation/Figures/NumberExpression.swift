import DatelineModel

/// A number or a range of numbers as it stands in a text.
struct NumberExpression {
  /// The tokens of the number alone.
  var tokens: Range<Int>
  var low: Double?
  var high: Double?
  /// Whether it is written in digits.
  var hasDigits: Bool
  /// The unit that is written together with it (`$`, `%`, `km`), as the text has it.
  var unit: String?
  /// Where the text of the number begins and ends.
  var range: TextRange
  /// Whether it is an open count: "dozens".
  var isOpen = false
}
