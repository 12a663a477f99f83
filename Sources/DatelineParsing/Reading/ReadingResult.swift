public import DatelineModel

/// What a reading gave: the articles, and what there was to complain of.
public struct ReadingResult: Hashable, Sendable {
  /// The articles, in the order of the input; their ids are unique.
  public var articles: [Article]
  /// Errors and warnings, in the order of the input.
  public var problems: [ReadingError]

  /// Makes a result.
  public init(articles: [Article] = [], problems: [ReadingError] = []) {
    self.articles = articles
    self.problems = problems
  }

  /// Whether some input gave no article.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
