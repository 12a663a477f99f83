/// One entry of a feed, as it stands there.
struct FeedEntry: Hashable, Sendable {
  /// The entry's own id, a GUID or an address; nil where it has none.
  var id: String?
  /// The title, without markup.
  var title: String?
  /// The address of the article.
  var link: String?
  /// The authors, in order.
  var authors: [String] = []
  /// The date of publication as the feed writes it.
  var published: String?
  /// The date of the last change as the feed writes it.
  var modified: String?
  /// The article, or as much of it as the feed has.
  var content: FeedText?
  /// The article in short.
  var summary: FeedText?
}

/// A text of a feed and how it is written.
struct FeedText: Hashable, Sendable {
  /// The text, as the feed has it.
  var value: String
  /// Whether it is HTML; else it is plain text.
  var isHTML: Bool

  /// The text without markup.
  var plain: String { isHTML ? MarkupText.text(of: value) : value }

  /// The text without markup on one line.
  var line: String { plain.split { $0.isWhitespace }.joined(separator: " ") }
}

/// A feed.
struct Feed: Hashable, Sendable {
  /// The feed's title, without markup.
  var title: String?
  /// The address of the site.
  var link: String?
  /// The language as BCP 47 has it, where stated.
  var language: String?
  /// The entries, in order.
  var entries: [FeedEntry] = []
}
