import DatelineModel

extension ArticleReader {
  /// The article of a web page.
  func page(_ bytes: [UInt8], id: String, contentType: String?) -> Article {
    let decoded = TextDecoder.decode(bytes)
    return supplyingDate(
      PlainTextReader().article(text: MarkupText.text(of: decoded.text), id: id))
  }
}
