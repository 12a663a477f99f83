package import DatelineModel

/// Reads the article on a web page: its text in paragraphs with roles, without what belongs to the
/// site, and the facts that the page states about it.
///
/// Time and memory are linear in the page's length, of which at most `byteLimit` is read. No page
/// makes it fail; what is missing or doubtful is said in the article's `warnings`.
package struct HTMLArticleExtractor: Sendable {
  /// How many bytes of a page are read; what comes after is left out, with a warning.
  package var byteLimit = 32 << 20

  /// Makes an extractor.
  package init() {}

  /// Reads a page of bytes in any encoding.
  /// - Parameters:
  ///   - contentType: What the server said: `text/html; charset=utf-8`; nil where that is unknown.
  ///   - url: The page's address, or nil; it counts where the page states no other, and may tell the
  ///     day of publication.
  package func article(
    html bytes: [UInt8], contentType: String? = nil, id: String, url: String? = nil
  ) -> Article {
    let declared = HTMLEncoding.declared(bytes.prefix(byteLimit), contentType: contentType)
    let decoded = TextDecoder.decode(Array(bytes.prefix(byteLimit)), declared: declared)
    var article = article(html: decoded.text, id: id, url: url)
    var warnings: [String] = []
    if let warning = decoded.warning { warnings.append(warning) }
    if let declared, declared != decoded.encoding {
      warnings.append("labelled \(declared.name), read as \(decoded.encoding.name)")
    }
    if bytes.count > byteLimit { warnings.append(Self.cutWarning(byteLimit)) }
    article.warnings = warnings + article.warnings
    return article
  }

  /// Reads a page that is decoded already.
  package func article(html text: String, id: String, url: String? = nil) -> Article {
    var text = text
    return text.withUTF8 { utf8 in
      let isCut = utf8.count > byteLimit
      let part = UnsafeBufferPointer(rebasing: utf8.prefix(byteLimit))
      guard let bytes = HTMLBytes(part) else { return empty(id: id, url: url) }
      let document = HTMLDocument(bytes)
      var article = read(document, id: id, url: url)
      if isCut { article.warnings.append(Self.cutWarning(byteLimit)) }
      return article
    }
  }

  private static func cutWarning(_ limit: Int) -> String {
    "longer than \(limit) bytes; the rest is left out"
  }

  private func empty(id: String, url: String?) -> Article {
    var article = Article(id: id, text: "")
    article.url = url
    article.warnings = ["no text found"]
    return article
  }

  private func read(_ document: HTMLDocument, id: String, url: String?) -> Article {
    let outline = PageOutline(document)
    let head = PageHead(document)
    let facts = PageFacts(outline, head: head, url: url)
    let body = ArticleBody(outline, facts: facts)
    var writer = ParagraphWriter()
    if let title = facts.title?.value { writer.append(title, role: .title) }
    if !facts.authors.isEmpty {
      writer.append(facts.authors.joined(separator: ", "), role: .byline)
    }
    let hasFront = !writer.paragraphs.isEmpty
    writer.append(body, of: outline)
    var article = Article(id: id, text: String(decoding: writer.text, as: UTF8.self))
    article.paragraphs = writer.paragraphs
    article.source = Source(name: facts.publisher)
    article.url = facts.canonical ?? url
    if let host = article.url.flatMap(PageAddress.host) {
      article.source.name = article.source.name ?? host
      article.source.url = article.url
    }
    article.language = facts.language ?? "en"
    if let published = facts.published, let value = PartialDate(.single(published.value)) {
      article.published = Publication(value: value, basis: .stated, why: published.why)
    }
    if let modified = facts.modified { article.modified = PartialDate(.single(modified.value)) }
    article.warnings = body.warnings(head: head, facts: facts)
    if document.isCut { article.warnings.append("more elements than can be read; cut") }
    if writer.paragraphs.isEmpty || (hasFront && body.length == 0) {
      article.warnings.append("no text found")
    }
    return article
  }
}
