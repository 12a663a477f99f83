/// A paragraph of plain text before its role is known.
struct TextBlock {
  var span: TextSpan
  var traits: ParagraphTraits
  /// The text of a short paragraph; of a long one its beginning.
  var line: String
  /// The date that the line states, where that is about all it says.
  var date: StatedDate?

  init(span: TextSpan, in text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeBufferPointer(rebasing: text[span.start..<span.end])
    self.span = span
    traits = ParagraphTraits(bytes)
    line = String(decoding: UnsafeBufferPointer(rebasing: bytes.prefix(300)), as: UTF8.self)
    if traits.numeric > 0, bytes.count <= 200 { date = StatedDate(line: line) }
  }

  /// Whether the line says little more than a date.
  var isDateLine: Bool {
    guard let date else { return false }
    return traits.words.count <= date.wordCount + 6 && !traits.endsSentence
  }
}
