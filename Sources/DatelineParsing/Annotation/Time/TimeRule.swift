/// One rule of a time grammar: patterns of words, and what they mean.
struct TimeRule: Sendable {
  /// The rule's name, for readers.
  var name: String
  /// The class that the rule's matches belong to, or nil where each is an expression of its own.
  var phraseClass: String?
  /// The patterns.
  var patterns: [TimePattern] = []
  /// The template of the meaning; `none` where the words are no expression at all.
  var meaning = TimeTemplate("")
  /// The TIMEX3 type.
  var type = "DATE"
  /// The direction that the sentence's tense must speak for, or nil for any.
  var condition: TimeMeaning.Direction?
  var modifier: String?
  var quantifier: String?
  var frequency: TimeTemplate?
  /// Sentences with the expression between `<` and `>`, and the value they give.
  var examples: [Example] = []
  /// Where the rule stands in its text, from 1.
  var line = 0

  /// A sentence that shows the rule.
  struct Example: Sendable {
    var sentence: String
    var value: String
  }
}
