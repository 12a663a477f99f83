import DatelineModel

/// Finds the mentions of actors in one article; see the extensions for the kinds of names.
struct MentionFinder {
  let scan: ArticleScan
  let lexicon: ActorLexicon
  var table: ActorTable
  /// All mentions so far, in the order in which they were found.
  var mentions: [DraftMention] = []
  /// Which tokens belong to a name.
  var covered: ContiguousArray<Bool>
  /// Persons and bodies by the folded hash of a whole name of theirs.
  var named: [UInt64: Int] = [:]
  /// Persons by the folded hash of a part of their name.
  var bySurname: [UInt64: [Int]] = [:]
  /// Persons by the folded hash of their given name.
  var byGivenName: [UInt64: [Int]] = [:]
  /// What may own or employ the person or body named next.
  var owner: Owner?
  /// Capitalised names of unknown kind and places, by the token behind them.
  var loose: [Int: Loose] = [:]
  /// The names of unknown kind in running text, in the order in which they were read.
  var looseRuns: [Range<Int>] = []
  /// Whether the sentence at hand capitalises words that are no names.
  var isHeading = false

  /// A country, body or place whose name ends where a title or body may follow.
  struct Owner {
    var actor: Int?
    var country: String?
    var start: Int
    var end: Int
    var isAdjective = false
  }

  /// A name that is no actor by itself.
  struct Loose {
    var start: Int
    var country: String?
  }

  init(scan: ArticleScan) {
    self.scan = scan
    lexicon = scan.lexicon
    table = ActorTable(lexicon: scan.lexicon)
    covered = ContiguousArray(repeating: false, count: scan.units.count)
  }

  var units: ContiguousArray<ActorUnit> { scan.units }

  /// Notes a mention.
  mutating func mention(
    _ tokens: Range<Int>, of actor: Int, kind: Mention.Kind = .name, isSilent: Bool = false
  ) {
    mentions.append(
      DraftMention(tokens: tokens, actor: actor, kind: kind, isSilent: isSilent))
    for index in tokens { covered[index] = true }
    if kind != .pronoun && !isSilent { table[actor].surfaces.insert(surface(tokens)) }
  }

  /// The tokens' text on one line.
  func surface(_ tokens: Range<Int>) -> String {
    let text = scan.text(tokens)
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Finds the names of a sentence.
  mutating func readNames(in sentence: Range<Int>, isHeading: Bool) {
    self.isHeading = isHeading
    owner = nil
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let unit = units[index]
      switch unit.shape {
      case .capitalised, .capitals, .digit:
        index = max(index + 1, readName(at: index, from: sentence.lowerBound))
      case .lower where unit.classes.has([.person, .honorific]) || unit.begins:
        index = readTitled(at: index) ?? readLabelled(at: index) ?? index + 1
      case .lower where unit.classes.has([.nominalOrg, .media]):
        index = readLabelled(at: index) ?? index + 1
      default: index += 1
      }
    }
  }

  /// Reads what begins with a capital; gives the token to go on with.
  private mutating func readName(at index: Int, from start: Int) -> Int {
    if units[index].shape == .capitals, let actor = named[units[index].hash.value],
      !table[actor].isPerson
    {
      mention(index..<index + 1, of: actor)
      owner = Owner(
        actor: actor, country: table[actor].country, start: index, end: index + 1)
      return index + 1
    }
    if let hit = knownName(at: index) {
      if let end = readPerson(at: index, beside: hit) { return end }
      return readKnown(hit, at: index)
    }
    if let end = readTitled(at: index) { return end }
    if units[index].shape == .digit {
      return readOrganization(at: index, owner: ownerBefore(index)) ?? index + 1
    }
    if units[index].classes.has([.function, .weekday]), !isGivenName(at: index) {
      return index + 1
    }
    if let end = readKnownSurname(at: index) { return end }
    if let end = readOrganization(at: index, owner: ownerBefore(index)) { return end }
    if let end = readPerson(at: index, beside: nil) { return end }
    return readLoose(at: index)
  }

  /// What ends right before a token, with or without a possessive mark between.
  func ownerBefore(_ index: Int) -> Owner? {
    guard let owner, owner.end <= index, index - owner.end <= 1 else { return nil }
    return owner.end == index || units[owner.end].mark == .possessive ? owner : nil
  }

  /// A name that the lexicon knows, written as names are.
  func knownName(at index: Int) -> ArticleScan.Phrase? {
    guard units[index].begins || units[index].sense >= 0 else { return nil }
    let hit = scan.longest(at: index) {
      $0.actor >= 0 && $0.uses.isDisjoint(with: [.withArticle, .acronym])
    }
    let strict = scan.longest(at: index) {
      $0.actor >= 0 && !$0.uses.isDisjoint(with: [.withArticle, .acronym])
    }
    guard let strict, strict.end > (hit?.end ?? index), isWritten(strict, at: index) else {
      return hit.flatMap { isWritten($0, at: index) ? $0 : nil }
    }
    return strict
  }

  private func isWritten(_ hit: ArticleScan.Phrase, at index: Int) -> Bool {
    let uses = lexicon.senses[hit.sense].uses
    if uses.contains(.acronym) {
      return (index..<hit.end).allSatisfy {
        units[$0].shape == .capitals || units[$0].shape == .mark || units[$0].shape == .digit
      } && scan.ranges[index].count > 1
    }
    if uses.contains(.withArticle) {
      guard index > 0, units[index - 1].isCapital else { return false }
      return scan.text(index - 1..<index) == "The"
    }
    return units[index].isCapital || units[index].shape == .digit
  }

  /// Keeps a run of capitalised words of unknown kind for what may follow it.
  private mutating func readLoose(at index: Int) -> Int {
    let end = capitalRun(at: index)
    guard end > index else { return index + 1 }
    // What is no name may stand before one: "Presidents Xyz Abcdef and …".
    if let given = (index + 1..<end).first(where: isGivenName), given + 1 < end {
      loose[given] = Loose(start: index, country: nil)
      return given
    }
    loose[end] = Loose(start: index, country: nil)
    if !isHeading { looseRuns.append(index..<end) }
    return end
  }

  /// The end of the row of capitalised words that begins at a token.
  func capitalRun(at index: Int) -> Int {
    let limit = Int(units[index].sentenceEnd)
    var end = index
    while end < limit {
      if units[end].isCapital, !units[end].classes.has(.function) || end == index {
        end += 1
      } else if units[end].mark == .hyphen, end > index, scan.isGlued(end), end + 1 < limit,
        scan.isGlued(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return min(end, limit)
  }
}
