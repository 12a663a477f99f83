/// What a set of articles tells of one developing story.
///
/// The articles carry what was found in each alone; all else is what they amount to together.
public struct Story: Hashable, Sendable {
  /// The version of the format, `dateline-story/1`.
  public var schema: String
  /// The articles, by id.
  public var articles: [Article]
  /// The actors of all articles, by id.
  public var actors: [Actor]
  /// The timeline, oldest first; what has no date comes last.
  public var events: [Event]
  /// The reactions, oldest first, then by article and place.
  public var reactions: [Reaction]
  /// The points on which articles or actors contradict each other.
  public var disputes: [Dispute]
  /// Members of the story's JSON object that this version does not know.
  public var extra: JSONObject

  /// The version of the format that this version of the library writes.
  public static let currentSchema = "dateline-story/1"

  /// Makes a story of its parts.
  public init(
    articles: [Article] = [], actors: [Actor] = [], events: [Event] = [],
    reactions: [Reaction] = [], disputes: [Dispute] = []
  ) {
    schema = Story.currentSchema
    self.articles = articles
    self.actors = actors
    self.events = events
    self.reactions = reactions
    self.disputes = disputes
    extra = JSONObject()
  }
}
