/// A token as the finder of actors sees it.
struct ActorUnit {
  /// How the letters are written.
  enum Shape: UInt8 {
    /// No letter or digit.
    case mark
    /// Small letters first.
    case lower
    /// A capital first, small letters among the rest.
    case capitalised
    /// Capitals alone; a single capital letter too.
    case capitals
    /// A digit first.
    case digit
  }

  /// The marks that matter.
  enum Mark: UInt8 {
    case none, comma, possessive, open, close, hyphen, quote, stop, colon, dash, other
  }

  var hash: FoldedHash
  var shape: Shape
  var mark: Mark
  /// What the token alone means, as an index into the lexicon's senses, or -1.
  var sense: Int32
  /// Whether a longer phrase of the lexicon begins with the token.
  var begins: Bool
  /// The classes of the token alone.
  var classes: WordClass
  /// The last token of the sentence, exclusive.
  var sentenceEnd: Int32
  /// The part of speech, where a tagger has run.
  var pos: UniversalPartOfSpeech
  /// Whether a parser takes the token for a subject; nil where none has run.
  var isSubject: Bool?

  /// Whether the token begins with a capital.
  var isCapital: Bool { shape == .capitalised || shape == .capitals }
}
