import DatelineModel

/// The actors of an article while it is being read, each once.
struct ActorTable {
  let lexicon: ActorLexicon
  private(set) var drafts: [DraftActor] = []
  private var indexByID: [Actor.ID: Int] = [:]

  init(lexicon: ActorLexicon) { self.lexicon = lexicon }

  subscript(index: Int) -> DraftActor {
    get { drafts[index] }
    set { drafts[index] = newValue }
  }

  /// The actor of that id, made where there is none.
  mutating func actor(_ draft: DraftActor) -> Int {
    if let index = indexByID[draft.id] { return index }
    drafts.append(draft)
    indexByID[draft.id] = drafts.count - 1
    return drafts.count - 1
  }

  /// The actor of the lexicon, where it is in the table; else nil.
  func index(known index: Int) -> Int? { indexByID[lexicon.actors[index].id] }

  /// An actor of the lexicon, with all it is a part of.
  mutating func actor(known index: Int) -> Int {
    let known = lexicon.actors[index]
    if let found = indexByID[known.id] { return found }
    let made = actor(
      DraftActor(
        id: known.id, name: known.name, kind: known.kind, country: known.country, known: index))
    if let id = known.partOf, let whole = lexicon.indexByID[id], whole != index {
      drafts[made].whole = actor(known: whole)
    } else if let id = known.partOf, let country = lexicon.countryByCode[known.country ?? ""],
      id.hasSuffix("-armed-forces")
    {
      drafts[made].whole = body(named: "armed forces", kind: .armedForce, of: country)
    }
    return made
  }

  /// The part of a state, with the state.
  mutating func body(named name: String, kind: Actor.Kind, of country: Int) -> Int {
    let state = lexicon.actors[country]
    let whole = actor(known: country)
    let full = "\(state.adjective) \(name)"
    return actor(
      DraftActor(
        id: ActorName.slug(full), name: full, kind: kind, country: state.country, whole: whole))
  }

  /// Makes one actor of a name that the lexicon does not know; the prefix goes into its id alone.
  mutating func actor(
    named name: String, kind: Actor.Kind, country: String? = nil, whole: Int? = nil,
    isPlural: Bool = false, isNamed: Bool = true, prefix: String? = nil
  ) -> Int {
    let slug = ActorName.slug(prefix.map { "\($0) \(name)" } ?? name)
    var id = slug.isEmpty ? "x-" + String(FoldedHash.of(name.utf8).value, radix: 36) : slug
    // A namesake of another kind keeps its own id.
    if let other = indexByID[id], drafts[other].kind != kind, drafts[other].isNamed, isNamed {
      id += "-" + kind.rawValue
    }
    return actor(
      DraftActor(
        id: id, name: name, kind: kind, country: country,
        whole: whole == indexByID[id] ? nil : whole,
        isPlural: isPlural, isNamed: isNamed))
  }

  /// Whether an actor is another one or a part of it.
  func isPart(_ part: Int, of whole: Int) -> Bool {
    var at: Int? = part
    var steps = 0
    while let index = at, steps < 8 {
      if index == whole { return true }
      at = drafts[index].whole
      steps += 1
    }
    return false
  }

  /// The actors that are mentioned, and all they are parts of, by id.
  func actors(mentioned: Set<Int>) -> [Actor] {
    var kept = mentioned
    for index in mentioned {
      var at = drafts[index].whole
      while let whole = at, kept.insert(whole).inserted { at = drafts[whole].whole }
    }
    return kept.map { actor(at: $0) }.sorted { $0.id < $1.id }
  }

  private func actor(at index: Int) -> Actor {
    let draft = drafts[index]
    return Actor(
      id: draft.id, name: draft.name, kind: draft.kind, country: draft.country,
      partOf: draft.whole.map { drafts[$0].id },
      aliases: draft.surfaces.filter { $0 != draft.name }.sorted())
  }
}
