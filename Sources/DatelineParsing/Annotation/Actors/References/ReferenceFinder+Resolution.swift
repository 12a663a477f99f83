import DatelineModel

extension ReferenceFinder {
  /// The actor that a description means: one spoken of before, or a new one; nil where it means
  /// none.
  mutating func resolve(_ description: Description) -> Int? {
    let classes = description.classes
    if classes.has(.force) || classes.has(.otherForce) { return force(description) }
    if classes.has(.group) || classes.has(.speaking) { return group(description) }
    if classes.has(.person) { return person(description) }
    if classes.has(.report) { return author(of: description) }
    if classes.has([.nominalCountry, .government]), description.isDefinite,
      let state = state(description)
    {
      return state
    }
    return classes.has(.nominalOrg) ? body(description) : nil
  }

  private func headHash(_ description: Description) -> UInt64 {
    units[description.head.upperBound - 1].hash.value
  }

  /// The latest actor of a kind that a word describes.
  private func latest(described hash: UInt64, where fits: (DraftActor) -> Bool) -> Int? {
    discourse.latest { entry in
      let actor = finder.table[entry.actor]
      return actor.heads.contains(hash) && fits(actor)
    }?.actor
  }

  /// Makes an actor without a name of its own.
  private mutating func unnamed(
    _ description: Description, kind: Actor.Kind, isPlural: Bool, owner: Int?, name: String? = nil
  ) -> Int {
    let actor = finder.table.actor(
      named: name ?? finder.surface(description.core), kind: kind,
      country: owner.flatMap { finder.table[$0].country }, whole: owner, isPlural: isPlural,
      isNamed: false)
    finder.table[actor].heads.insert(headHash(description))
    finder.table[actor].heads.insert(finder.scan.hash(description.head))
    if finder.table[actor].gender.isEmpty {
      finder.table[actor].gender = description.classes.intersection([.male, .female])
    }
    return actor
  }

  // MARK: - Forces

  private mutating func force(_ description: Description) -> Int? {
    var owner = description.owner
    if let pronoun = description.possessor {
      owner = antecedent(of: pronoun, at: description.tokens.lowerBound)
    }
    if let owner, description.classes.has(.force) {
      let code = finder.table[owner].country ?? ""
      if let country = finder.lexicon.countryByCode[code],
        [.country, .armedForce].contains(finder.table[owner].kind)
      {
        let known = finder.table[owner].known
        let state =
          known >= 0 && finder.lexicon.actors[known].isCountry ? known : country
        let force = finder.table.body(named: "armed forces", kind: .armedForce, of: state)
        finder.table[force].isPlural = true
        finder.table[force].heads.insert(headHash(description))
        return force
      }
      return unnamed(description, kind: .armedForce, isPlural: true, owner: owner)
    }
    if description.isDefinite {
      if let same = latest(described: headHash(description), where: { $0.kind == .armedForce }) {
        return same
      }
      return discourse.best(sentence: sentence, reach: 2) {
        finder.table[$0.actor].kind == .armedForce
      }?.actor
    }
    return nil
  }

  // MARK: - Groups

  private mutating func group(_ description: Description) -> Int? {
    let head = headHash(description)
    var owner = description.owner
    if let pronoun = description.possessor {
      owner = antecedent(of: pronoun, at: description.tokens.lowerBound)
      if owner.map({ finder.table[$0].isPerson }) == true { owner = nil }
    }
    let isBare = description.core == description.head
    if description.isDefinite, isBare, owner == nil,
      let same = latest(described: head, where: { $0.isPlural || $0.kind == .governmentBody })
    {
      return same
    }
    let name = description.ownerEnd.map { finder.surface(description.core.lowerBound..<$0) }
    let isBody = description.classes.has(.body)
    let kind: Actor.Kind =
      isBody
      ? .governmentBody
      : description.classes.has(.expert)
        ? .expert : description.classes.has(.media) ? .media : .group
    return unnamed(description, kind: kind, isPlural: true, owner: owner, name: name)
  }

  // MARK: - Persons

  private mutating func person(_ description: Description) -> Int? {
    if let named = apposed(to: description) {
      finder.table[named].heads.insert(headHash(description))
      finder.table[named].heads.insert(finder.scan.hash(description.head))
      if description.classes.has(.expert), finder.table[named].known < 0 {
        finder.table[named].kind = .expert
      }
      if let owner = description.owner { attach(named, to: owner) }
      return named
    }
    var owner = description.owner
    if let pronoun = description.possessor {
      owner = antecedent(of: pronoun, at: description.tokens.lowerBound)
    }
    if let boss = owner, finder.table[boss].isPerson {
      let name = "\(finder.table[boss].name)’s \(finder.surface(description.head))"
      return unnamed(
        description, kind: .person, isPlural: false,
        owner: description.classes.has(.spokes) ? boss : finder.table[boss].whole, name: name)
    }
    let hash = finder.scan.hash(description.head)
    if !description.isIndefinite {
      let country = owner.flatMap { finder.table[$0].country }
      let same = latest(described: hash) { actor in
        actor.isPerson && (owner == nil || country == nil || actor.country == country)
      }
      if let same, description.isDefinite || owner != nil { return same }
    }
    if description.isDefinite, owner == nil, description.classes.has(.nominalPerson) {
      let generic = ReferenceFinder.generic.contains(hash)
      let gender = description.classes.intersection([.male, .female])
      let recent = discourse.best(sentence: sentence, reach: 2) { entry in
        let actor = finder.table[entry.actor]
        return actor.isPerson
          && (gender.isEmpty || actor.gender.isEmpty || actor.gender.has(gender))
          && (generic || actor.heads.isEmpty)
      }
      if let recent, generic || description.core != description.head { return recent.actor }
    }
    guard description.determiner != nil || owner != nil || description.hasName else { return nil }
    var name: String?
    if description.classes.has(.spokes), owner == nil, description.core == description.head {
      owner =
        discourse.best(sentence: sentence, reach: 1) {
          let actor = finder.table[$0.actor]
          return !actor.isPerson && $0.isSubject && !actor.isPlural
        }?.actor
    }
    if let owner, description.owner.map({ $0 != owner }) ?? true || !description.hasName,
      description.classes.has(.spokes)
    {
      name = "\(finder.table[owner].name) \(finder.surface(description.head))"
    } else if let end = description.ownerEnd {
      name = finder.surface(description.core.lowerBound..<end)
    }
    return unnamed(
      description, kind: description.classes.has(.expert) ? .expert : .person, isPlural: false,
      owner: owner, name: name)
  }

  /// The person whose name a description stands beside: "Xyz, a teacher at …", "the chief of …,
  /// General Xyz".
  private mutating func apposed(to description: Description) -> Int? {
    var start = description.tokens.lowerBound
    if start >= 3, units[start - 1].classes.has(.function), units[start - 2].mark == .comma {
      start -= 1
    }
    // "Xyz, 46, a resident": the age stands between.
    if start >= 4, units[start - 1].mark == .comma, units[start - 2].shape == .digit,
      units[start - 3].mark == .comma
    {
      start -= 2
    }
    if start >= 2, units[start - 1].mark == .comma, let name = nameBefore[start - 1],
      units[start - 1].sentenceEnd == units[start].sentenceEnd,
      finder.table[finder.mentions[name].actor].isPerson
    {
      return finder.mentions[name].actor
    }
    if start >= 3, units[start - 1].mark == .comma, let loose = finder.loose[start - 1],
      loose.country == nil, (2...3).contains(start - 1 - loose.start), !description.isDefinite
    {
      return reveal(loose.start..<start - 1)
    }
    if let signed = signatory(of: description) { return signed }
    var end = description.tokens.upperBound
    let limit = Int(units[start].sentenceEnd)
    if end < limit, ReferenceFinder.belonging.contains(units[end].hash.value) {
      var next = end + 1
      if next < limit, units[next].hash.value == MentionFinder.the { next += 1 }
      if next < limit, let name = nameAt[next] { end = finder.mentions[name].tokens.upperBound }
    }
    guard end < limit, units[end].mark == .comma else { return nil }
    for next in end + 1..<min(limit, end + 4) where nameAt[next] != nil {
      let mention = finder.mentions[nameAt[next] ?? 0]
      guard finder.table[mention.actor].isPerson else { return nil }
      // Titles alone may stand between.
      let between = (end + 1..<next).allSatisfy {
        units[$0].classes.has([.person, .honorific, .force])
      }
      return between && (next > end + 1 || description.isDefinite) ? mention.actor : nil
    }
    return nil
  }

  /// Makes a person of a name whose kind only its apposition tells.
  private mutating func reveal(_ name: Range<Int>) -> Int? {
    guard !finder.isHeading, name.allSatisfy({ !finder.covered[$0] }) else { return nil }
    let person = finder.person(name, classes: [], heads: [], isTitled: false)
    let mention = DraftMention(tokens: name, actor: person, kind: .name)
    finder.table[person].surfaces.insert(finder.surface(name))
    found.append(mention)
    note(mention)
    return person
  }

  /// Of a line without a verb, the person named at its beginning: "Xyz, PhD, fellow at …".
  private func signatory(of description: Description) -> Int? {
    let first = finder.firstToken(of: description.tokens.lowerBound)
    guard let name = nameAt[first], finder.table[finder.mentions[name].actor].isPerson,
      units[first].pos != .x
    else { return nil }
    let line = first..<Int(units[first].sentenceEnd)
    let hasVerb = line.contains { units[$0].pos == .verb || units[$0].pos == .aux }
    return hasVerb ? nil : finder.mentions[name].actor
  }

  private static let generic = Set(
    [
      "official", "man", "woman", "leader", "ruler", "dictator", "politician", "billionaire",
      "strongman", "autocrat", "singer", "actor", "actress", "star", "player", "athlete",
      "businessman", "entrepreneur", "teenager", "boy", "girl", "veteran", "lawmaker", "diplomat",
    ].map { FoldedHash.of($0.utf8).value })

  // MARK: - Bodies and states

  private mutating func body(_ description: Description) -> Int? {
    let head = headHash(description)
    if let named = nameBeside(description) { return named }
    if description.isIndefinite {
      guard isFollowedByVerb(description.tokens.upperBound) || opensSentence(description.tokens)
      else { return nil }
      return unnamed(
        description, kind: kind(of: description), isPlural: false, owner: description.owner)
    }
    if isLocated(description), ReferenceFinder.companyWords.contains(head),
      let company = discourse.best(
        sentence: sentence, reach: 2,
        fits: { entry in
          let actor = finder.table[entry.actor]
          let country = description.owner.flatMap { finder.table[$0].country }
          return fits(actor, head: head, classes: description.classes)
            && (actor.country == nil || actor.country == country)
        })
    {
      return company.actor
    }
    if description.owner == nil, description.isDefinite || description.possessor != nil {
      if let same = latest(
        described: head, where: { !$0.isPerson && carriesNouns(of: description, in: $0) })
      {
        return same
      }
      if let fitting = discourse.best(
        sentence: sentence, reach: 3,
        fits: { entry in
          fits(finder.table[entry.actor], head: head, classes: description.classes)
        })
      {
        return fitting.actor
      }
    }
    guard description.isSubject, description.determiner != nil || description.hasName else {
      return nil
    }
    if let owner = description.owner, !description.classes.has(.body) {
      return unnamed(description, kind: kind(of: description), isPlural: false, owner: owner)
    }
    return unnamed(
      description, kind: kind(of: description), isPlural: false, owner: description.owner)
  }

  /// Whether a definite description names a country by its adjective: "the Ruritanian firm".
  private func isLocated(_ description: Description) -> Bool {
    description.isDefinite && description.ownerEnd == nil
      && description.owner.map { finder.table[$0].kind == .country } ?? false
  }

  /// Whether all nouns of a description but its head are in an actor's name: "the fire
  /// department" is no police department.
  private func carriesNouns(of description: Description, in actor: DraftActor) -> Bool {
    let last = description.head.upperBound - 1
    let nouns = (description.core.lowerBound..<last).filter {
      $0 >= description.head.lowerBound || units[$0].pos == .noun || units[$0].pos == .propn
    }
    if nouns.isEmpty { return true }
    let words = Set(actor.name.split(separator: " ").map { FoldedHash.of($0.utf8).value })
    return nouns.allSatisfy { words.contains(units[$0].hash.value) }
  }

  /// The body whose name stands right before the noun: "the Xyz newspaper".
  private func nameBeside(_ description: Description) -> Int? {
    guard let name = nameBefore[description.head.lowerBound] else { return nil }
    let actor = finder.mentions[name].actor
    switch finder.table[actor].kind {
    case .media, .organization, .armedForce: return actor
    default: return nil
    }
  }

  private func kind(of description: Description) -> Actor.Kind {
    if description.classes.has(.body) { return .governmentBody }
    if ReferenceFinder.groupWords.contains(headHash(description)) { return .group }
    return description.classes.has(.media) ? .media : .organization
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { FoldedHash.of($0.utf8).value })
  }

  private static let groupWords = hashes("group team panel alliance bloc coalition movement")
  private static let companyWords = hashes(
    "company firm corporation manufacturer retailer operator startup giant carmaker automaker "
      + "airline carrier lender maker chain insurer brewer studio utility developer")
  private static let noCompanies = hashes(
    "university institute college school party union association federation church foundation "
      + "league club committee council hospital academy society museum movement alliance")
  private static let mediaWords = hashes(
    "agency newspaper paper outlet broadcaster channel magazine network website daily tabloid")
  private static let anyBody = hashes("agency organization organisation body group watchdog bloc")

  private func fits(_ actor: DraftActor, head: UInt64, classes: WordClass) -> Bool {
    if ReferenceFinder.companyWords.contains(head) {
      return actor.kind == .organization && actor.isNamed
        && actor.heads.isDisjoint(with: ReferenceFinder.noCompanies)
    }
    if ReferenceFinder.mediaWords.contains(head), actor.kind == .media, actor.isNamed {
      return true
    }
    if ReferenceFinder.anyBody.contains(head) {
      return [.organization, .governmentBody, .group].contains(actor.kind) && !actor.isPlural
        && actor.heads.isEmpty
    }
    return false
  }

  private func state(_ description: Description) -> Int? {
    if let owner = description.owner { return finder.table[owner].kind == .country ? owner : nil }
    return discourse.best(sentence: sentence, reach: 4) {
      finder.table[$0.actor].kind == .country
    }?.actor
  }

  /// Whoever made the report that "the report" means.
  private func author(of description: Description) -> Int? {
    guard description.isDefinite, description.owner == nil, description.isSubject else {
      return nil
    }
    return discourse.best(sentence: sentence, reach: 1) {
      let actor = finder.table[$0.actor]
      return !actor.isPerson && actor.kind != .country && $0.isSubject
    }?.actor
  }
}
