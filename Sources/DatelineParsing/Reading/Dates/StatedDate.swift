package import DatelineModel

/// The dates that a line at an article's head, a feed or a record states: when it was published and
/// when it was last changed.
package struct StatedDate: Hashable, Sendable {
  /// The date that the line states first, or behind a word like "published".
  package var published: PartialDate?
  /// The date behind a word like "updated".
  package var modified: PartialDate?
  /// How many words of the line the dates take.
  package var wordCount: Int

  /// Reads the dates of `line`, which need a year; nil where it states none.
  ///
  /// Forms: ISO 8601, RFC 822, `April 28, 2025`, `28 April 2025`, `28/04/2025`, `28.4.2025`, each with
  /// a time and a zone behind it or not. A numeric date that may be read in two ways
  /// (`04/05/2025`) is the interval of both.
  package init?(line: String) {
    var scanner = DateScanner(line)
    var dates: [(date: PartialDate, isChange: Bool)] = []
    var words = 0
    while let found = scanner.next() {
      dates.append((found.date, found.isChange))
      words += found.wordCount
      if dates.count == 8 { break }
    }
    guard !dates.isEmpty else { return nil }
    published = dates.first { !$0.isChange }?.date
    modified = dates.first { $0.isChange }?.date
    wordCount = words
  }
}

extension StatedDate {
  /// The one date that a field states: EDTF, or any form that a line may have; nil where it has none.
  package static func date(in field: String) -> PartialDate? {
    if let date = PartialDate(edtf: field) { return date }
    let stated = StatedDate(line: field)
    return stated?.published ?? stated?.modified
  }
}
