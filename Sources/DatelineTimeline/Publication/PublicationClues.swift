import DatelineModel
import DatelineParsing

/// What one article says of its own publication date.
struct PublicationClues {
  /// A date that the article looks back at or ahead to.
  struct Clue {
    var evidence: TimeEvidence
    var range: TextRange
    var text: String
    var value: String
  }

  /// The date that needs no inference, or nil.
  let stated: PartialDate?
  private let clues: [Clue]
  private let article: Article

  init(_ article: Article) {
    self.article = article
    stated = article.published.flatMap { $0.basis == .inferred ? nil : $0.value }
    clues = article.timeExpressions.compactMap { expression in
      TimeEvidence(expression).map {
        Clue(
          evidence: $0, range: expression.range, text: article.text.slice(expression.range),
          value: expression.value)
      }
    }
  }

  /// The newest date that the article gives with its year and does not look ahead to.
  var newestDated: CivilDay? {
    clues.filter { $0.evidence.form == .dated && $0.evidence.isPast != false }
      .compactMap { clue in
        clue.evidence.days(nearest: CivilDay(dayNumber: 0)).map(\.lowerBound)
      }
      .max()
  }

  /// The days on which the article may have been published, given about when its story was told;
  /// nil where its own dates say nothing.
  func window(center: CivilDay) -> PublicationWindow? {
    let center = anchor(near: center)
    var newest: (days: ClosedRange<CivilDay>, text: String, isDay: Bool)?
    var previous: CivilDay?
    for clue in clues {
      guard let days = days(of: clue, center: center, after: previous) else { continue }
      if clue.evidence.isDay { previous = days.upperBound }
      guard looksBack(clue) else { continue }
      if newest.map({ $0.days.lowerBound < days.lowerBound }) ?? true {
        newest = (days, clue.text, clue.evidence.isDay)
      }
    }
    let ahead = clues.filter { $0.evidence.isPast == false }.compactMap { clue in
      days(of: clue, center: center, after: nil).map { (day: $0.lowerBound, text: clue.text) }
    }
    guard let newest else { return nil }
    var window = PublicationWindow(
      from: newest.days.lowerBound, isDay: newest.isDay, text: newest.text)
    if let weekday = weekday(from: newest.days.lowerBound), newest.isDay {
      window.narrow(to: weekday.day, text: weekday.text, isSecondHand: weekday.isSecondHand)
    }
    let next = ahead.filter { $0.day > window.first }.min { $0.day < $1.day }
    if let next { window.close(before: next.day, text: next.text) }
    return window
  }

  /// The days on which the article may have been published, given a report that tells the same: the
  /// newest of its weekdays, where it names any, as the nearest such day.
  func window(near neighbor: StoryNeighbors.Neighbor) -> PublicationWindow {
    let start = neighbor.day.adding(days: -3)
    guard let news = weekday(from: start) else {
      return PublicationWindow(about: neighbor, from: neighbor.day)
    }
    var window = PublicationWindow(about: neighbor, from: news.day)
    window.narrow(to: news.day, text: news.text, isSecondHand: news.isSecondHand)
    return window
  }

  /// The day around which dates without a year are looked for: that of the story, or the article's
  /// own newest date where it tells of the same time, carried on from one date to the next.
  private func anchor(near center: CivilDay) -> CivilDay {
    guard var anchor = newestDated, abs(anchor.dayNumber - center.dayNumber) < Self.sameTime else {
      return center
    }
    let past = clues.filter { $0.evidence.form == .yearly && $0.evidence.isPast == true }
    for _ in 0..<3 {
      let days = past.compactMap { $0.evidence.days(nearest: anchor)?.lowerBound }
      anchor = max(anchor, days.max() ?? anchor)
    }
    return anchor
  }

  /// How many days apart dates may lie and still belong to one development.
  private static let sameTime = 500

  /// Whether the article looks back at the date: by the tense, or because it tells the same weekday
  /// as news, or as it has no other day.
  private func looksBack(_ clue: Clue) -> Bool {
    if let isPast = clue.evidence.isPast { return isPast }
    if clue.evidence.form == .reference { return true }
    guard clue.evidence.form == .dated, clue.evidence.isDay,
      let day = clue.evidence.days(nearest: CivilDay(dayNumber: 0))?.lowerBound
    else { return false }
    return clues.contains { other in
      if case .weekday(day.weekday) = other.evidence.form {
        return other.evidence.isPast != false
      }
      return false
    } || !clues.contains { $0.evidence.isDay && $0.evidence.isPast == true }
  }

  private func days(
    of clue: Clue, center: CivilDay, after previous: CivilDay?
  ) -> ClosedRange<CivilDay>? {
    switch clue.evidence.form {
    case .dated, .yearly: return clue.evidence.days(nearest: center)
    case .reference:
      guard let previous, clue.evidence.isDay else { return nil }
      return clue.evidence.days(nearest: previous)
    case .weekday, .deictic: return nil
    }
  }

  /// The weekday that the article tells as its news, as a day of the week from `first` on.
  ///
  /// Of several it is that from which all others lie back the least; what opens the article counts
  /// twice.
  private func weekday(
    from first: CivilDay
  ) -> (day: CivilDay, text: String, isSecondHand: Bool)? {
    let named = clues.enumerated().compactMap {
      index, clue -> (weekday: Int, clue: Clue, weight: Int)? in
      guard case .weekday(let weekday) = clue.evidence.form, clue.evidence.isPast != false else {
        return nil
      }
      return (weekday, clue, clue.range.start * 4 < article.text.utf8.count ? 2 : 1)
    }
    guard !named.isEmpty else { return nil }
    let candidates = (0..<7).map { first.adding(days: $0) }.filter { day in
      named.contains { $0.weekday == day.weekday }
    }
    let best = candidates.min { a, b in
      let (x, y) = (cost(a), cost(b))
      return x != y ? x < y : a < b
    }
    func cost(_ day: CivilDay) -> Int {
      named.reduce(0) { $0 + (day.weekday - $1.weekday + 7) % 7 * $1.weight }
    }
    guard let best, let news = named.first(where: { $0.weekday == best.weekday }) else {
      return nil
    }
    return (best, news.clue.text, isSecondHand(news.clue.range))
  }

  /// Whether the sentence around `range` tells what another outlet has told.
  private func isSecondHand(_ range: TextRange) -> Bool {
    let paragraph = article.paragraphs.first { $0.range.contains(range) }?.range ?? range
    return article.text.slice(paragraph).lowercased().contains("according to")
  }
}
