import DatelineModel

/// Finds, for an article that no calendar date places, the dated article that tells the most like
/// it.
///
/// Likeness is the sum of the weights of the stems that both openings hold, a stem weighing the more
/// the fewer articles hold it (inverse document frequency). Stems that many articles hold are passed
/// over, so that the work grows with the texts and not with their pairs.
struct StoryNeighbors {
  /// The publication of the likest article, and its id.
  struct Neighbor {
    var day: CivilDay
    var article: Article.ID
  }

  /// How many bytes of an article are compared.
  private static let opening = 1200
  /// How many articles may hold a stem that counts.
  private static let common = 64
  /// How many rare stems two openings must share.
  private static let enough = 4

  private let articles: [Article]
  private let days: [CivilDay?]
  private var holders: [String: [Int]] = [:]

  /// - Parameter days: for each article the day of its publication; nil where it is not known.
  init(articles: [Article], days: [CivilDay?]) {
    self.articles = articles
    self.days = days
    for index in articles.indices where days[index] != nil {
      for stem in Self.stems(of: articles[index]) { holders[stem, default: []].append(index) }
    }
  }

  /// The likest dated article; nil where none tells the same.
  func neighbor(of article: Article) -> Neighbor? {
    var shared: [Int: (count: Int, weight: Double)] = [:]
    for stem in Self.stems(of: article) {
      guard let known = holders[stem], known.count <= Self.common else { continue }
      for index in known {
        let before = shared[index] ?? (0, 0)
        shared[index] = (before.count + 1, before.weight + 1 / Double(known.count))
      }
    }
    let best = shared.filter { $0.value.count >= Self.enough }.max {
      $0.value.weight != $1.value.weight ? $0.value.weight < $1.value.weight : $0.key > $1.key
    }
    guard let best, let day = days[best.key] else { return nil }
    return Neighbor(day: day, article: articles[best.key].id)
  }

  private static func stems(of article: Article) -> [String] {
    var text = ""
    for paragraph in article.paragraphs where paragraph.role == .title || paragraph.role == .body {
      text += article.text.slice(paragraph.range) + "\n"
      if text.utf8.count > opening { break }
    }
    return Array(Set(ContentWords.stems(of: text))).sorted()
  }
}
