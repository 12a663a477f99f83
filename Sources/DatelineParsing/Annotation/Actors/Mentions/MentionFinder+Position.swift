extension MentionFinder {
  /// What the name of a country, a capital or a seat does in its sentence.
  enum Position {
    /// It says where.
    case place
    /// It acts, or is a party to something.
    case party
    /// Neither can be told.
    case open
  }

  /// Tells a place from a party by the words around the name.
  func position(of tokens: Range<Int>) -> Position {
    let limit = Int(units[tokens.lowerBound].sentenceEnd)
    let end = tokens.upperBound
    let next = end < limit ? units[end] : nil
    var before = tokens.lowerBound - 1
    let first = firstToken(of: tokens.lowerBound)
    if before >= first, units[before].hash.value == MentionFinder.the { before -= 1 }
    let previous = before >= first ? units[before] : nil
    if let next, next.mark == .possessive {
      let behind = end + 1 < limit ? units[end + 1] : nil
      return behind.map { $0.classes.has(.locality) } == true ? .place : previousIsPlace(previous)
    }
    if let next, next.shape == .lower, next.classes.has(.locality) { return .place }
    if let next, next.mark == .hyphen || next.mark == .dash, scan.isGlued(end), end + 1 < limit,
      units[end + 1].shape == .lower
    {
      return .place
    }
    if previousIsPlace(previous) == .place { return .place }
    if let joined = coordinated(tokens, first: first, limit: limit) { return joined }
    if let next, next.classes.has(.saying) { return .party }
    if let previous, previous.classes.has(.relate), !previous.classes.has(.place) {
      return MentionFinder.weakRelations.contains(previous.hash.value) ? .open : .party
    }
    if let previous, previous.mark == .hyphen || previous.mark == .dash { return .party }
    return .open
  }

  /// What the other member of a pair says: "X and Y agreed", "between X and Y".
  private func coordinated(_ tokens: Range<Int>, first: Int, limit: Int) -> Position? {
    let end = tokens.upperBound
    if end + 1 < limit, units[end].hash.value == MentionFinder.and,
      let hit = knownName(at: end + 1),
      hit.end < limit, units[hit.end].classes.has(.saying)
    {
      return .party
    }
    let before = tokens.lowerBound - 1
    guard before > first, units[before].hash.value == MentionFinder.and else { return nil }
    if let last = mentions.last, last.tokens.upperBound == before {
      return last.isSilent ? .place : .party
    }
    return loose[before] == nil ? nil : .place
  }

  private func previousIsPlace(_ previous: ActorUnit?) -> Position {
    previous.map { $0.classes.has(.place) } == true ? .place : .party
  }

  /// The first token of the sentence that a token stands in.
  func firstToken(of index: Int) -> Int {
    let end = units[index].sentenceEnd
    var first = index
    while first > 0, units[first - 1].sentenceEnd == end, index - first < 32 { first -= 1 }
    return first
  }

  static let the = FoldedHash.of("the".utf8).value
  /// Prepositions and conjunctions that join parties no more often than places.
  private static let weakRelations = Set(
    ["of", "on", "and", "or", "for", "to"].map { FoldedHash.of($0.utf8).value })
}
