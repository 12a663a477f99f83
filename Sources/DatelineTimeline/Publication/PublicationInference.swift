public import DatelineModel
import DatelineParsing

/// Works out when undated articles were published, from their own dates and those of their story.
///
/// A report comes out on or behind the newest day that it looks back at and before the days that it
/// looks ahead to; a weekday without a date lies in the week before; a year that is not said is the
/// one nearest to the story's other dates; a report whose opening tells what another report dates is
/// not older than that; and one without any date of the calendar comes out about when the report did
/// that tells the most like it.
///
/// The result does not depend on the order of the articles.
public struct PublicationInference: Sendable {
  /// Makes an inference.
  public init() {}

  /// The publication dates of those articles that have none stated or supplied, by their ids;
  /// articles of which nothing can be told are not among them.
  /// - Complexity: O(*n* *m*) in the number of undated articles and the length of all.
  public func infer(for articles: [Article]) -> [Article.ID: Publication] {
    let articles = articles.sorted { $0.id < $1.id }
    let clues = articles.map { PublicationClues($0) }
    guard let center = Self.center(clues) else { return [:] }
    var windows: [PublicationWindow?] = clues.map { clue in
      clue.stated.map { PublicationWindow(stated: $0) } ?? clue.window(center: center)
    }
    let told = NewsDates(articles: articles, windows: windows)
    for index in articles.indices where clues[index].stated == nil {
      if let day = told.newest(sharedWith: articles[index]) { windows[index]?.move(behind: day) }
    }
    let neighbors = StoryNeighbors(articles: articles, days: windows.map { $0?.date?.earliest })
    for index in articles.indices where windows[index] == nil {
      windows[index] = neighbors.neighbor(of: articles[index]).map(clues[index].window(near:))
    }
    var result = [Article.ID: Publication]()
    for (index, article) in articles.enumerated() where clues[index].stated == nil {
      guard let window = windows[index], let date = window.date else { continue }
      result[article.id] = Publication(value: date, basis: .inferred, why: window.why)
    }
    return result
  }

  /// The day around which the story turns: the newest publication that is stated, or else the
  /// newest day or month that any article dates with its year and looks back at.
  private static func center(_ clues: [PublicationClues]) -> CivilDay? {
    clues.compactMap { $0.stated?.latest ?? $0.newestDated }.max()
  }

  /// The articles with their publication dates inferred where none is stated or supplied, and their
  /// temporal expressions resolved by them.
  package func dated(_ articles: [Article]) -> [Article] {
    let inferred = infer(for: articles)
    return articles.map { article in
      guard let publication = inferred[article.id] else { return article }
      var article = article
      article.published = publication
      article.resolveTime()
      return article
    }
  }
}
