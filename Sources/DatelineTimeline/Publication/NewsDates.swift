import DatelineModel
import DatelineParsing

/// The dated sentences of a story's articles, to find what the opening of another article shares.
struct NewsDates {
  /// A day that another article gives to the same news.
  struct Shared {
    var day: CivilDay
    var article: Article.ID
  }

  private struct DatedSentence {
    var article: Int
    var day: CivilDay
    var words: [String: Double]
  }

  private let ids: [Article.ID]
  private let openings: [[String: Double]]
  private let sentences: [DatedSentence]
  /// How like each other, from 0 to 1, opening and sentence must be.
  private static let likeness = 0.35

  init(articles: [Article], windows: [PublicationWindow?]) {
    ids = articles.map(\.id)
    let texts = articles.map { SentenceSlices($0) }
    var frequency = [String: Int]()
    for text in texts {
      for word in Set(text.sentences.flatMap(\.words)) { frequency[word, default: 0] += 1 }
    }
    func vector(_ words: [String]) -> [String: Double] {
      var result = [String: Double]()
      for word in Set(words) { result[word] = 1 / Double(frequency[word] ?? 1).squareRoot() }
      return result
    }
    openings = texts.map { vector($0.opening) }
    var sentences = [DatedSentence]()
    for (index, article) in articles.enumerated() {
      guard let window = windows[index], let date = window.date else { continue }
      var dated = article
      if dated.published == nil { dated.published = Publication(value: date, basis: .inferred) }
      TimeResolver().resolve(&dated)
      for expression in dated.timeExpressions {
        guard let day = expression.date?.earliest, day == expression.date?.latest,
          let sentence = texts[index].sentences.first(where: { $0.range.contains(expression.range) }
          )
        else { continue }
        sentences.append(DatedSentence(article: index, day: day, words: vector(sentence.words)))
      }
    }
    self.sentences = sentences
  }

  /// The newest day that other articles give to what the article `index` opens with; nil where none
  /// tells the same.
  func newest(sharedWith index: Int) -> Shared? {
    sentences.filter {
      $0.article != index && Self.cosine($0.words, openings[index]) >= Self.likeness
    }
    .max { ($0.day, ids[$1.article]) < ($1.day, ids[$0.article]) }
    .map { Shared(day: $0.day, article: ids[$0.article]) }
  }

  private static func cosine(_ a: [String: Double], _ b: [String: Double]) -> Double {
    func square(_ vector: [String: Double]) -> Double {
      vector.keys.sorted().reduce(0) { $0 + (vector[$1] ?? 0) * (vector[$1] ?? 0) }
    }
    let product = a.keys.sorted().reduce(0) { $0 + (a[$1] ?? 0) * (b[$1] ?? 0) }
    let size = (square(a) * square(b)).squareRoot()
    return size > 0 ? product / size : 0
  }
}
