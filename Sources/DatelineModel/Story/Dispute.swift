/// A point on which articles or actors contradict each other.
public struct Dispute: Hashable, Sendable, Identifiable {
  /// Stable for the same input: `d1`, `d2`, …
  public var id: String
  /// What is in dispute, in a few words.
  public var about: String
  /// The positions, two or more.
  public var positions: [Position]
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a dispute.
  public init(id: String, about: String, positions: [Position]) {
    self.id = id
    self.about = about
    self.positions = positions
    extra = JSONObject()
  }

  /// One side of a dispute.
  public struct Position: Hashable, Sendable {
    /// What this side says.
    public var position: String
    /// Who says so; empty where an article does in its own name.
    public var actors: [Actor.ID]
    /// Where it was read.
    public var evidence: [Evidence]
    /// Members of the JSON object that this version does not know.
    public var extra: JSONObject

    /// Makes a position.
    public init(position: String, actors: [Actor.ID], evidence: [Evidence]) {
      self.position = position
      self.actors = actors
      self.evidence = evidence
      extra = JSONObject()
    }
  }
}
