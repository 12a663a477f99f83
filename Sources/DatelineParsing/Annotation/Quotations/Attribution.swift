import DatelineModel

/// A cue with what it introduces and who is behind it, as the syntax of one sentence gives them.
struct Attribution {
  /// The form in which the content stands.
  enum Form {
    /// A finite clause, or words between marks.
    case clause
    /// An infinitive or gerund.
    case infinitive
    /// A noun phrase.
    case nominal
  }

  /// The cue's word.
  var cue: Int
  /// The cue's words, particle and fixed preposition with it.
  var cueWords: ClosedRange<Int>
  var kind: Cue.Kind
  var form: Form
  /// The head of the noun phrase that names the speaker.
  var speaker: Int?
  /// The head of the noun phrase that names who passes it on.
  var via: Int?
  /// The content, in words; what introduces it may stand inside.
  var content: ClosedRange<Int>
}
