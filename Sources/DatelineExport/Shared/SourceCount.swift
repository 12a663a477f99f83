/// How many articles report something, and how many of them independently.
struct SourceCount {
  let articles: Int
  let origins: Int

  /// “1 source”, “3 sources”, “3 sources, 2 independent”.
  var text: String {
    let count = StoryOverview.count(articles, "source")
    return origins > 0 && origins < articles ? count + ", \(origins) independent" : count
  }
}
