/// Who was spoken of lately, for what is taken up by a description or a pronoun.
struct Discourse {
  /// One reference to an actor.
  struct Entry {
    var actor: Int
    var token: Int
    var sentence: Int
    var isSubject: Bool
    var isNamed: Bool
  }

  /// How far back anything is looked for.
  private static let span = 40
  private(set) var entries: [Entry] = []

  /// Notes a reference; what is long past is dropped.
  mutating func add(_ entry: Entry) {
    if entries.count >= 2 * Discourse.span { entries.removeFirst(Discourse.span) }
    entries.append(entry)
  }

  /// The entry that fits best: near, a subject, named. Nil where none fits.
  /// - Parameters:
  ///   - sentence: The sentence that looks back.
  ///   - reach: How many sentences back are looked at.
  func best(
    sentence: Int, reach: Int, prefersSubject: Bool = true, fits: (Entry) -> Bool
  ) -> Entry? {
    var best: (entry: Entry, score: Int)?
    for (age, entry) in entries.reversed().enumerated() {
      if age >= Discourse.span || sentence - entry.sentence > reach { break }
      guard fits(entry) else { continue }
      var score = -10 * (sentence - entry.sentence) - age / 3
      if prefersSubject, entry.isSubject { score += 8 }
      if entry.isNamed { score += 2 }
      if best.map({ score > $0.score }) ?? true { best = (entry, score) }
    }
    return best?.entry
  }

  /// The latest entry that fits, or nil.
  func latest(fits: (Entry) -> Bool) -> Entry? { entries.last(where: fits) }
}
