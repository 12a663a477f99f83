import DatelineModel

extension ReferenceFinder {
  static let described: WordClass = [
    .person, .group, .speaking, .force, .otherForce, .nominalOrg, .nominalCountry, .report,
    .government,
  ]

  /// Reads a description whose noun begins at a token; gives the token behind it, or nil.
  mutating func readDescription(at index: Int, in sentence: Range<Int>) -> Int? {
    guard units[index].sense >= 0 || units[index].begins, units[index].hash.count > 0,
      let hit = finder.scan.longest(
        at: index, accepts: { $0.classes.has(ReferenceFinder.described) }),
      isNoun(hit.end - 1), isHead(behind: hit.end, in: sentence)
    else { return nil }
    if isTitle(before: hit.end) { return hit.end }
    let classes = finder.lexicon.senses[hit.sense].classes
    let description = describe(index..<hit.end, classes: classes, in: sentence)
    // "An officials report": the article belongs to a noun further on.
    if description.isIndefinite, !classes.has([.person, .nominalOrg]) { return nil }
    guard let actor = resolve(description) else { return nil }
    if !isEmitted(description, actor: actor) { return hit.end }
    // A name inside the phrase is kept as a mention of its own.
    add(DraftMention(tokens: description.tokens, actor: actor, kind: .nominal))
    return hit.end
  }

  /// Whether a person's name follows, so that the noun is a title of it.
  private func isTitle(before end: Int) -> Bool {
    guard let name = nameAt[end] else { return false }
    return finder.table[finder.mentions[name].actor].isPerson
  }

  private func isNoun(_ index: Int) -> Bool {
    switch units[index].pos {
    case .noun, .propn, .x: true
    default: false
    }
  }

  /// Whether the noun that ends before a token heads its phrase.
  private func isHead(behind end: Int, in sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return true }
    let next = units[end]
    if next.mark == .hyphen || next.mark == .dash, finder.scan.isGlued(end) { return false }
    switch next.pos {
    case .noun, .propn: return nameAt[end] != nil && !units[end].isCapital
    case .x:
      return next.shape != .lower || next.classes.has([.function, .saying, .place, .relate])
        || !next.classes.has([.person, .group, .org, .body, .media])
    default: return true
    }
  }

  /// Looks to the left and right of a noun.
  private func describe(
    _ head: Range<Int>, classes: WordClass, in sentence: Range<Int>
  ) -> Description {
    var start = head.lowerBound
    var owner: Int?
    var hasName = false
    var determiner: Determiner?
    var wholeStart: Int?
    var ownerEnd: Int?
    while start > sentence.lowerBound, head.lowerBound - start < 8 {
      let before = start - 1
      if let name = nameBefore[start] {
        let mention = finder.mentions[name]
        if finder.table[mention.actor].isPerson {
          guard start < head.lowerBound, units[start].mark == .possessive, classes.has(.person)
          else { break }
        }
        owner = mention.actor
        start = mention.tokens.lowerBound
        hasName = true
      } else if let loose = finder.loose[start] {
        start = max(loose.start, sentence.lowerBound)
        hasName = true
      } else if units[before].mark == .possessive {
        guard nameBefore[before] != nil || finder.loose[before] != nil else { break }
        start = before
      } else if let found = Determiner.of(units[before].hash.value), units[before].mark == .none,
        units[before].pos != .sconj, units[before].pos != .pron || found.isPossessive
      {
        determiner = found
        wholeStart = before
        break
      } else if isModifier(before) {
        start = before
      } else {
        break
      }
    }
    if let only = adjectiveOwner(in: start..<head.lowerBound), owner == nil { owner = only }
    if owner == nil || classes.has(.expert), head.upperBound < sentence.upperBound,
      ReferenceFinder.belonging.contains(units[head.upperBound].hash.value)
    {
      let behind = ownerBehind(head.upperBound)
      owner = behind ?? owner
      if behind != nil { ownerEnd = endOfOwner(behind: head.upperBound) }
    }
    let tokens = (wholeStart ?? start)..<head.upperBound
    return Description(
      tokens: tokens, core: start..<head.upperBound, head: head, classes: classes,
      determiner: determiner, owner: owner, ownerEnd: ownerEnd,
      isSubject: isSubject(head) || isFollowedByVerb(head.upperBound)
        || tokens.lowerBound == sentence.lowerBound,
      hasName: hasName)
  }

  /// Whether a token may stand before a noun as part of its phrase.
  private func isModifier(_ index: Int) -> Bool {
    let unit = units[index]
    switch unit.pos {
    case .adj: return true
    case .noun, .propn: return !unit.classes.has([.weekday])
    case .num: return false
    case .verb: return false
    case .adv: return false
    case .x:
      return unit.shape == .lower && !unit.classes.has([.function, .saying, .place, .relate])
        && unit.hash.count > 3 && finder.scan.bytes[finder.scan.ranges[index].range].last != 0x73
    default:
      return unit.mark == .hyphen && finder.scan.isGlued(index) && finder.scan.isGlued(index + 1)
    }
  }

  /// The country whose adjective stands among the modifiers, or nil.
  private func adjectiveOwner(in tokens: Range<Int>) -> Int? {
    for index in tokens where units[index].isCapital {
      guard let hit = finder.knownName(at: index) else { continue }
      let sense = finder.lexicon.senses[hit.sense]
      guard finder.lexicon.actors[Int(sense.actor)].isCountry, sense.uses.contains(.adjective)
      else { continue }
      return finder.table.index(known: Int(sense.actor))
    }
    return nil
  }

  /// Whether a description is kept as a mention.
  private func isEmitted(_ description: Description, actor: Int) -> Bool {
    if finder.table[actor].isNamed { return true }
    if isPredicate(description.tokens.lowerBound) { return false }
    if case .quantity = description.determiner, !description.classes.has(.speaking) { return false }
    if description.owner != nil || description.hasName { return true }
    if description.classes.has(.group) {
      return description.classes.has(.speaking) || isFollowedByVerb(description.tokens.upperBound)
        || isSource(description.tokens.lowerBound)
    }
    return description.isSubject || isSource(description.tokens.lowerBound)
  }

  /// Whether a phrase says what someone is: "as a judge", "was a judge".
  private func isPredicate(_ index: Int) -> Bool {
    index > 0 && ReferenceFinder.copulas.contains(units[index - 1].hash.value)
  }

  private static let copulas = Set(
    ["as", "is", "was", "are", "were", "be", "been", "being", "become", "became", "like"].map {
      FoldedHash.of($0.utf8).value
    })

  /// Whether "by", "according to" or "told" stands before a phrase.
  private func isSource(_ index: Int) -> Bool {
    index > 0 && ReferenceFinder.sources.contains(units[index - 1].hash.value)
  }

  private static let sources = Set(
    ["by", "to", "told", "from"].map { FoldedHash.of($0.utf8).value })
}
