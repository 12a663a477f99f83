import DatelineModel

extension MentionFinder {
  /// Reads a name that the lexicon knows; gives the token behind it and what belongs to it.
  mutating func readKnown(_ hit: ArticleScan.Phrase, at index: Int) -> Int {
    let sense = lexicon.senses[hit.sense]
    let known = lexicon.actors[Int(sense.actor)]
    let tokens = index..<hit.end
    if sense.uses.contains(.ambiguous), !isSupported(Int(sense.actor)) { return hit.end }
    guard known.isCountry else {
      return readKnownBody(tokens, actor: Int(sense.actor), uses: sense.uses)
    }
    if sense.uses == .place {
      loose[hit.end] = Loose(start: index, country: known.country)
      owner = Owner(actor: nil, country: known.country, start: index, end: hit.end)
      return readOrganization(at: index, owner: nil, reaching: hit.end) ?? hit.end
    }
    // "Ruritania Institute", "Bank of Ruritania" and the like are names of their own.
    if !sense.uses.contains(.people), let end = readPartOfState(hit, at: index, sense: sense) {
      return end
    }
    if sense.uses.contains(.people), !sense.uses.contains(.name) {
      return readPeople(tokens, country: Int(sense.actor))
    }
    let actor = table.actor(known: Int(sense.actor))
    owner = Owner(actor: actor, country: known.country, start: index, end: hit.end)
    let role = position(of: tokens)
    if sense.uses.contains(.name) {
      if !isAdjectival(tokens, sense: sense) {
        mention(tokens, of: actor, isSilent: role == .place)
      }
    } else if sense.uses.contains(.adjective) {
      loose[hit.end] = Loose(start: index, country: known.country)
    } else if sense.uses.contains(.seat) {
      mention(tokens, of: actor, isSilent: role == .place)
    } else if sense.uses.contains(.capital) {
      if role == .party {
        mention(tokens, of: actor)
      } else {
        loose[hit.end] = Loose(start: index, country: known.country)
        owner?.actor = nil
      }
    }
    return hit.end
  }

  /// Whether a name that is also an adjective stands before a noun that it modifies.
  private func isAdjectival(_ tokens: Range<Int>, sense: LexicalSense) -> Bool {
    guard sense.uses.contains(.adjective),
      tokens.upperBound < Int(units[tokens.lowerBound].sentenceEnd)
    else { return false }
    let next = units[tokens.upperBound]
    return next.shape == .lower && !next.classes.has([.function, .saying, .place, .relate])
  }

  /// Whether another form of a country with an ambiguous name is in the article.
  private func isSupported(_ known: Int) -> Bool {
    units.contains { unit in
      guard unit.sense >= 0, unit.isCapital else { return false }
      let sense = lexicon.senses[Int(unit.sense)]
      return sense.actor == Int32(known) && !sense.uses.contains(.ambiguous)
    }
  }

  private mutating func readKnownBody(
    _ tokens: Range<Int>, actor known: Int, uses: LexicalSense.Uses
  ) -> Int {
    let end = tokens.upperBound
    if lexicon.actors[known].kind == .person {
      let actor = table.actor(known: known)
      if uses.contains(.surname), let other = bySurname[units[tokens.lowerBound].hash.value]?.last {
        mention(tokens, of: other)
      } else {
        mention(tokens, of: actor)
        remember(person: actor, tokens: tokens)
      }
      return end
    }
    // A longer name that begins with a known one is another body: "Oxford University Press".
    let run = capitalRun(at: tokens.lowerBound)
    if !isHeading, run > end,
      let longer = readOrganization(at: tokens.lowerBound, owner: nil, reaching: end)
    {
      return longer
    }
    let actor = table.actor(known: known)
    mention(tokens, of: actor)
    owner = Owner(
      actor: actor, country: table[actor].country, start: tokens.lowerBound, end: end)
    readAcronym(behind: end, of: actor)
    return end
  }

  private mutating func readPeople(_ tokens: Range<Int>, country: Int) -> Int {
    let state = table.actor(known: country)
    let actor = table.actor(
      named: surface(tokens), kind: .group, country: table[state].country, whole: state,
      isPlural: true, isNamed: false)
    mention(tokens, of: actor, kind: .nominal)
    return tokens.upperBound
  }

  /// Reads "Ruritania's foreign ministry", "Ruritanian troops", "the Ruritanian Navy".
  private mutating func readPartOfState(
    _ hit: ArticleScan.Phrase, at index: Int, sense: LexicalSense
  ) -> Int? {
    let limit = Int(units[index].sentenceEnd)
    var next = hit.end
    let isPossessive = next < limit && units[next].mark == .possessive
    guard isPossessive || !sense.uses.isDisjoint(with: [.adjective, .name, .place]) else {
      return nil
    }
    if isPossessive { next += 1 }
    // One or two words may stand between: "Ruritania's powerful interior ministry".
    for skipped in 0...2 where next + skipped < limit {
      let at = next + skipped
      if skipped > 0 {
        guard units[at - 1].shape == .lower, !units[at - 1].classes.has([.function, .saying]),
          isPossessive || sense.uses.contains(.adjective)
        else { return nil }
      }
      if isPossessive || sense.uses.contains(.adjective) || isHeading,
        let end = readBody(of: Int(sense.actor), at: at, from: index)
      {
        return end
      }
      if skipped == 0, units[at].isCapital || units[at].shape == .digit,
        knownName(at: at) == nil,
        let end = readOrganization(
          at: at,
          owner: Owner(
            actor: table.actor(known: Int(sense.actor)),
            country: lexicon.actors[Int(sense.actor)].country, start: index, end: hit.end,
            isAdjective: sense.uses.contains(.adjective)))
      {
        return end
      }
      if let end = readGroup(of: Int(sense.actor), at: at, from: index) { return end }
    }
    return nil
  }

  private mutating func readBody(of country: Int, at index: Int, from start: Int) -> Int? {
    guard let hit = scan.longest(at: index, accepts: { $0.body >= 0 }) else { return nil }
    let limit = Int(units[index].sentenceEnd)
    let body = lexicon.bodies[Int(lexicon.senses[hit.sense].body)]
    let next = hit.end < limit ? units[hit.end].classes : []
    if body.kind == .armedForce, isModifier(hit.end - 1) { return nil }
    // "Ruritanian military officials" are officials, and "state media" no state.
    if next.has(.group), !isVerbLike(hit.end) { return nil }
    if body.kind == nil, next.has([.body, .media, .org, .person]), !isVerbLike(hit.end) {
      return nil
    }
    if hit.end < limit, body.kind == nil, units[hit.end].shape == .lower,
      !next.has([.function, .saying, .place, .relate])
    {
      return nil
    }
    let actor =
      body.kind.map { table.body(named: body.name, kind: $0, of: country) }
      ?? table.actor(known: country)
    mention(start..<hit.end, of: actor, kind: body.kind == nil ? .nominal : .name)
    table[actor].heads.insert(units[hit.end - 1].hash.value)
    if body.kind == .armedForce { table[actor].isPlural = true }
    owner = Owner(
      actor: actor, country: lexicon.actors[country].country, start: start, end: hit.end)
    readAcronym(behind: hit.end, of: actor)
    return hit.end
  }

  /// Whether a noun stands before another that it modifies: "the military alliance".
  private func isModifier(_ index: Int) -> Bool {
    guard index + 1 < Int(units[index].sentenceEnd) else { return false }
    let next = units[index + 1]
    if next.pos != .x { return next.pos == .noun || next.pos == .propn && !next.isCapital }
    return units[index].hash.value == MentionFinder.military && next.shape == .lower
      && !next.classes.has([.function, .saying, .place, .relate])
  }

  private static let military = FoldedHash.of("military".utf8).value

  private mutating func readGroup(of country: Int, at index: Int, from start: Int) -> Int? {
    guard let hit = scan.longest(at: index, accepts: { $0.classes.has(.group) }),
      !units[index].isCapital || isHeading
    else { return nil }
    let state = table.actor(known: country)
    let isExpert = lexicon.senses[hit.sense].classes.has(.expert)
    let actor = table.actor(
      named: surface(start..<hit.end), kind: isExpert ? .expert : .group,
      country: table[state].country, whole: state, isPlural: true, isNamed: false)
    table[actor].heads.insert(units[hit.end - 1].hash.value)
    mention(start..<hit.end, of: actor, kind: .nominal)
    return hit.end
  }

  /// Whether a word that may be a noun is the verb here: "police report", "the state reports".
  private func isVerbLike(_ index: Int) -> Bool { units[index].classes.has(.saying) }
}
