/// A temporal expression of the text, after TIMEX3 of ISO-TimeML (ISO 24617-1).
public struct TimeExpression: Hashable, Sendable {
  /// Where it stands.
  public var range: TextRange
  /// What kind of time it is.
  public var type: Kind
  /// The TIMEX3 value: `2025-04-28`, `2025-W17`, `P3D`, `PAST_REF`, … resolved as far as the
  /// publication date allows.
  public var value: String
  /// The value before anything outside the text was known, in the notation of the time grammar;
  /// nil where the expression says all by itself. It lets a story resolve an undated article anew.
  public var underspecified: String?
  /// The TIMEX3 modifier (`START`, `MID`, `END`, `APPROX`, `LESS_THAN`, …), or nil.
  public var modifier: String?
  /// Of a set, how many of the unit (`2X`), or nil.
  public var frequency: String?
  /// Of a set, which of them (`EVERY`, `EACH`), or nil.
  public var quantifier: String?
  /// Of a duration, the index of the expression where it begins, in `Article.timeExpressions`.
  public var beginPoint: Int?
  /// Of a duration, the index of the expression where it ends.
  public var endPoint: Int?
  /// The days that the expression means, or nil where it means none (a duration, a vague word).
  public var date: PartialDate?
  /// How the value was resolved, in a few words; nil where there was nothing to resolve.
  public var resolution: String?
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a temporal expression.
  public init(range: TextRange, type: Kind, value: String, date: PartialDate? = nil) {
    self.range = range
    self.type = type
    self.value = value
    self.date = date
    extra = JSONObject()
  }

  /// The kinds of TIMEX3.
  public struct Kind: Vocabulary {
    /// The term's name, as TIMEX3 has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A day or something longer on the calendar.
    public static let date: Kind = "DATE"
    /// A time of day.
    public static let time: Kind = "TIME"
    /// A length of time.
    public static let duration: Kind = "DURATION"
    /// Something that comes again and again.
    public static let set: Kind = "SET"
  }
}
