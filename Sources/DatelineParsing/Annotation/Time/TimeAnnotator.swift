import DatelineModel

/// Finds the temporal expressions and what they mean.
///
/// Works in two steps. Finding matches a `TimeGrammar` against the sentences and gives each
/// expression a meaning that does not depend on the publication date; it is kept in
/// `TimeExpression.underspecified`. Resolving turns meanings into values and dates; `TimeResolver`
/// does it again whenever a publication date becomes known.
public struct TimeAnnotator: AnnotationStage {
  /// What can be chosen.
  public struct Options: Sendable {
    /// The grammar.
    public var grammar: TimeGrammar
    /// What dates without a year are counted from.
    public var mode: TimeResolver.Mode

    /// Makes options.
    public init(grammar: TimeGrammar = .english, mode: TimeResolver.Mode = .automatic) {
      self.grammar = grammar
      self.mode = mode
    }
  }

  private static let standard = CompiledTimeGrammar(.english)

  private let compiled: CompiledTimeGrammar
  private let resolver: TimeResolver

  /// Makes the stage with the library's own grammar.
  public init() {
    compiled = Self.standard
    resolver = TimeResolver()
  }

  /// Makes the stage; the grammar is made ready here, once.
  public init(options: Options) {
    compiled = CompiledTimeGrammar(options.grammar)
    resolver = TimeResolver(mode: options.mode)
  }

  /// The words of each sentence; what ends in `a.m.` or `p.m.` goes on into the next.
  private static func passages(_ article: AnnotatedArticle) -> [Range<Int>] {
    var result = [Range<Int>]()
    var isOpen = false
    for sentence in article.sentences {
      if isOpen, let last = result.last, last.upperBound == sentence.tokens.lowerBound {
        result[result.count - 1] = last.lowerBound..<sentence.tokens.upperBound
      } else {
        result.append(sentence.tokens)
      }
      let word = sentence.tokens.last.map { article.tokens[$0].lowercased } ?? ""
      isOpen = word == "a.m." || word == "p.m."
    }
    return result
  }

  /// Fills in `Article.timeExpressions`.
  public func annotate(_ article: inout AnnotatedArticle) {
    var text = article.article.text
    var found = text.withUTF8 { bytes in
      let finder = TimeFinder(grammar: compiled, bytes: bytes)
      return Self.passages(article).flatMap { finder.expressions(article.tokens, in: $0) }
    }
    Self.anchor(&found, in: text)
    article.article.timeExpressions = found
    resolver.resolve(&article.article)
  }
}
