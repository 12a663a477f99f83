import DatelineModel

/// How the date of an article's event follows from its temporal expression and the article's
/// publication date, so that it can be worked out anew once more is known of either.
///
/// It is kept in `Event.dateBasis` as the kind's name, with the words it was read from behind a
/// colon: `explicit: on Monday`.
struct DateBasis: Hashable, Sendable {
  /// The ways in which an event gets its date.
  enum Kind: String, Sendable, CaseIterable {
    /// The clause has a temporal expression that says when.
    case explicit
    /// The time of what was told before goes on.
    case reference
    /// The news of the day: the day of publication.
    case publication
    /// Behind the temporal expression, not behind the publication.
    case after
    /// Ahead of the temporal expression, or of the publication where there is none.
    case before
    /// From the temporal expression on, until the publication.
    case since
    /// To come, from the publication on.
    case future
  }

  var kind: Kind
  /// The words that the date was read from, or nil.
  var words: String?

  init(_ kind: Kind, words: String? = nil) {
    self.kind = kind
    self.words = words
  }

  /// Reads what `text` writes; nil where the kind is not known.
  init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard let name = parts.first, let kind = Kind(rawValue: String(name)) else { return nil }
    self.kind = kind
    words = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
  }

  /// The basis as `Event.dateBasis` keeps it.
  var text: String { words.map { "\(kind.rawValue): \($0)" } ?? kind.rawValue }

  /// How far a date of this kind is to be believed against another, the larger the more.
  var weight: Int {
    switch kind {
    case .explicit: 4
    case .reference: 3
    case .publication: 2
    case .after, .before, .since, .future: 0
    }
  }

  /// The date, of what the temporal expression means and when the article was published; nil where
  /// these do not say enough.
  func date(expression: PartialDate?, published: PartialDate?) -> PartialDate? {
    switch kind {
    case .explicit, .reference: return expression
    case .publication: return published?.withoutTime
    case .after, .since:
      guard let first = expression?.earliest else { return nil }
      guard let last = published?.latest, first <= last else {
        return PartialDate(.interval(.point(.init(first)), .open))
      }
      return PartialDate(from: first, through: last)
    case .before:
      guard let last = expression.map({ $0.earliest }) ?? published?.latest else { return nil }
      return PartialDate(.interval(.open, .point(.init(last))))
    case .future:
      guard let first = published?.earliest else { return nil }
      return PartialDate(.interval(.point(.init(first)), .open))
    }
  }
}

extension PartialDate {
  /// The date without a time of day.
  var withoutTime: PartialDate {
    guard case .single(var point) = form, point.time != nil else { return self }
    point.time = nil
    return PartialDate(.single(point)) ?? self
  }
}
