import DatelineModel

extension MentionFinder {
  /// Whether a capitalised token is a given name.
  func isGivenName(at index: Int) -> Bool {
    units[index].shape == .capitalised && units[index].classes.has(.given)
  }

  /// Reads titles and the name behind them; gives nil where no name follows.
  mutating func readTitled(at index: Int) -> Int? {
    let limit = Int(units[index].sentenceEnd)
    var next = index
    var heads: Set<UInt64> = []
    var classes: WordClass = []
    while next < limit,
      let title = scan.longest(at: next, accepts: { $0.classes.has([.person, .honorific]) }),
      title.end < limit
    {
      let sense = lexicon.senses[title.sense].classes
      // "Judge Judy": a word may be a title and the first part of a name.
      if next > index, units[next].isCapital, !units[title.end].isCapital { break }
      classes.formUnion(sense)
      heads.insert(scan.hash(next..<title.end))
      heads.insert(units[title.end - 1].hash.value)
      next = title.end
      if next < limit, units[next].mark == .stop, scan.isGlued(next), next + 1 < limit,
        units[next + 1].isCapital
      {
        next += 1
      }
    }
    guard next > index, next < limit, units[next].isCapital else { return nil }
    if let hit = knownName(at: next),
      lexicon.actors[Int(lexicon.senses[hit.sense].actor)].kind != .person,
      !isGivenName(at: next) || hit.end > next + 1 || hit.end >= limit
        || !units[hit.end].isCapital
    {
      return nil
    }
    let name = personRun(at: next, titled: true)
    guard !name.isEmpty else { return nil }
    if name.count == 1, units[name.lowerBound].classes.has([.function, .weekday]) { return nil }
    let isLabelled = isHeading || units[next - 1].shape == .lower || units[next].shape == .capitals
    if name.count == 1, isLabelled, bySurname[units[next].hash.value] == nil,
      knownName(at: next) == nil
    {
      return nil
    }
    let employer = ownerBefore(index)
    let person = self.person(name, classes: classes, heads: heads, isTitled: true)
    attach(person, to: employer)
    mention(name, of: person)
    return name.upperBound
  }

  /// Sets what a person is a part of, where nothing is known yet.
  mutating func attach(_ person: Int, to employer: Owner?) {
    guard let employer else { return }
    if table[person].country == nil { table[person].country = employer.country }
    if let whole = employer.actor, !table[whole].isPerson { makePart(person, of: whole) }
  }

  /// Sets what an actor is a part of, where nothing is known yet or something larger.
  mutating func makePart(_ part: Int, of whole: Int) {
    guard part != whole, !table.isPart(whole, of: part), !table[whole].isPerson else { return }
    if let known = table[part].whole, known == whole || !table.isPart(whole, of: known) { return }
    table[part].whole = whole
    if table[part].country == nil { table[part].country = table[whole].country }
  }

  /// Reads the full name of a person without a title.
  mutating func readPerson(at index: Int, beside hit: ArticleScan.Phrase?) -> Int? {
    let name = personRun(at: index, titled: false)
    guard name.count >= 2, units[index].isCapital else { return nil }
    if let hit {
      let sense = lexicon.senses[hit.sense]
      let isKnownPerson = lexicon.actors[Int(sense.actor)].kind == .person
      if isKnownPerson {
        guard name.upperBound > hit.end else { return nil }
        if isHeading || !(isGivenName(at: index) || sense.uses.contains(.name)) { return nil }
        if sense.uses.contains(.surname), !isGivenName(at: index) { return nil }
      } else {
        guard hit.end == index + 1, isGivenName(at: index), name.upperBound > hit.end,
          !sense.uses.contains(.name) || !lexicon.actors[Int(sense.actor)].isCountry
            || units[index].classes.has([.givenMale, .givenFemale])
        else { return nil }
      }
    }
    if let known = named[scan.hash(name)], table[known].isPerson {
      mention(name, of: known)
      return name.upperBound
    }
    guard isPersonName(name) else { return nil }
    let person = self.person(name, classes: [], heads: [], isTitled: false)
    attach(person, to: ownerBefore(index))
    mention(name, of: person)
    return name.upperBound
  }

  /// The tokens of a person's name that begins at a token.
  func personRun(at index: Int, titled: Bool) -> Range<Int> {
    let limit = Int(units[index].sentenceEnd)
    var end = index
    var words = 0
    while end < limit, words < 5 {
      let unit = units[end]
      if unit.isCapital {
        if unit.classes.has([.function, .weekday]), !(words == 1 && isGivenName(at: index)) {
          break
        }
        if end > index, unit.classes.has(.person), !unit.classes.has(.given), words >= 2 { break }
        if end > index, let hit = knownName(at: end) {
          let sense = lexicon.senses[hit.sense]
          if lexicon.actors[Int(sense.actor)].kind != .person,
            hit.end > end + 1 || (words >= 2 && sense.uses != .place) || !isGivenName(at: index)
          {
            break
          }
        }
        words += 1
        end += 1
      } else if unit.mark == .hyphen, end > index, scan.isGlued(end), end + 1 < limit,
        scan.isGlued(end + 1), units[end + 1].shape != .digit
      {
        end += 2
      } else if unit.mark == .stop, scan.isGlued(end), end + 1 < limit,
        scan.ranges[end - 1].count == 1, units[end + 1].isCapital
      {
        end += 1
      } else if unit.shape == .lower, unit.classes.has(.particle), end > index, end + 1 < limit,
        units[end + 1].isCapital || units[end + 1].classes.has(.particle)
      {
        end += 1
      } else {
        break
      }
    }
    while end > index, !units[end - 1].isCapital, units[end - 1].shape == .lower,
      units[end - 1].classes.has(.particle), !scan.isGlued(end - 1)
    {
      end -= 1
    }
    return index..<max(index, end)
  }

  /// Whether a row of capitalised words is a person's name.
  private func isPersonName(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    let limit = Int(units[name.lowerBound].sentenceEnd)
    for index in name where index > name.lowerBound && units[index].isCapital {
      if units[index].classes.has([.org, .body, .suffix, .otherForce, .locality, .media]),
        !units[index].classes.has([.given, .familyFirst])
      {
        return false
      }
    }
    if isGivenName(at: name.lowerBound) {
      // In a heading any word has a capital: only names that are no words count.
      return !isHeading || units[last].sense < 0
    }
    if isHeading { return false }
    if units[name.lowerBound].classes.has(.familyFirst), name.count <= 4 {
      return name.contains { scan.bytes[scan.ranges[$0].range].contains(0x2d) } || name.count == 3
        || units[last].classes.has([.given, .familyFirst])
    }
    guard units[name.lowerBound].sense < 0 || !units[name.lowerBound].classes.has(.function)
    else { return false }
    // "Xyz Abcdef, 45," and "Xyz Abcdef, who …" are persons.
    if name.count <= 4, last + 2 < limit, units[last + 1].mark == .comma {
      let next = units[last + 2]
      if next.shape == .digit, scan.ranges[last + 2].count == 2,
        last + 3 < limit, units[last + 3].mark == .comma
      {
        return true
      }
      if next.hash.value == MentionFinder.who { return true }
    }
    guard name.count <= 3, last + 1 < limit else { return false }
    if MentionFinder.personVerbs.contains(units[last + 1].hash.value) { return true }
    // "said Xyz Abcdef" at the end of a clause.
    if name.lowerBound > 0, units[name.lowerBound - 1].hash.value == MentionFinder.said,
      units[last + 1].mark != .none
    {
      return true
    }
    return false
  }

  static let who = FoldedHash.of("who".utf8).value
  static let said = FoldedHash.of("said".utf8).value
  /// Verbs that persons mostly are the subjects of.
  private static let personVerbs = Set(
    [
      "said", "says", "told", "added", "wrote", "tweeted", "recalled", "testified", "explained",
      "thinks", "believes", "argued", "tells", "writes", "replied", "asked",
    ].map { FoldedHash.of($0.utf8).value })

  /// The person of that name, found again or made.
  mutating func person(
    _ name: Range<Int>, classes: WordClass, heads: Set<UInt64>, isTitled: Bool
  ) -> Int {
    let hash = scan.hash(name)
    var found = named[hash].flatMap { table[$0].isPerson ? $0 : nil }
    if found == nil, name.count == 1 {
      found = bySurname[hash]?.last
      if found == nil, let hit = knownName(at: name.lowerBound) {
        let sense = lexicon.senses[hit.sense]
        if lexicon.actors[Int(sense.actor)].kind == .person, hit.end == name.upperBound {
          found = table.actor(known: Int(sense.actor))
        }
      }
    } else if found == nil, let hit = knownName(at: name.lowerBound), hit.end == name.upperBound {
      let sense = lexicon.senses[hit.sense]
      if lexicon.actors[Int(sense.actor)].kind == .person {
        found = table.actor(known: Int(sense.actor))
      }
    } else if found == nil {
      found = sameFirstAndLast(as: name)
    }
    let person =
      found
      ?? table.actor(
        named: surface(name), kind: classes.has(.expert) ? .expert : .person)
    if classes.has(.expert), table[person].known < 0 { table[person].kind = .expert }
    table[person].heads.formUnion(heads)
    let given = units[name.lowerBound].classes
    var gender = classes.intersection([.male, .female])
    if gender.isEmpty, name.count > 1 {
      if given.contains(.givenMale), !given.contains(.givenFemale) { gender = .male }
      if given.contains(.givenFemale), !given.contains(.givenMale) { gender = .female }
    }
    if table[person].gender.isEmpty { table[person].gender = gender }
    remember(person: person, tokens: name)
    return person
  }

  /// A person known by the same first and last name, where one of the two lacks what is between.
  private func sameFirstAndLast(as name: Range<Int>) -> Int? {
    guard name.count > 1 else { return nil }
    let first = units[name.lowerBound].hash.value
    for other in bySurname[units[name.upperBound - 1].hash.value] ?? [] {
      let words = table[other].name.split(separator: " ")
      guard let given = words.first, FoldedHash.of(given.utf8).value == first,
        words.count > 1, words.count == 2 || name.count == 2
      else { continue }
      return other
    }
    return nil
  }

  /// Keeps the parts of a person's name by which the text may go on.
  mutating func remember(person: Int, tokens name: Range<Int>) {
    named[scan.hash(name)] = person
    guard name.count > 1 else {
      note(person, as: units[name.lowerBound].hash.value, in: &bySurname)
      return
    }
    var last = name.upperBound - 1
    while last > name.lowerBound + 1, MentionFinder.generations.contains(units[last].hash.value) {
      last -= 1
    }
    // What stands behind the given name, with its particles: "van der Berg".
    var surname = last
    while surname - 1 > name.lowerBound, units[surname - 1].shape == .lower { surname -= 1 }
    note(person, as: units[last].hash.value, in: &bySurname)
    if surname < last { note(person, as: scan.hash(surname..<last + 1), in: &bySurname) }
    let first = units[name.lowerBound]
    if first.classes.has(.familyFirst) {
      note(person, as: first.hash.value, in: &bySurname)
    } else {
      note(person, as: first.hash.value, in: &byGivenName)
    }
  }

  private static let generations = Set(
    ["jr", "sr", "ii", "iii", "iv"].map { FoldedHash.of($0.utf8).value })

  private func note(_ person: Int, as key: UInt64, in map: inout [UInt64: [Int]]) {
    var list = map[key] ?? []
    list.removeAll { $0 == person }
    list.append(person)
    map[key] = list
  }

  /// Reads a surname, or a given name alone, of a person named before.
  mutating func readKnownSurname(at index: Int) -> Int? {
    let run = personRun(at: index, titled: false)
    guard !run.isEmpty else { return nil }
    if let known = named[scan.hash(run)] {
      mention(run, of: known)
      return run.upperBound
    }
    for end in stride(from: run.upperBound, to: index, by: -1) {
      let part = index..<end
      guard let persons = bySurname[scan.hash(part)], let person = persons.last else { continue }
      // Behind a surname a heading goes on; elsewhere it is the start of another name.
      guard end == run.upperBound || isHeading || units[end - 1].mark == .possessive else {
        continue
      }
      mention(part, of: person)
      note(person, as: scan.hash(part), in: &bySurname)
      return end
    }
    if run.count == 1, let persons = byGivenName[units[index].hash.value], persons.count == 1,
      !units[index].classes.has([.function, .weekday])
    {
      mention(run, of: persons[0])
      return run.upperBound
    }
    return nil
  }
}
