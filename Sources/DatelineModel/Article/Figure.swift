/// A number or a range that an article cites of the story.
public struct Figure: Hashable, Sendable {
  /// Where the number stands, without what is counted.
  public var range: TextRange
  /// The smallest value meant, or nil where there is no lower bound.
  public var low: Double?
  /// The largest value meant, or nil where there is no upper bound.
  public var high: Double?
  /// What one of them is: `troops`, `USD`, `percent`; nil where the text leaves it open.
  public var unit: String?
  /// What is counted, in the article's words, or nil.
  public var of: String?
  /// What the number is about (`killed`, `injured`, `deployed`, `cost`, …), or nil.
  public var role: String?
  /// How exact the number is, or nil where it is given as it is.
  public var qualifier: Qualifier?
  /// Who says so, or nil where the article itself does.
  public var by: Actor.ID?
  /// As of when, or nil.
  public var asOf: PartialDate?
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a figure.
  public init(range: TextRange, low: Double?, high: Double?) {
    self.range = range
    self.low = low
    self.high = high
    extra = JSONObject()
  }

  /// How exact a figure is.
  public struct Qualifier: Vocabulary {
    /// The term's name, as Story JSON has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// About so many.
    public static let about: Qualifier = "about"
    /// So many or more.
    public static let atLeast: Qualifier = "at least"
    /// So many or fewer.
    public static let upTo: Qualifier = "up to"
    /// Someone's estimate.
    public static let estimate: Qualifier = "estimate"
  }
}
