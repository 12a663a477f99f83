/// Where in which article something was read.
public struct Evidence: Hashable, Sendable, Comparable {
  /// The article's id.
  public var article: Article.ID
  /// The place in its text.
  public var range: TextRange
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a piece of evidence.
  public init(article: Article.ID, range: TextRange) {
    self.article = article
    self.range = range
    extra = JSONObject()
  }

  /// By article, then by place.
  public static func < (a: Evidence, b: Evidence) -> Bool {
    a.article != b.article ? a.article < b.article : a.range < b.range
  }
}
