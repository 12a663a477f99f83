import DatelineModel

/// Finds the article in plain text: title, byline, date, body, and what belongs to the site.
///
/// The body is the run of paragraphs with the largest sum of weights, prose counting for and lines of
/// menus counting against (maximum subarray, Kadane); the lines around it get their roles from their
/// form and from where they stand.
struct PlainTextReader: Sendable {
  /// Reads decoded text.
  /// - Complexity: O(*n*).
  func article(text: String, id: String) -> Article {
    var text = text
    var article = Article(id: id, text: text)
    let (blocks, width) = text.withUTF8 { bytes in
      (TextLines.paragraphs(in: bytes).map { TextBlock(span: $0, in: bytes) }, bytes.count)
    }
    guard width > 0 else { return article }
    var layout = PlainTextLayout(blocks: blocks)
    layout.assignRoles()
    article.paragraphs = zip(layout.blocks, layout.roles).map { block, role in
      Paragraph(range: TextRange(block.span.start, block.span.end), role: role)
    }
    article.source.name = layout.publisher
    article.published = layout.published
    article.modified = layout.modified
    if !zip(layout.blocks, layout.roles).contains(where: { $1 == .body && $0.traits.endsSentence })
    {
      article.warnings.append("no sentence found in the text")
    }
    return article
  }
}
