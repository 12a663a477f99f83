import DatelineModel

/// A dispute in the making.
struct DisputeDraft {
  /// What is in dispute.
  var about: String
  /// The events that it puts in question.
  var events: Set<Event.ID>
  /// Who takes each position and where, by what it says.
  private var sides: [String: Side] = [:]

  private struct Side {
    var actors: Set<Actor.ID> = []
    var evidence: Set<Evidence> = []
  }

  init(about: String, event: Event.ID?) {
    self.about = about
    events = event.map { [$0] } ?? []
  }

  /// Adds what one side says; the same words again add to that side.
  mutating func add(_ text: String, actors: [Actor.ID], evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    sides[text, default: Side()].actors.formUnion(actors)
    sides[text, default: Side()].evidence.formUnion(evidence)
  }

  /// The dispute without an id, its positions by where they are first read; nil where there are
  /// not two sides to it.
  var dispute: Dispute? {
    guard sides.count > 1 else { return nil }
    let positions = sides.map { text, side in
      Dispute.Position(
        position: text, actors: side.actors.sorted(), evidence: side.evidence.sorted())
    }
    let sorted = positions.sorted { a, b in
      a.evidence != b.evidence
        ? a.evidence.lexicographicallyPrecedes(b.evidence) : a.position < b.position
    }
    return Dispute(id: "", about: about, positions: sorted)
  }
}
