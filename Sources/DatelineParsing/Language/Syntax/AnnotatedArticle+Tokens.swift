public import DatelineModel

extension AnnotatedArticle {
  /// The words that share a code unit with a part of the text, as indices into `tokens`.
  /// - Complexity: O(log *n*).
  public func tokens(in range: TextRange) -> Range<Int> {
    let first = firstToken { $0.range.end > range.start }
    let last = firstToken { $0.range.start >= range.end }
    return first..<max(first, last)
  }

  /// The sentence that covers UTF-8 offset `offset`, as an index into `sentences`; nil between
  /// sentences.
  /// - Complexity: O(log *n*).
  public func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end > offset { high = middle } else { low = middle + 1 }
    }
    return low < sentences.count && sentences[low].range.contains(offset) ? low : nil
  }

  /// The word that governs all others of a sentence; nil before a parser has run.
  public func root(of sentence: Int) -> Int? {
    sentences[sentence].tokens.first { tokens[$0].head == nil && tokens[$0].relation == .root }
  }

  private func firstToken(where matches: (Token) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if matches(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
