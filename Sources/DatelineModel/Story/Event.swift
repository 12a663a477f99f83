/// Something that happened, will happen or is said to have happened.
///
/// In `Article.events` it is one article's report of it; in `Story.events` it is what all reports
/// of it amount to.
public struct Event: Hashable, Sendable, Identifiable {
  /// Stable for the same input: `e1`, `e2`, …
  public var id: String
  /// When, as precisely as it is known; nil where nothing is known.
  public var date: PartialDate?
  /// How exactly the date is known; nil without a date.
  public var precision: DatePrecision?
  /// How the date is known: `explicit`, `reference`, `publication`, `order`, … with the words that
  /// it was read from, or nil.
  public var dateBasis: String?
  /// In `Article.events`, the index of the temporal expression that dates it, or nil.
  public var timeExpression: Int?
  /// What happened, in at most twenty words.
  public var summary: String
  /// The PLOVER event type (`CONSULT`, `ASSAULT`, …), or nil.
  public var type: String?
  /// The lemma of the predicate that the event was read from, or nil.
  public var predicate: String?
  /// How certain the reports are that it happened.
  public var status: Status
  /// Who takes part, in the order of their roles: agents first.
  public var actors: [Actor.ID]
  /// Where, or nil.
  public var place: String?
  /// Where it was read.
  public var reports: [Evidence]
  /// Whether the reports contradict each other or someone denies it.
  public var isDisputed: Bool
  /// How many independent origins report it; copies of one agency text count once.
  public var origins: Int
  /// How much the story turns on it, above 0; the larger the more.
  public var salience: Double
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes an event.
  public init(id: String, summary: String, status: Status = .reported, reports: [Evidence]) {
    self.id = id
    self.summary = summary
    self.status = status
    self.reports = reports
    actors = []
    isDisputed = false
    origins = 1
    salience = 0
    extra = JSONObject()
  }

  /// How certain an event is.
  public struct Status: Vocabulary {
    /// The term's name, as Story JSON has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The article tells it as fact.
    public static let reported: Status = "reported"
    /// Someone says so; the article leaves it to them.
    public static let claimed: Status = "claimed"
    /// Someone says that it is not so.
    public static let denied: Status = "denied"
    /// It is to happen.
    public static let planned: Status = "planned"
    /// It may happen, or would under a condition.
    public static let hypothetical: Status = "hypothetical"
  }
}
