import DatelineModel

/// A passage between quotation marks, whatever it is: speech, a title, a doubted word.
struct QuotedPassage: Hashable {
  /// From the opening mark to behind the closing one; where no mark closes it, to the end of its
  /// last paragraph.
  var range: TextRange
  /// What stands between the marks.
  var inner: TextRange
  /// Whether a mark closes it.
  var isClosed: Bool
  /// Whether it stands between single marks.
  var isSingle: Bool
  /// The index of the paragraph it begins in.
  var paragraph: Int
  /// The index of the paragraph it ends in.
  var lastParagraph: Int
}
