/// A stance that an actor takes toward something.
public struct Reaction: Hashable, Sendable, Identifiable {
  /// Stable for the same input: `r1`, `r2`, …
  public var id: String
  /// Who takes the stance.
  public var actor: Actor.ID
  /// Which stance.
  public var stance: Stance
  /// Toward what.
  public var target: Target
  /// Where it was read.
  public var evidence: Evidence
  /// The outlet or spokesperson through whom it is known, or nil.
  public var via: Actor.ID?
  /// When, or nil where nothing is known.
  public var date: PartialDate?
  /// In `Article.reactions`, the index of the temporal expression that dates it, or nil: the
  /// publication date then stands for it.
  public var timeExpression: Int?
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a reaction.
  public init(id: String, actor: Actor.ID, stance: Stance, target: Target, evidence: Evidence) {
    self.id = id
    self.actor = actor
    self.stance = stance
    self.target = target
    self.evidence = evidence
    extra = JSONObject()
  }

  /// What a stance is taken toward.
  public struct Target: Hashable, Sendable {
    /// The event, or nil.
    public var event: Event.ID?
    /// The actor, or nil.
    public var actor: Actor.ID?
    /// In the article's words; empty where it says none.
    public var text: String
    /// Members of the JSON object that this version does not know.
    public var extra: JSONObject

    /// Makes a target.
    public init(text: String, event: Event.ID? = nil, actor: Actor.ID? = nil) {
      self.text = text
      self.event = event
      self.actor = actor
      extra = JSONObject()
    }
  }
}
