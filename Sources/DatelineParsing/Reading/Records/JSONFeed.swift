import DatelineModel

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org).
enum JSONFeed {
  /// Whether an object is a feed of this kind.
  static func matches(_ object: JSONObject) -> Bool {
    object["version"]?.text?.contains("jsonfeed.org") == true && object["items"]?.elements != nil
  }

  /// The feed.
  static func parse(_ object: JSONObject) -> Feed {
    var feed = Feed()
    feed.title = object["title"]?.text
    feed.link = object["home_page_url"]?.text
    feed.language = object["language"]?.text
    feed.entries = (object["items"]?.elements ?? []).compactMap { $0.members.map(entry) }
    return feed
  }

  private static func entry(_ item: JSONObject) -> FeedEntry {
    var entry = FeedEntry()
    entry.id = item["id"]?.text
    entry.title = item["title"]?.text
    entry.link = item["url"]?.text ?? item["external_url"]?.text
    let authors = item["authors"]?.elements ?? [item["author"]].compactMap { $0 }
    entry.authors = authors.compactMap { $0.members?["name"]?.text }
    entry.published = item["date_published"]?.text
    entry.modified = item["date_modified"]?.text
    entry.content =
      item["content_html"]?.text.map { FeedText(value: $0, isHTML: true) }
      ?? item["content_text"]?.text.map { FeedText(value: $0, isHTML: false) }
    entry.summary = item["summary"]?.text.map { FeedText(value: $0, isHTML: false) }
    return entry
  }
}
