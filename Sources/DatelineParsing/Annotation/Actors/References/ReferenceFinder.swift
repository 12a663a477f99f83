import DatelineModel

/// Finds the descriptions and pronouns that take up actors, in the order of the text.
///
/// Antecedents are chosen by nearness, subjecthood and agreement, after the salience factors of
/// Lappin and Leass (1994), reduced to what tokens tell.
struct ReferenceFinder {
  var finder: MentionFinder
  var discourse = Discourse()
  /// The names found before, by their first token.
  var nameAt: [Int: Int] = [:]
  /// The names found before, by the token behind them.
  var nameBefore: [Int: Int] = [:]
  /// What is found here.
  var found: [DraftMention] = []
  /// The sentence at hand.
  var sentence = 0

  init(_ finder: MentionFinder) {
    self.finder = finder
    for (index, mention) in finder.mentions.enumerated() {
      nameAt[mention.tokens.lowerBound] = index
      nameBefore[mention.tokens.upperBound] = index
    }
  }

  var units: ContiguousArray<ActorUnit> { finder.scan.units }

  /// Reads a sentence; gives nothing, but adds to `found`.
  mutating func read(_ tokens: Range<Int>, isHeading: Bool) {
    sentence += 1
    finder.isHeading = isHeading
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let name = nameAt[index] {
        let mention = finder.mentions[name]
        attachBehind(mention)
        note(mention)
        index = max(index + 1, mention.tokens.upperBound)
      } else if finder.covered[index] {
        index += 1
      } else if let pronoun = Pronoun.of(units[index].hash.value),
        !isHeading || pronoun.isPossessive
      {
        readPronoun(pronoun, at: index)
        index += 1
      } else if let end = readDescription(at: index, in: tokens) {
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Takes a mention into the discourse.
  mutating func note(_ mention: DraftMention) {
    discourse.add(
      Discourse.Entry(
        actor: mention.actor, token: mention.tokens.lowerBound, sentence: sentence,
        isSubject: !mention.isSilent && isSubject(mention.tokens),
        isNamed: mention.kind == .name))
  }

  /// Adds a mention found here.
  mutating func add(_ mention: DraftMention) {
    found.append(mention)
    // Of an actor with a name, "the company" is no other name.
    if mention.kind == .nominal,
      !finder.table[mention.actor].isNamed
        || mention.tokens.dropFirst().contains(where: { units[$0].isCapital })
    {
      finder.table[mention.actor].surfaces.insert(finder.surface(mention.tokens))
    }
    note(mention)
  }

  /// Whether a row of tokens is the subject of a verb, by the parser or by what follows.
  func isSubject(_ tokens: Range<Int>) -> Bool {
    var known = false
    for index in tokens {
      guard let isSubject = units[index].isSubject else { continue }
      known = true
      if isSubject { return true }
    }
    if opensSentence(tokens) { return true }
    if known { return false }
    return isFollowedByVerb(tokens.upperBound)
      && !(tokens.lowerBound > 0 && units[tokens.lowerBound - 1].classes.has([.place, .relate]))
  }

  /// Whether a phrase opens its sentence, and no possessive or comma follows.
  func opensSentence(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    let end = tokens.upperBound
    guard end < Int(units[first].sentenceEnd), units[end].mark == .none else { return false }
    return first == 0 || units[first - 1].sentenceEnd != units[first].sentenceEnd
      || (units[first - 1].hash.value == MentionFinder.the
        && (first == 1 || units[first - 2].sentenceEnd != units[first].sentenceEnd))
  }

  /// Whether a verb of saying, deciding or doing stands at a token, with an adverb before it or not.
  func isFollowedByVerb(_ index: Int) -> Bool {
    guard index < units.count, index > 0, units[index].sentenceEnd == units[index - 1].sentenceEnd
    else { return false }
    return units[index].classes.has(.saying) || units[index].pos == .aux
  }

  /// Ties a person to the body behind the name: "… of the Institute".
  private mutating func attachBehind(_ mention: DraftMention) {
    let end = mention.tokens.upperBound
    guard end < units.count, mention.kind == .name, !mention.isSilent,
      ReferenceFinder.belonging.contains(units[end].hash.value),
      let body = ownerBehind(end)
    else { return }
    if finder.table[mention.actor].isPerson {
      attach(mention.actor, to: body)
    } else if units[end].hash.value == ReferenceFinder.of {
      finder.makePart(mention.actor, of: body)
    }
  }

  /// The actor whose name begins behind a preposition, with an article between or not.
  func ownerBehind(_ index: Int) -> Int? {
    var next = index + 1
    let limit = index < units.count ? Int(units[index].sentenceEnd) : 0
    if next < limit, units[next].hash.value == MentionFinder.the { next += 1 }
    guard next < limit, let name = nameAt[next] else { return nil }
    return finder.mentions[name].actor
  }

  /// Where the name ends that `ownerBehind` finds, or nil.
  func endOfOwner(behind index: Int) -> Int? {
    (nameAt[index + 1] ?? nameAt[index + 2]).map { finder.mentions[$0].tokens.upperBound }
  }

  /// Makes a person part of a body, and an expert where the body studies things.
  mutating func attach(_ person: Int, to body: Int) {
    let whole = finder.table[body]
    guard !whole.isPerson, !finder.table.isPart(body, of: person), person != body else { return }
    if finder.table[person].whole == nil {
      finder.table[person].whole = body
      if finder.table[person].country == nil { finder.table[person].country = whole.country }
    }
    let studies = !whole.heads.isDisjoint(with: ReferenceFinder.scholarly)
    if studies, finder.table[person].isPerson,
      finder.table[person].heads.isDisjoint(with: ReferenceFinder.offices)
    {
      finder.table[person].kind = .expert
    }
  }

  private static let of = FoldedHash.of("of".utf8).value
  static let belonging = Set(
    ["of", "from", "at", "with", "for"].map { FoldedHash.of($0.utf8).value })
  private static let scholarly = Set(
    [
      "institute", "institution", "university", "college", "center", "centre", "academy", "school",
      "observatory", "laboratory", "museum",
    ].map { FoldedHash.of($0.utf8).value })
  private static let offices = Set(
    [
      "president", "minister", "spokesman", "spokeswoman", "spokesperson", "student", "mayor",
      "senator", "general", "coach", "player", "patient",
    ].map { FoldedHash.of($0.utf8).value })
}
