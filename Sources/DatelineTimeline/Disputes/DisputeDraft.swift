import DatelineModel

/// A dispute in the making.
struct DisputeDraft {
  /// What is in dispute.
  var about: String
  /// The event that it is about, or nil.
  var event: Event.ID?
  /// The positions, by what they say.
  private(set) var positions: [Dispute.Position] = []

  init(about: String, event: Event.ID?) {
    self.about = about
    self.event = event
  }

  /// Adds what one side says; the same words again add to that side.
  mutating func add(_ text: String, actors: [Actor.ID], evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    if let index = positions.firstIndex(where: { $0.position == text }) {
      positions[index].actors = Set(positions[index].actors + actors).sorted()
      positions[index].evidence = Set(positions[index].evidence + evidence).sorted()
    } else {
      positions.append(
        Dispute.Position(
          position: text, actors: Set(actors).sorted(), evidence: Set(evidence).sorted()))
    }
  }

  /// The dispute without an id, its positions by where they are first read; nil where there are
  /// not two sides to it.
  var dispute: Dispute? {
    guard positions.count > 1 else { return nil }
    let sorted = positions.sorted { a, b in
      a.evidence != b.evidence
        ? a.evidence.lexicographicallyPrecedes(b.evidence) : a.position < b.position
    }
    return Dispute(id: "", about: about, positions: sorted)
  }
}
