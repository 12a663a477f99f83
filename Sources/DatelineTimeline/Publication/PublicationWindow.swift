import DatelineModel

/// The days on which an article may have been published, and why.
struct PublicationWindow {
  /// The first day.
  private(set) var first: CivilDay
  /// The last day, or nil where nothing bounds it.
  private(set) var last: CivilDay?
  private var reasons: [String]
  /// Whether the newest date is as exact as a day.
  private let isDay: Bool
  private let isStated: Bool

  /// How many days behind its newest date a report without other signs is looked for.
  private static let freshness = 7
  /// How far ahead a date may lie and still bound the publication.
  private static let horizon = 60

  /// The window of an article whose date is known.
  init(stated: PartialDate) {
    first = stated.earliest ?? CivilDay(dayNumber: 0)
    last = stated.latest
    reasons = []
    isDay = true
    isStated = true
  }

  /// The window of an article whose newest date begins on `day`.
  init(from day: CivilDay, isDay: Bool, text: String) {
    first = day
    reasons = ["looks back at “\(text)” (\(day))"]
    self.isDay = isDay
    isStated = false
  }

  /// The window of an article that no date of its own places, from `day` on.
  init(about neighbor: StoryNeighbors.Neighbor, from day: CivilDay) {
    first = day
    reasons = ["tells what \(neighbor.article) tells (\(neighbor.day))"]
    isDay = true
    isStated = false
  }

  /// Takes the day of a weekday that the article tells as its news; what is told after another
  /// outlet comes out a day later.
  mutating func narrow(to day: CivilDay, text: String, isSecondHand: Bool) {
    first = isSecondHand ? day.adding(days: 1) : day
    last = first
    reasons.append("“\(text)” is then \(day)")
    if isSecondHand { reasons.append("told after another outlet, a day later") }
  }

  /// Ends the window before a day that the article looks ahead to.
  mutating func close(before day: CivilDay, text: String) {
    guard day.dayNumber - first.dayNumber <= Self.horizon, last.map({ $0 >= day }) ?? true else {
      return
    }
    if last == nil, isDay, day.dayNumber - first.dayNumber > 1 { first = first.adding(days: 1) }
    last = max(first, day.adding(days: -1))
    reasons.append("looks ahead to “\(text)” (\(day))")
  }

  /// Takes in that the article opens with news that another article dates.
  mutating func move(behind day: NewsDates.Shared) {
    guard !isStated, day.day > first, day.day.dayNumber - first.dayNumber <= Self.freshness else {
      return
    }
    let wasDay = last == first
    if let last, !wasDay, last < day.day { return }
    first = day.day
    if wasDay { last = first }
    reasons.append("opens with what \(day.article) dates \(day.day)")
  }

  /// The date.
  var date: PartialDate? {
    guard isDay else { return nil }
    return PartialDate(from: first, through: last ?? first.adding(days: Self.freshness))
  }

  /// The reasons in words.
  var why: String { reasons.joined(separator: "; ") }
}
