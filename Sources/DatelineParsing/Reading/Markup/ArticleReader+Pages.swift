import DatelineModel

extension ArticleReader {
  /// The article of a web page.
  /// - Parameter url: The page's address, which may tell the day of publication; nil where it is not
  ///   known.
  func page(_ bytes: [UInt8], id: String, contentType: String?, url: String? = nil) -> Article {
    supplyingDate(
      HTMLArticleExtractor().article(html: bytes, contentType: contentType, id: id, url: url))
  }
}
