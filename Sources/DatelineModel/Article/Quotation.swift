/// Words or content that an article attributes to someone.
public struct Quotation: Hashable, Sendable {
  /// What is quoted: of a direct quotation with its marks, of an indirect one the content clause.
  public var range: TextRange
  /// Whether it is given word by word.
  public var kind: Kind
  /// The actor who says it, or nil where the text gives none.
  public var speaker: Actor.ID?
  /// How the text names the speaker at that place, or nil.
  public var speakerText: String?
  /// Where the text names the speaker, or nil.
  public var speakerRange: TextRange?
  /// The word that makes it a quotation ("said", "according to"), or nil.
  public var cue: TextRange?
  /// The actor through whom the words come (an agency, a spokesperson), or nil.
  public var via: Actor.ID?
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a quotation.
  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
    extra = JSONObject()
  }

  /// Whether a quotation is given word by word.
  public struct Kind: Vocabulary {
    /// The term's name, as Story JSON has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Between quotation marks, as a whole.
    public static let direct: Kind = "direct"
    /// In the article's words.
    public static let indirect: Kind = "indirect"
    /// In the article's words, with quoted words inside.
    public static let mixed: Kind = "mixed"
  }
}
