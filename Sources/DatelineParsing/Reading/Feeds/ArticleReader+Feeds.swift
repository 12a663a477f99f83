import DatelineModel

extension ArticleReader {
  /// The articles of a feed; entries without any text are left out.
  func articles(of feed: Feed, file: String?) -> ReadingResult {
    var result = ReadingResult()
    for (number, entry) in feed.entries.enumerated() {
      if result.articles.count == options.maximumArticlesPerFile {
        result.problems.append(
          ReadingError(.tooLarge, "more entries than the limit allows", file: file))
        break
      }
      let full = entry.content ?? entry.summary
      guard let text = full?.plain.trimmed, !text.isEmpty else {
        result.problems.append(
          ReadingError(
            .noArticles, "entry \(number + 1) has no text", severity: .warning, file: file))
        continue
      }
      var article = article(text: text, id: entry.id ?? entry.link)
      if article.title != entry.title { article.statedTitle = entry.title }
      if !entry.authors.isEmpty { article.statedByline = entry.authors.joined(separator: ", ") }
      article.url = entry.link
      article.source.name = feed.title ?? article.source.name
      article.source.url = feed.link
      article.language = feed.language ?? article.language
      article.modified = entry.modified.flatMap(StatedDate.date) ?? article.modified
      let published = entry.published ?? entry.modified
      if let date = published.flatMap(StatedDate.date) {
        article.published = Publication(value: date, basis: .stated, why: "the feed's own date")
      }
      result.articles.append(article)
    }
    if result.articles.isEmpty {
      result.problems.append(ReadingError(.noArticles, "the feed holds no article", file: file))
    }
    return result
  }
}
