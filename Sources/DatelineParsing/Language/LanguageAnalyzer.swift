import DatelineModel

/// Finds sentences, words, lemmas, parts of speech and syntax.
///
/// Reads every paragraph but boilerplate; where the article has no paragraphs yet, every line of its
/// text is one. Replaces the layers `sentences` and `tokens`.
public struct LanguageAnalyzer: AnnotationStage {
  /// Makes the stage.
  public init() {}

  /// Adds the layers `sentences` and `tokens`.
  public func annotate(_ article: inout AnnotatedArticle) {
    article.sentences = []
    article.tokens = []
    var text = article.article.text
    text.withUTF8 { utf8 in
      let paragraphs = Self.paragraphs(of: article.article, utf8)
      var tokenizer = Tokenizer(utf8)
      let segmenter = SentenceSegmenter(utf8)
      for (paragraph, range) in paragraphs {
        let first = tokenizer.tokens.count
        tokenizer.tokenize(range)
        let words = first..<tokenizer.tokens.count
        segmenter.segment(tokenizer.tokens, in: words) { run in
          let start = tokenizer.tokens[run.lowerBound].start
          let end = tokenizer.tokens[run.upperBound - 1].end
          article.sentences.append(
            Sentence(range: TextRange(start, end), tokens: run, paragraph: paragraph))
        }
      }
      article.tokens = tokenizer.tokens.map { raw in
        Token(
          range: TextRange(raw.start, raw.end),
          form: String(
            decoding: UnsafeBufferPointer(rebasing: utf8[raw.start..<raw.end]), as: UTF8.self),
          continuesToken: raw.continuesToken)
      }
    }
  }

  private static func paragraphs(
    of article: Article, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> [(index: Int, range: Range<Int>)] {
    if !article.paragraphs.isEmpty {
      return article.paragraphs.enumerated().compactMap { index, paragraph in
        paragraph.role.isContent ? (index, paragraph.range.range) : nil
      }
    }
    var lines: [(Int, Range<Int>)] = []
    var start = 0
    for offset in 0...utf8.count where offset == utf8.count || utf8[offset] == 0x0A {
      if offset > start { lines.append((lines.count, start..<offset)) }
      start = offset + 1
    }
    return lines
  }
}
