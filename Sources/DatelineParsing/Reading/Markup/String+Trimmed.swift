extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let from = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let to = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[from...to])
  }
}
