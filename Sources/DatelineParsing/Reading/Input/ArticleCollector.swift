import DatelineModel

/// Gathers articles from several inputs, with unique ids and without repetitions.
struct ArticleCollector {
  private var entries: [(article: Article, file: String?)] = []
  private var problems: [ReadingError] = []

  mutating func add(_ problem: ReadingError) { problems.append(problem) }

  mutating func add(_ result: ReadingResult, from file: String?) {
    problems += result.problems
    for article in result.articles { entries.append((article, file)) }
  }

  /// What was gathered.
  ///
  /// The same text under the same id is one article; under another id it is kept and warned of.
  /// Different texts with one id get the names of their folders before it, then a number.
  mutating func result() -> ReadingResult {
    dropRepetitions()
    var taken: Set<String> = []
    var counts: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    for entry in entries { counts[entry.article.id, default: 0] += 1 }
    var articles: [Article] = []
    for entry in entries {
      var article = entry.article
      if counts[article.id, default: 0] > 1 {
        article.id = qualified(article.id, file: entry.file)
      }
      let base = article.id
      while !taken.insert(article.id).inserted {
        numbers[base, default: 1] += 1
        article.id = "\(base)-\(numbers[base, default: 2])"
      }
      articles.append(article)
    }
    return ReadingResult(articles: articles, problems: problems)
  }

  private mutating func dropRepetitions() {
    struct Key: Hashable {
      var text: String
      var title: String?
    }
    var first: [Key: String] = [:]
    var kept: [(article: Article, file: String?)] = []
    for entry in entries {
      let key = Key(text: entry.article.text, title: entry.article.statedTitle)
      guard let earlier = first[key] else {
        first[key] = entry.article.id
        kept.append(entry)
        continue
      }
      problems.append(
        ReadingError(
          .duplicate, "the same text as article \(earlier)", severity: .warning, file: entry.file))
      if earlier != entry.article.id { kept.append(entry) }
    }
    entries = kept
  }

  /// The id behind the name of the file's folder, where it has one.
  private func qualified(_ id: String, file: String?) -> String {
    let folders = (file ?? "").split(separator: "/").dropLast().filter { $0 != "." && $0 != ".." }
    return folders.last.map { "\($0)/\(id)" } ?? id
  }
}
