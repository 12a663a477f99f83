import DatelineModel

/// Everything the finder of actors knows of words: the gazetteer, roles, bodies, given names.
struct ActorLexicon {
  private(set) var actors: [KnownActor] = []
  private(set) var bodies: [KnownBody] = []
  private(set) var senses: [LexicalSense] = []
  private(set) var phrases = PhraseTable()
  /// The index of a known actor by its id.
  private(set) var indexByID: [Actor.ID: Int] = [:]
  /// The index of a country by its code.
  private(set) var countryByCode: [String: Int] = [:]

  /// The library's own data.
  static let standard: ActorLexicon = {
    var lexicon = ActorLexicon()
    lexicon.addCountries()
    lexicon.addOrganizations()
    lexicon.addMedia()
    lexicon.addOfficeHolders()
    lexicon.addPlaces()
    lexicon.addBodies()
    lexicon.addClasses(RoleData.lines)
    lexicon.addClasses(GivenNameData.lines)
    return lexicon
  }()

  /// Adds an actor; one with the same id is replaced.
  mutating func add(_ actor: KnownActor) -> Int {
    if let index = indexByID[actor.id] {
      actors[index] = actor
      return index
    }
    actors.append(actor)
    indexByID[actor.id] = actors.count - 1
    return actors.count - 1
  }

  /// Makes a phrase name an actor. What it named before gives way only to an `override`.
  mutating func add(
    _ phrase: String, for actor: Int, uses: LexicalSense.Uses, override: Bool = false
  ) {
    var uses = uses
    var phrase = Substring(phrase)
    if phrase.hasPrefix("?") {
      phrase = phrase.dropFirst()
      uses.insert(.ambiguous)
    }
    if phrase.hasPrefix("The ") {
      phrase = phrase.dropFirst(4)
      uses.insert(.withArticle)
    }
    let isAcronym =
      phrase.utf8.allSatisfy { $0 < 0x61 || $0 > 0x7a } && phrase.utf8.count <= 6
      && !phrase.utf8.contains(0x20)
    if isAcronym { uses.insert(.acronym) }
    let sense = claim(phrase)
    if senses[sense].actor < 0 || override {
      senses[sense].actor = Int32(actor)
      senses[sense].uses = uses
    } else if senses[sense].actor == Int32(actor) {
      let both = senses[sense].uses.union(uses)
      let withArticle = senses[sense].uses.contains(.withArticle) && uses.contains(.withArticle)
      senses[sense].uses = withArticle ? both : both.subtracting(.withArticle)
    }
  }

  /// Puts a phrase into classes.
  mutating func add(_ phrase: Substring, classes: WordClass) {
    senses[claim(phrase)].classes.formUnion(classes)
  }

  /// Makes a phrase name a part of a state.
  mutating func add(_ phrase: Substring, body: KnownBody) {
    if bodies.last?.name != body.name { bodies.append(body) }
    let sense = claim(phrase)
    if senses[sense].body < 0 { senses[sense].body = Int32(bodies.count - 1) }
  }

  /// The sense of a phrase, made where there is none, with all its beginnings.
  private mutating func claim(_ phrase: Substring) -> Int {
    var hash = FoldedHash()
    var atBoundary = true
    for byte in phrase.utf8 {
      let isWord =
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
        || (byte >= 0x30 && byte <= 0x39) || byte == 0x26 || byte == 0x2b
      if !isWord && !atBoundary { phrases.insertBeginning(hash) }
      atBoundary = !isWord
      if isWord { hash.add(CollectionOfOne(byte)) }
    }
    hash = FoldedHash.of(phrase.utf8)
    if let sense = phrases.find(hash)?.sense { return sense }
    senses.append(LexicalSense())
    phrases.insert(hash, sense: senses.count - 1)
    return senses.count - 1
  }

  /// Notes a country's code; the first country of a code is the state itself.
  mutating func register(code: String, country: Int) {
    if !code.isEmpty, countryByCode[code] == nil { countryByCode[code] = country }
  }
}
