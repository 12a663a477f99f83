/// Turns bytes into articles.
public struct ArticleReader: Sendable {
  /// Makes a reader.
  public init() {}
}
