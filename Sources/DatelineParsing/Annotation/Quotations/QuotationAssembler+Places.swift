import DatelineModel

/// Looks up words, sentences and passages by their place in the text.
extension QuotationAssembler {
  /// The text of the words without "that" in front and without punctuation around.
  func trimmed(_ words: ClosedRange<Int>) -> TextRange? {
    let tokens = article.tokens
    var first = words.lowerBound
    var last = words.upperBound
    while first <= last, tokens[first].upos == .punct || isThat(first) { first += 1 }
    while last >= first, tokens[last].upos == .punct { last -= 1 }
    guard first <= last else { return nil }
    return tokens[first].range.union(tokens[last].range)
  }

  func isThat(_ word: Int) -> Bool {
    article.tokens[word].lowercased == "that" && article.tokens[word].relation == .mark
  }

  func passage(containing offset: Int) -> Int? {
    let index = firstPassage(endingAfter: offset)
    guard index < passages.count, passages[index].range.start <= offset else { return nil }
    return index
  }

  func firstPassage(endingAfter offset: Int) -> Int {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func sentence(containing offset: Int) -> Int? {
    let sentences = article.sentences
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.start <= offset ? low : nil
  }

  /// Whether the passage reads as a name or a title: few words, all with capitals.
  func isName(_ passage: QuotedPassage) -> Bool {
    guard passage.inner.count <= 80 else { return false }
    if passage.paragraph < article.article.paragraphs.count,
      [.title, .heading].contains(article.article.paragraphs[passage.paragraph].role)
    {
      return false
    }
    var capitals = 0
    var isStart = true
    var wordStart = passage.inner.start
    for offset in passage.inner.start...passage.inner.end {
      let byte = offset < passage.inner.end ? bytes[offset] : 0x20
      if isStart, byte > 0x20 {
        isStart = false
        wordStart = offset
      }
      if byte <= 0x20, !isStart {
        isStart = true
        if (0x41...0x5A).contains(bytes[wordStart]) {
          capitals += 1
        } else if bytes[wordStart] >= 0x61, bytes[wordStart] <= 0x7A, offset - wordStart > 3 {
          return false
        }
      }
    }
    return capitals > 0
  }

  func firstWord(from offset: Int) -> Int {
    let tokens = article.tokens
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return false
    }
  }
}
