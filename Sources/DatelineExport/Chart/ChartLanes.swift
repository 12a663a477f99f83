import DatelineModel

/// The lanes of a chart: the actors that take part in most events, and one lane for all others.
struct ChartLanes {
  /// The actors, from the top; nil for the lane of all others.
  let actors: [Actor.ID?]
  private let positions: [Actor.ID: Int]

  init(_ events: [Event], limit: Int) {
    var counts: [Actor.ID: Int] = [:]
    for event in events {
      for actor in Set(event.actors) { counts[actor, default: 0] += 1 }
    }
    let chosen = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(limit).map(\.key)
    positions = Dictionary(
      zip(chosen, chosen.indices), uniquingKeysWith: { first, _ in first })
    let rest = events.contains { event in !event.actors.contains { chosen.contains($0) } }
    actors = chosen + (rest || chosen.isEmpty ? [nil] : [])
  }

  /// The lane of an event: that of its first actor who has one.
  func lane(of event: Event) -> Int {
    event.actors.lazy.compactMap { positions[$0] }.first ?? actors.count - 1
  }
}
