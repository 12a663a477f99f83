import DatelineModel

/// An article's sentences and their content words, roughly, as a record without tokens allows.
struct SentenceSlices {
  struct Slice {
    var range: TextRange
    var words: [String]
  }

  /// The sentences of all content, in order.
  let sentences: [Slice]
  /// The words of the title and the first sentences.
  var opening: [String] { sentences.prefix(2).flatMap(\.words) }

  init(_ article: Article) {
    let bytes = Array(article.text.utf8)
    var sentences = [Slice]()
    for paragraph in article.paragraphs where paragraph.role.isContent {
      var start = paragraph.range.start
      let end = min(paragraph.range.end, bytes.count)
      var position = start
      while position < end {
        let isEnd =
          bytes[position] == UInt8(ascii: ".") && position + 2 < end
          && bytes[position + 1] == UInt8(ascii: " ") && position - start > 40
        if isEnd || position == end - 1 {
          sentences.append(Self.slice(bytes, start, position + 1))
          start = position + 1
        }
        position += 1
      }
    }
    self.sentences = sentences
  }

  private static func slice(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Slice {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let words = text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count > 3 }
      .map { String($0.prefix(6)) }
    return Slice(range: TextRange(start, end), words: words.filter { !stopWords.contains($0) })
  }

  private static let stopWords: Set<String> = [
    "that", "with", "from", "have", "this", "were", "been", "their", "which", "will", "would",
    "they", "said", "after", "also", "more", "than", "about", "into", "over", "when", "what",
    "where", "while", "first", "time", "other", "under", "against", "agains",
  ]
}
