import DatelineModel

/// Finds sentences, words, lemmas, parts of speech, syntax and names.
///
/// Reads every paragraph but boilerplate; where the article has no paragraphs yet, every line of its
/// text is one. Replaces the layers `sentences`, `tokens` and `entities`. Works in time linear in the text.
public struct LanguageAnalyzer: AnnotationStage {
  private let model: LanguageModel?

  /// Makes the stage.
  public init() { self.init(model: .shared) }

  /// Makes the stage with a model of one's own; without one it finds sentences and words alone.
  package init(model: LanguageModel?) { self.model = model }

  /// Adds the layers `sentences`, `tokens` and `entities`.
  public func annotate(_ article: inout AnnotatedArticle) {
    article.sentences = []
    article.tokens = []
    article.entities = []
    var text = article.article.text
    text.withUTF8 { utf8 in
      let raw = Self.segment(&article, utf8)
      article.tokens = raw.map { raw in
        Token(
          range: TextRange(raw.start, raw.end),
          form: String(decoding: utf8[raw.start..<raw.end], as: UTF8.self),
          continuesToken: raw.continuesToken)
      }
      model?.analyze(raw, utf8, &article)
    }
  }

  /// Finds the words and adds the sentences to the article.
  private static func segment(
    _ article: inout AnnotatedArticle, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> [RawToken] {
    var tokenizer = Tokenizer(utf8)
    let segmenter = SentenceSegmenter(utf8)
    for (paragraph, range) in paragraphs(of: article.article, utf8) {
      let first = tokenizer.tokens.count
      tokenizer.tokenize(range)
      let tokens = tokenizer.tokens
      segmenter.segment(tokens, in: first..<tokens.count) { run in
        let range = TextRange(tokens[run.lowerBound].start, tokens[run.upperBound - 1].end)
        article.sentences.append(Sentence(range: range, tokens: run, paragraph: paragraph))
      }
    }
    return tokenizer.tokens
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
