public import DatelineModel

extension ActorAnnotator {
  /// What a caller adds to the gazetteer.
  public struct Options: Hashable, Sendable {
    /// Actors that the gazetteer is to know, each by its name and aliases. They go before the
    /// gazetteer's own: one with an id that it has replaces the entry, and a form that it knows
    /// stands for the entry given here.
    public var entries: [Actor]

    /// Makes options.
    public init(entries: [Actor] = []) { self.entries = entries }
  }
}

extension ActorLexicon {
  /// Adds an actor of a caller's.
  mutating func add(_ entry: Actor) {
    let index = add(
      KnownActor(
        id: entry.id, name: entry.name, kind: entry.kind, country: entry.country,
        partOf: entry.partOf, adjective: entry.name))
    for form in [entry.name] + entry.aliases {
      add(form, for: index, uses: .name, override: true)
    }
  }
}
