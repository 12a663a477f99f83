import DatelineModel

/// A story as a graph: actors and events, joined by who takes part and who reacts how.
struct StoryGraph {
  /// An actor or an event.
  struct Node {
    var id: String
    var label: String
    var kind: String
    /// EDTF; empty for actors and what has no date.
    var date = ""
    var status = ""
  }

  /// What joins two nodes.
  struct Edge {
    var from: String
    var to: String
    /// `participates`, or the stance.
    var relation: String
    /// How many reactions of the kind there are.
    var weight = 1
  }

  let nodes: [Node]
  let edges: [Edge]

  init(_ story: Story) {
    let index = StoryIndex(story)
    var edges: [Edge] = []
    var positions: [String: Int] = [:]
    func add(_ from: String, _ to: String, _ relation: String) {
      let key = "\(from) \(to) \(relation)"
      if let position = positions[key] {
        edges[position].weight += 1
      } else {
        positions[key] = edges.count
        edges.append(Edge(from: from, to: to, relation: relation))
      }
    }
    var used = Set<Actor.ID>()
    for (number, event) in story.events.enumerated() {
      for actor in event.actors {
        guard let position = index.position(ofActor: actor) else { continue }
        used.insert(actor)
        add("a\(position)", "e\(number)", "participates")
      }
    }
    for reaction in story.reactions {
      guard let actor = index.position(ofActor: reaction.actor) else { continue }
      if let event = reaction.target.event.flatMap(index.position(ofEvent:)) {
        used.insert(reaction.actor)
        add("a\(actor)", "e\(event)", reaction.stance.rawValue)
      } else if let target = reaction.target.actor, let other = index.position(ofActor: target) {
        used.formUnion([reaction.actor, target])
        add("a\(actor)", "a\(other)", reaction.stance.rawValue)
      }
    }
    self.edges = edges
    nodes =
      story.actors.enumerated().filter { used.contains($0.element.id) }.map { number, actor in
        Node(id: "a\(number)", label: actor.name, kind: "actor")
      }
      + story.events.enumerated().map { number, event in
        Node(
          id: "e\(number)", label: event.summary, kind: "event", date: event.date?.edtf ?? "",
          status: event.status.rawValue)
      }
  }
}
