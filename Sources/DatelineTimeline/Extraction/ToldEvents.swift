import DatelineModel

/// The events that an article has told so far, to know a further mention of one when it comes.
struct ToldEvents {
  private struct Told {
    var actors: Set<Actor.ID>
    var stems: Set<String>
    var expression: Int?
  }

  /// Who has spoken.
  private var speakers: Set<Actor.ID> = []
  /// Speech acts that are news even of one who has spoken before.
  private static let weighty: Set<String> = [
    "confirm", "deny", "condemn", "accuse", "apologise", "endorse", "threaten",
  ]

  private var bySense: [String: [Told]] = [:]
  /// How many events of a sense are looked back at.
  private static let reach = 12

  /// Whether a speech act is but one more sentence of a statement that was told.
  private func isSameStatement(_ event: Event, of predicate: Predicate, isDated: Bool) -> Bool {
    guard predicate.sense.kind != .act, !isDated, let speaker = event.actors.first else {
      return false
    }
    guard speakers.contains(speaker) else { return false }
    return predicate.isNoun || !ToldEvents.weighty.contains(predicate.sense.name)
  }

  /// Whether the event is not told yet; it counts as told from now on.
  mutating func isNew(_ event: Event, of predicate: Predicate, isDated: Bool) -> Bool {
    let told = Told(
      actors: Set(event.actors), stems: Set(ContentWords.stems(of: event.summary)),
      expression: isDated ? event.timeExpression : nil)
    let known = bySense[predicate.sense.name] ?? []
    let isRepeated = known.suffix(ToldEvents.reach).contains { earlier in
      if isDated, let mine = told.expression, let other = earlier.expression, mine != other {
        return false
      }
      let sharesActors = told.actors.isEmpty || !told.actors.isDisjoint(with: earlier.actors)
      if predicate.isNoun {
        let isOthers =
          predicate.sense.kind != .act && !event.actors.isEmpty
          && !earlier.actors.contains(event.actors[0])
        return sharesActors && !isDated && !isOthers
      }
      if predicate.sense.kind != .act, !isDated, let first = event.actors.first {
        return earlier.actors.contains(first)
      }
      let shared = told.stems.intersection(earlier.stems).count
      return sharesActors && 2 * shared >= min(told.stems.count, earlier.stems.count)
        && min(told.stems.count, earlier.stems.count) > 1
    }
    if isRepeated || isSameStatement(event, of: predicate, isDated: isDated) { return false }
    bySense[predicate.sense.name, default: []].append(told)
    if predicate.sense.kind != .act, let speaker = event.actors.first { speakers.insert(speaker) }
    return true
  }
}
