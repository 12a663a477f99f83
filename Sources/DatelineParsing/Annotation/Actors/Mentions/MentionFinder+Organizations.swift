import DatelineModel

extension MentionFinder {
  /// Reads the name of a body that the lexicon does not know, by its head: "Institute for …",
  /// "… City Council", "… Inc.". `reaching` is where a name ends that it must be longer than.
  mutating func readOrganization(
    at index: Int, owner: Owner?, reaching: Int? = nil
  ) -> Int? {
    guard let name = organizationRun(at: index, reaching: reaching ?? index),
      name.tokens.upperBound > (reaching ?? index)
    else { return nil }
    // A single capitalised noun is a name only with its owner: "Ruritania's Senate".
    guard name.tokens.count > 1 || owner != nil else { return nil }
    if isHeading, named[scan.hash(name.tokens)] == nil { return nil }
    var tokens = name.tokens
    var title = surface(tokens)
    var prefix: String?
    if let owner, owner.end <= tokens.lowerBound, let whole = owner.actor,
      table[whole].kind == .country
    {
      if owner.end == tokens.lowerBound || tokens.count == 1 {
        tokens = owner.start..<tokens.upperBound
        title = surface(tokens)
      } else {
        tokens = owner.start..<tokens.upperBound
        prefix = table[whole].known < 0 ? nil : lexicon.actors[table[whole].known].adjective
      }
    }
    // "Ruritania Institute" tells where the institute is, and of whom it is no part.
    let isOnlyNamed = owner.map { $0.end == name.tokens.lowerBound && !$0.isAdjective } ?? false
    let whole = isOnlyNamed ? nil : owner?.actor
    let country = owner?.country ?? whole.flatMap { table[$0].country } ?? name.country
    let hash = scan.hash(name.tokens)
    let found =
      named[hash] ?? named[scan.hash(tokens)] ?? withoutLegalForm(name.tokens, head: name.head)
    let actor =
      found
      ?? table.actor(
        named: title, kind: name.kind, country: country, whole: whole, prefix: prefix)
    named[hash] = actor
    named[scan.hash(tokens)] = actor
    table[actor].heads.insert(units[name.head].hash.value)
    if table[actor].whole == nil, let whole, !table.isPart(whole, of: actor) {
      table[actor].whole = whole
    }
    mention(tokens, of: actor)
    table[actor].surfaces.insert(surface(name.tokens))
    rememberShortForms(of: actor, tokens: name.tokens)
    self.owner = Owner(
      actor: actor, country: table[actor].country, start: tokens.lowerBound,
      end: tokens.upperBound)
    readAcronym(behind: tokens.upperBound, of: actor)
    return tokens.upperBound
  }

  /// The company that the lexicon or the article knows by the name without its legal form.
  private mutating func withoutLegalForm(_ name: Range<Int>, head: Int) -> Int? {
    guard units[head].classes.has(.suffix), head > name.lowerBound else { return nil }
    let short = name.lowerBound..<head
    if let actor = named[scan.hash(short)], !table[actor].isPerson { return actor }
    guard let hit = knownName(at: name.lowerBound), hit.end == head else { return nil }
    let known = Int(lexicon.senses[hit.sense].actor)
    return lexicon.actors[known].kind == .organization ? table.actor(known: known) : nil
  }

  /// The name of a body.
  private struct BodyName {
    var tokens: Range<Int>
    var head: Int
    var kind: Actor.Kind
    var country: String?
  }

  private static let heads: WordClass = [.org, .body, .media, .otherForce, .suffix, .force]
  private static let links = Set(
    ["of", "for", "on", "against", "de", "des", "du", "del", "di", "della", "da", "do"].map {
      FoldedHash.of($0.utf8).value
    })
  static let and = FoldedHash.of("and".utf8).value
  private static let ampersand = FoldedHash.of("&".utf8).value

  private func organizationRun(at index: Int, reaching: Int) -> BodyName? {
    let limit = Int(units[index].sentenceEnd)
    var end = index
    var head: Int?
    var country: String?
    var inLink = false
    while end < limit, end - index < 16 {
      let unit = units[end]
      if unit.isCapital {
        if unit.classes.has(.weekday), head == nil || !inLink { break }
        if end >= reaching, let stop = entityStop(at: end, from: index, head: head, inLink: inLink)
        {
          guard stop.joins else { break }
          country = stop.country
          end = stop.end
          continue
        }
        if unit.classes.has(.function), end > index, unit.shape != .capitals { break }
        if unit.classes.has(MentionFinder.heads), !inLink { head = end }
        end += 1
      } else if unit.shape == .digit {
        guard end == index || head == nil, end + 1 < limit, units[end + 1].isCapital,
          scan.ranges[end].count <= 6
        else { break }
        end += 1
      } else if unit.mark == .hyphen, end > index, scan.isGlued(end), end + 1 < limit,
        scan.isGlued(end + 1)
      {
        end += 2
      } else if unit.hash.value == MentionFinder.ampersand, end > index, end + 1 < limit,
        units[end + 1].isCapital
      {
        end += 1
      } else if unit.mark == .possessive, end > index, end + 1 < limit, units[end + 1].isCapital,
        isPossessiveOfName(end - 1) || isFounders(end, from: index)
      {
        end += 1
      } else if MentionFinder.links.contains(unit.hash.value), head != nil,
        let next = capitalBehind(end, limit: limit)
      {
        if next > end + 1 ? startsBody(at: next) : isPossessor(at: next) { break }
        inLink = true
        end = next
      } else if unit.hash.value == MentionFinder.and, inLink || head == nil, end > index,
        end + 1 < limit, units[end + 1].isCapital, joinsByAnd(at: end, head: head, from: index)
      {
        end += 1
      } else {
        break
      }
    }
    guard let head, end > head else { return nil }
    // A row of words in capitals is a cry or a heading.
    if end - index > 1, !units[head].classes.has(.suffix), reaching == index,
      (index..<end).allSatisfy({ units[$0].shape != .capitalised }),
      units[index].shape == .capitals, scan.ranges[index].count > 4
    {
      return nil
    }
    return BodyName(
      tokens: index..<end, head: head, kind: kind(ofHead: head), country: country)
  }

  /// What a name of the lexicon inside the row of words does to it.
  private func entityStop(
    at index: Int, from start: Int, head: Int?, inLink: Bool
  ) -> (joins: Bool, country: String?, end: Int)? {
    guard let hit = knownName(at: index), index > start else { return nil }
    let sense = lexicon.senses[hit.sense]
    let known = lexicon.actors[Int(sense.actor)]
    if known.isCountry { return (true, known.country, hit.end) }
    // A person or a body begins a name of its own, but in "Friends of …".
    return hit.end > index + 1 && !inLink ? (false, nil, hit.end) : nil
  }

  /// The capitalised token behind a linking word and an article, or nil.
  private func capitalBehind(_ index: Int, limit: Int) -> Int? {
    if index + 1 < limit, units[index + 1].isCapital,
      !units[index + 1].classes.has([.weekday])
    {
      return index + 1
    }
    if index + 2 < limit, units[index + 1].hash.value == MentionFinder.the,
      units[index + 2].isCapital
    {
      return index + 2
    }
    return nil
  }

  /// Whether a known name with a possessive mark begins at a token.
  private func isPossessor(at index: Int) -> Bool {
    guard let hit = knownName(at: index), hit.end < Int(units[index].sentenceEnd) else {
      return false
    }
    return units[hit.end].mark == .possessive
  }

  /// Whether a body's name of its own begins at a token.
  private func startsBody(at index: Int) -> Bool {
    if let hit = knownName(at: index) {
      let sense = lexicon.senses[hit.sense]
      if !lexicon.actors[Int(sense.actor)].isCountry { return true }
      return sense.uses.contains(.adjective) && hit.end < Int(units[index].sentenceEnd)
        && units[hit.end].isCapital
    }
    return (index..<capitalRun(at: index)).contains { units[$0].classes.has(MentionFinder.heads) }
  }

  /// "Workers' Party", "Sheriff's Office": the possessive belongs to the name.
  private func isPossessiveOfName(_ index: Int) -> Bool {
    units[index].classes.has([.person, .group])
      || MentionFinder.genericOwners.contains(units[index].hash.value)
  }

  /// "Xyz's Inc.", "St. Xyz's Hospital": the owner is nobody spoken of.
  private func isFounders(_ index: Int, from start: Int) -> Bool {
    units[index + 1].classes.has([.org, .suffix]) && !units[index + 1].classes.has(.body)
      && bySurname[units[index - 1].hash.value] == nil && knownName(at: start) == nil
      && (index - start > 1 || units[index + 1].classes.has(.suffix))
  }

  private static let genericOwners = Set(
    [
      "people", "peoples", "women", "men", "children", "workers", "farmers", "teachers", "writers",
      "consumers", "citizens", "veterans", "nurses", "journalists", "students", "sheriff",
      "attorney", "prosecutor", "general", "coroner", "mayor", "governor",
    ].map { FoldedHash.of($0.utf8).value })

  private func joinsByAnd(at index: Int, head: Int?, from start: Int) -> Bool {
    let next = index + 1
    if let hit = knownName(at: next) {
      let sense = lexicon.senses[hit.sense]
      let isCountryWord = lexicon.actors[Int(sense.actor)].isCountry
      guard isCountryWord else { return false }
    }
    if isGivenName(at: next) { return false }
    // Without a head so far, one must come: "Food and Drug Administration".
    if head == nil {
      let run = next..<capitalRun(at: next)
      return run.contains { units[$0].classes.has(MentionFinder.heads) } && run.count > 1
        && !units[start].classes.has(.given)
    }
    return true
  }

  private func kind(ofHead head: Int) -> Actor.Kind {
    let classes = units[head].classes
    if classes.has([.otherForce, .force]) { return .armedForce }
    if classes.has(.suffix) { return .organization }
    if classes.has(.body) { return .governmentBody }
    if classes.has(.org) { return .organization }
    return classes.has(.media) ? .media : .organization
  }

  /// Reads a name that a noun before it explains: "the union Xyz", "broadcaster ABC".
  mutating func readLabelled(at index: Int) -> Int? {
    let limit = Int(units[index].sentenceEnd)
    guard let hit = scan.longest(at: index, accepts: { $0.classes.has([.nominalOrg, .media]) }),
      hit.end < limit, units[hit.end].isCapital, !isHeading, knownName(at: hit.end) == nil,
      !isGivenName(at: hit.end),
      !units[hit.end].classes.has([.function, .weekday, .person, .honorific])
    else { return nil }
    let end = capitalRun(at: hit.end)
    let run = hit.end..<end
    guard !run.isEmpty, run.count <= 4, bySurname[units[run.lowerBound].hash.value] == nil,
      !run.contains(where: { units[$0].classes.has(MentionFinder.heads) && run.count > 1 })
    else { return nil }
    let classes = lexicon.senses[hit.sense].classes
    let kind: Actor.Kind =
      classes.has(.media) && !classes.has(.body)
      ? .media : classes.has(.body) ? .governmentBody : .organization
    let owner = ownerBefore(index)
    let actor =
      named[scan.hash(run)]
      ?? table.actor(
        named: surface(run), kind: kind, country: owner?.country, whole: owner?.actor)
    named[scan.hash(run)] = actor
    table[actor].heads.insert(units[hit.end - 1].hash.value)
    mention(run, of: actor)
    return end
  }

  /// Keeps the short forms by which the text may go on: a company's name without its legal form,
  /// and its first word.
  mutating func rememberShortForms(of actor: Int, tokens: Range<Int>) {
    guard table[actor].kind == .organization else { return }
    var end = tokens.upperBound
    while end - 1 > tokens.lowerBound,
      units[end - 1].classes.has(.suffix) || units[end - 1].hash.count == 0
    {
      end -= 1
    }
    guard tokens.count > 1, end > tokens.lowerBound else { return }
    let short = scan.hash(tokens.lowerBound..<end)
    if named[short] == nil { named[short] = actor }
    let first = units[tokens.lowerBound]
    if first.shape == .capitalised || first.shape == .capitals, first.sense < 0,
      named[first.hash.value] == nil
    {
      named[first.hash.value] = actor
    }
  }

  /// Reads the short form in brackets behind a name, and lets it mean the actor from there on.
  mutating func readAcronym(behind end: Int, of actor: Int) {
    let limit = Int(units[end - 1].sentenceEnd)
    guard end + 2 < limit, units[end].mark == .open, units[end + 1].shape == .capitals,
      units[end + 2].mark == .close, scan.ranges[end + 1].count > 1
    else { return }
    named[units[end + 1].hash.value] = actor
  }
}
