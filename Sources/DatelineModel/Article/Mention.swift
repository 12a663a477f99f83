/// A place in the text that names an actor or refers to one.
public struct Mention: Hashable, Sendable {
  /// Where it stands.
  public var range: TextRange
  /// The actor meant.
  public var actor: Actor.ID
  /// How the text refers to the actor.
  public var kind: Kind
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a mention.
  public init(range: TextRange, actor: Actor.ID, kind: Kind = .name) {
    self.range = range
    self.actor = actor
    self.kind = kind
    extra = JSONObject()
  }

  /// How a text refers to an actor.
  public struct Kind: Vocabulary {
    /// The term's name, as Story JSON has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// By a name or an acronym.
    public static let name: Kind = "name"
    /// By a description: "the agency", "Ukrainian officials".
    public static let nominal: Kind = "nominal"
    /// By a pronoun.
    public static let pronoun: Kind = "pronoun"
  }
}
