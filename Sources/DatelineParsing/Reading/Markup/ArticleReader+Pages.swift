import DatelineModel

extension ArticleReader {
  /// The article of a web page.
  func page(_ bytes: [UInt8], id: String, contentType: String?) -> Article {
    supplyingDate(
      HTMLArticleExtractor().article(html: bytes, contentType: contentType, id: id))
  }
}
