public import DatelineModel

/// Turns the meanings of an article's temporal expressions into values and dates.
///
/// A pure function of the article's record: of the expressions' `underspecified` meanings in their
/// order, and of `published`. It can be run again once a publication date is known.
public struct TimeResolver: Sendable {
  /// What dates without a year are counted from.
  public enum Mode: Sendable {
    /// The publication date, as in news.
    case news
    /// The date told last, as in histories.
    case narrative
    /// Whichever the expressions speak for.
    case automatic
  }

  /// What dates without a year are counted from.
  public var mode: Mode

  /// Makes a resolver.
  public init(mode: Mode = .automatic) { self.mode = mode }

  /// Sets value, date and resolution of all temporal expressions, and adds a warning for each that
  /// contradicts itself.
  ///
  /// Where only an interval of days is known for the publication, a value stands if both its ends
  /// give it; else the value stays open and the date spans both.
  /// - Complexity: O(*n*) in the number of expressions.
  public func resolve(_ article: inout Article) {
    let meanings = article.timeExpressions.map { TimeMeaning($0.underspecified ?? $0.value) }
    let first = article.published?.value.earliest
    let last = article.published?.value.latest
    let isNarrative = self.isNarrative(meanings, published: last ?? first)
    var results = [TimeResolution]()
    if let first, let last, first != last {
      let early = resolutions(of: meanings, publication: first, isNarrative: isNarrative)
      let late = resolutions(of: meanings, publication: last, isNarrative: isNarrative)
      let open = resolutions(of: meanings, publication: nil, isNarrative: isNarrative)
      results = zip(zip(early, late), open).map { Self.common($0.0, $0.1, else: $1) }
    } else {
      results = resolutions(of: meanings, publication: first ?? last, isNarrative: isNarrative)
    }
    article.warnings.removeAll { $0.hasPrefix("“") && $0.contains(Self.warningMark) }
    for (index, result) in results.enumerated() {
      article.timeExpressions[index].value = result.value
      article.timeExpressions[index].date = result.date
      article.timeExpressions[index].resolution = result.how
      if let warning = result.warning {
        let range = article.timeExpressions[index].range
        let text = "“\(article.text.slice(range))”\(Self.warningMark)\(warning)"
        if !article.warnings.contains(text) { article.warnings.append(text) }
      }
    }
  }

  /// What tells the resolver's warnings from others, so that it can take back its own.
  private static let warningMark = " contradicts itself: "

  /// The resolutions of meanings that follow each other in a text.
  func resolutions(
    of meanings: [TimeMeaning], publication: CivilDay?, isNarrative: Bool
  ) -> [TimeResolution] {
    var reference = TimeReference(publication: publication, isNarrative: isNarrative)
    return meanings.map { meaning in
      let resolution = reference.resolve(meaning)
      reference.note(resolution.span, of: meaning)
      return resolution
    }
  }

  private static func common(
    _ early: TimeResolution, _ late: TimeResolution, else open: TimeResolution
  ) -> TimeResolution {
    if early.value == late.value { return early }
    var result = open
    if let low = early.date?.earliest, let high = late.date?.latest, low <= high {
      result.date = PartialDate(from: low, through: high)
      result.how = "between what either end of the publication date gives"
    }
    return result
  }

  /// Histories name many years long before their publication and few days around it.
  func isNarrative(_ meanings: [TimeMeaning], published: CivilDay?) -> Bool {
    switch mode {
    case .news: return false
    case .narrative: return true
    case .automatic: break
    }
    var (old, near, deictic) = (0, 0, 0)
    for meaning in meanings {
      switch meaning.base {
      case .value(let value):
        guard let year = CalendarSpan(timex: value)?.year else { continue }
        if let published, year >= published.year - 1 { near += 1 } else { old += 1 }
      case .weekday, .offset(-1...1, .day):
        near += 1
        deictic += 1
      case .offset, .quarter, .period: near += 1
      default: break
      }
    }
    return published != nil && old >= 8 && old * 4 > near * 5
      && deictic * 20 < meanings.count
  }
}
