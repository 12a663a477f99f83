public import DatelineModel

/// Makes one story of many articles' annotations.
public struct StoryBuilder: Sendable {
  /// Makes a builder.
  public init() {}

  /// The story that the articles tell together.
  ///
  /// Works from what the articles carry (`timeExpressions`, `actors`, `events`, `reactions`, …)
  /// and never looks at their language again, so that records of many machines can be joined.
  /// The order of the articles makes no difference, nor does one that is there twice.
  public func story(from articles: some Sequence<Article>) -> Story {
    Story(articles: articles.sorted { $0.id < $1.id })
  }
}
