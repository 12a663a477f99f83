/// A sample story: the texts of its articles and what a careful reader takes from them.
///
/// Events, people and organisations are invented.
public struct FixtureStory: Sendable, CustomStringConvertible {
  /// The story's name, in a few words.
  public let name: String
  /// The articles, as files would hold them.
  public let articles: [FixtureArticle]
  /// The events that any reader would put on the timeline.
  public let expectedEvents: [ExpectedEvent]
  /// The stances that any reader would list.
  public let expectedReactions: [ExpectedReaction]
  /// Words that the description or the positions of a dispute must hold, one entry for each.
  public let expectedDisputes: [String]

  /// The story's name.
  public var description: String { name }

  /// An event, by its date and a word of its evidence.
  public struct ExpectedEvent: Sendable {
    /// The date as EDTF.
    public let date: String
    /// A word that stands in the evidence.
    public let word: String
  }

  /// A stance, by the actor's name and the stance's.
  public struct ExpectedReaction: Sendable {
    /// The actor's name or alias.
    public let actor: String
    /// The stance's name.
    public let stance: String
  }
}

/// One article of a sample story.
public struct FixtureArticle: Sendable {
  /// The name of the file that holds it, without an ending.
  public let id: String
  /// The text, as a file would hold it.
  public let text: String
  /// When it was published, as EDTF: what it states or what a careful reader infers.
  public let published: String
  /// Whether the text itself states the date.
  public let statesDate: Bool
  /// The headline, or nil where the text begins with the report.
  public let title: String?
  /// Lines that belong to the site and not to the article.
  public let boilerplate: [String]
}

/// The sample stories that tests and examples share.
public enum Fixtures {
  /// A ship runs into a bridge: five reports, one of them a copy, two undated, two tolls, one denial.
  public static let bridgeCollision = FixtureStory(
    name: "The Larkhaven bridge",
    articles: [
      BridgeCollision.wire, BridgeCollision.local, BridgeCollision.copy, BridgeCollision.union,
      BridgeCollision.inquiry,
    ],
    expectedEvents: [
      .init(date: "2027-03-09", word: "struck"),
      .init(date: "2027-03-10", word: "denied"),
      .init(date: "2027-03-24", word: "published"),
    ],
    expectedReactions: [
      .init(actor: "Toft Line", stance: "deny"),
      .init(actor: "Helena Brandt", stance: "demand"),
      .init(actor: "Harbour Pilots' Union", stance: "condemn"),
      .init(actor: "Larkhaven Port Authority", stance: "confirm"),
    ],
    expectedDisputes: ["injured"])

  /// A food maker calls back oat drinks: three reports, two undated, two counts of the sick.
  public static let oatRecall = FixtureStory(
    name: "The oat drink recall",
    articles: [OatRecall.announcement, OatRecall.consumers, OatRecall.analysis],
    expectedEvents: [
      .init(date: "2027-09-06", word: "recalled"),
      .init(date: "2027-08", word: "complaint"),
    ],
    expectedReactions: [
      .init(actor: "Brightmill Foods", stance: "deny"),
      .init(actor: "Marta Lindqvist", stance: "promise"),
      .init(actor: "Petra Vance", stance: "assess"),
    ],
    expectedDisputes: ["infected"])

  /// All sample stories.
  public static let stories = [bridgeCollision, oatRecall]
}
