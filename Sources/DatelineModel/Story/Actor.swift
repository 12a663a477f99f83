/// Someone or something that acts or speaks in a story.
public struct Actor: Hashable, Sendable, Identifiable {
  /// A stable name in lower case with hyphens: `south-korea`.
  public var id: String
  /// The name to show.
  public var name: String
  /// What kind of actor it is.
  public var kind: Kind
  /// The country as ISO 3166-1 alpha-3, or nil.
  public var country: String?
  /// The actor that this one is a part of or speaks for, or nil.
  public var partOf: Actor.ID?
  /// Other names that the texts use, sorted, without `name`.
  public var aliases: [String]
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes an actor.
  public init(
    id: String, name: String, kind: Kind, country: String? = nil, partOf: Actor.ID? = nil,
    aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.partOf = partOf
    self.aliases = aliases
    extra = JSONObject()
  }

  /// What kind of actor an actor is.
  public struct Kind: Vocabulary {
    /// The term's name, as Story JSON has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A state, and its government where the text does not tell them apart.
    public static let country: Kind = "country"
    /// A person.
    public static let person: Kind = "person"
    /// A body that is no part of a state: a company, a party, an international organisation.
    public static let organization: Kind = "organization"
    /// A ministry, a service, a parliament, a court.
    public static let governmentBody: Kind = "government-body"
    /// Armed forces or a part of them.
    public static let armedForce: Kind = "armed-force"
    /// A news agency, a paper, a broadcaster.
    public static let media: Kind = "media"
    /// People without a name of their own: "residents", "Ukrainian officials".
    public static let group: Kind = "group"
    /// Someone who speaks as an expert, named or not.
    public static let expert: Kind = "expert"
  }
}
