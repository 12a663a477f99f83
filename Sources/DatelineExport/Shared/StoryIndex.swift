import DatelineModel

/// A story's parts by their ids, and what the exporters say of them.
struct StoryIndex {
  let story: Story
  private let articlePositions: [Article.ID: Int]
  private let actorPositions: [Actor.ID: Int]
  private let eventPositions: [Event.ID: Int]
  /// Names and outlets, once for all places that show them, and no longer than a line or two: a name
  /// of a megabyte is not to be written a thousand times.
  private let names: [String]
  private let outlets: [String]
  /// The positions in `Story.reactions` of the reactions to an event.
  let reactionsToEvent: [Event.ID: [Int]]

  init(_ story: Story) {
    self.story = story
    articlePositions = Self.positions(story.articles.map(\.id))
    actorPositions = Self.positions(story.actors.map(\.id))
    eventPositions = Self.positions(story.events.map(\.id))
    names = story.actors.map { $0.name.shortened(to: 200) }
    outlets = story.articles.map { $0.outlet.shortened(to: 200) }
    var reactions: [Event.ID: [Int]] = [:]
    for (position, reaction) in story.reactions.enumerated() {
      if let event = reaction.target.event { reactions[event, default: []].append(position) }
    }
    reactionsToEvent = reactions
  }

  private static func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  func position(ofArticle id: Article.ID) -> Int? { articlePositions[id] }
  func position(ofActor id: Actor.ID) -> Int? { actorPositions[id] }
  func position(ofEvent id: Event.ID) -> Int? { eventPositions[id] }

  func article(_ id: Article.ID) -> Article? { articlePositions[id].map { story.articles[$0] } }
  func event(_ id: Event.ID) -> Event? { eventPositions[id].map { story.events[$0] } }

  /// The actor's name; the id where the story does not list the actor.
  func name(ofActor id: Actor.ID) -> String {
    actorPositions[id].map { names[$0] } ?? id.shortened(to: 200)
  }

  /// The actors' names, with commas between them.
  func names(ofActors ids: [Actor.ID]) -> String {
    ids.map(name(ofActor:)).joined(separator: ", ")
  }

  /// What to call the article as a source: the publisher, else its title, else its id.
  func outlet(ofArticle id: Article.ID) -> String {
    articlePositions[id].map { outlets[$0] } ?? id.shortened(to: 200)
  }

  /// The words that a piece of evidence covers; empty where the article is not in the story.
  func words(of evidence: Evidence) -> String {
    article(evidence.article)?.text.slice(evidence.range) ?? ""
  }

  /// What a reaction is toward, in words: the text's own, else the event's summary or the actor.
  func words(of target: Reaction.Target) -> String {
    if !target.text.isEmpty { return target.text }
    if let event = target.event.flatMap(event) { return event.summary }
    return target.actor.map(name(ofActor:)) ?? ""
  }

  /// The outlets of several pieces of evidence, each once, in order.
  func outlets(of evidence: [Evidence]) -> [String] {
    var seen = Set<String>()
    return evidence.map { outlet(ofArticle: $0.article) }.filter { seen.insert($0).inserted }
  }
}

extension Article {
  /// Who published the article: the outlet's name, else the host of its address, else nil.
  var publisher: String? {
    if let name = source.name, !name.isEmpty { return name }
    return (url ?? source.url).flatMap(Self.host)
  }

  /// What to call the article as a source: the publisher, else its title, else its id.
  var outlet: String {
    if let publisher { return publisher }
    let title = title?.oneLine ?? ""
    return title.isEmpty ? id : title.shortened(to: 48)
  }

  /// The title, else the beginning of the first paragraph, else the id.
  var headline: String {
    if let title, !title.isEmpty { return title.oneLine }
    let first = paragraphs.first { $0.role == .body }.map { text.slice($0.range) }
    let start = (first ?? String(text.prefix(400))).oneLine
    return start.isEmpty ? id : start.shortened(to: 90)
  }

  private static func host(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
