import DatelineModel

/// What resolving looks back to while it walks through an article.
struct TimeReference: Sendable {
  /// The day of publication, or nil.
  let publication: CivilDay?
  /// Whether the text tells a history, so that its dates follow each other.
  let isNarrative: Bool
  /// The span told last.
  private(set) var last: CalendarSpan?
  /// The quarter told first, which a business report is about.
  private(set) var quarter: CalendarSpan?
  /// The day told last.
  private(set) var day: CivilDay?

  init(publication: CivilDay?, isNarrative: Bool) {
    self.publication = publication
    self.isNarrative = isNarrative
  }

  /// Where dates without a year are counted from.
  var anchor: CivilDay? { isNarrative ? last?.firstDay ?? publication : publication }

  /// A bare year so far from the year told last is a comparison and no step of the story.
  private static let farAway = 12

  /// The year last told of a month and day.
  func year(ofMonth month: Int, day: Int) -> Int? { years[month * 100 + day] }

  private var years: [Int: Int] = [:]

  /// Takes note of what an expression came to.
  ///
  /// A comparison with a year before does not move the story there.
  mutating func note(_ span: CalendarSpan?, of meaning: TimeMeaning) {
    guard let span else { return }
    switch meaning.base {
    case .period: return
    case .reference(let count, .year) where count < 0: return
    case .offset where isNarrative: return
    case .value where isNarrative:
      if case .year(let year) = span, let known = last?.year, abs(year - known) > Self.farAway {
        return
      }
    default: break
    }
    switch span {
    case .century, .decade: return
    case .quarter: quarter = quarter ?? span
    case .day(let day):
      self.day = day
      let (year, month, date) = day.components
      years[month * 100 + date] = year
    default: break
    }
    last = span
  }
}
