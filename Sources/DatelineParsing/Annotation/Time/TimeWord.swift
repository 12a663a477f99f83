import DatelineModel

/// A word as the time grammar sees it: a token, or a part of one that is joined by hyphens.
struct TimeWord: Sendable {
  /// The word in lower case, with straight apostrophes.
  var text: String
  /// Offsets of its UTF-8 code units in the article.
  var start: Int
  var end: Int
  /// The token it belongs to.
  var token: Int
  /// Whether it begins with a capital.
  var isCapitalised: Bool
}

/// Some words that belong to a class of the grammar.
struct TimeEdge: Sendable {
  /// The number of the literal word or class.
  var symbol: Int32
  /// How many words.
  var length: Int32
  /// What the class says of them: the number of a month, a count, a meaning.
  var payload: String
}
