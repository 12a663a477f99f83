import DatelineModel

/// A story and the notes that its parts get: a file each, which no other note has, and the link to it.
struct Vault {
  /// A note's place in the vault.
  struct Place {
    let file: String
    let link: String
  }

  /// In the order of the story's events.
  let events: [Place]
  /// In the order of the story's actors.
  let actors: [Place]
  /// In the order of the story's articles.
  let articles: [Place]
  private let articlesByID: [Article.ID: Article]
  private let reactionsByActor: [Actor.ID: [Reaction]]
  private let links: [String: String]

  init(_ story: Story) {
    var names = NoteNames()
    events = story.events.map { event in
      names.place("\(event.date?.edtf ?? "undated") \(event.summary)", in: "Events")
    }
    actors = story.actors.map { names.place($0.name, in: "Actors") }
    articles = story.articles.map { names.place($0.title ?? $0.id, in: "Sources") }
    articlesByID = Dictionary(story.articles.map { ($0.id, $0) }) { first, _ in first }
    reactionsByActor = Dictionary(grouping: story.reactions, by: \.actor)
    let all =
      zip(story.events.map { "event \($0.id)" }, events).map { ($0, $1.link) }
      + zip(story.actors.map { "actor \($0.id)" }, actors).map { ($0, $1.link) }
      + zip(story.articles.map { "article \($0.id)" }, articles).map { ($0, $1.link) }
    links = Dictionary(all) { first, _ in first }
  }

  func link(toEvent id: Event.ID) -> String { links["event \(id)"] ?? Note.escaped(id) }
  func link(toActor id: Actor.ID) -> String { links["actor \(id)"] ?? Note.escaped(id) }
  func link(toArticle id: Article.ID) -> String { links["article \(id)"] ?? Note.escaped(id) }

  /// What an actor says, in the story's order.
  func reactions(of actor: Actor.ID) -> [Reaction] { reactionsByActor[actor] ?? [] }

  /// The words that a piece of evidence covers.
  func words(of evidence: Evidence) -> String {
    articlesByID[evidence.article].map { $0[evidence.range] } ?? ""
  }
}

/// Gives each note a name that no other has, in upper or lower case.
private struct NoteNames {
  private var taken: [String: Int] = [:]

  mutating func place(_ title: String, in folder: String) -> Vault.Place {
    let base = "\(folder)/\(Note.fileName(title))"
    let count = taken[base.lowercased(), default: 0] + 1
    taken[base.lowercased()] = count
    // A tilde is in no name that `Note.fileName` makes, so this one is free.
    let name = count == 1 ? base : "\(base) ~\(count)"
    return Vault.Place(file: name + ".md", link: "[[\(name)|\(Note.escaped(title))]]")
  }
}
