import DatelineModel
import DatelineReactions
import Testing

@Suite("Views of the reactions")
struct ViewTests {
  private func reaction(
    _ id: String, _ actor: Actor.ID, _ stance: Stance, actor target: Actor.ID? = nil,
    event: Event.ID? = nil, _ day: Int
  ) -> Reaction {
    var reaction = Reaction(
      id: id, actor: actor, stance: stance,
      target: Reaction.Target(text: "it", event: event, actor: target),
      evidence: Evidence(article: "a", range: TextRange(0, 1)))
    reaction.date = PartialDate(year: 2031, month: 5, day: day)
    return reaction
  }

  private var story: Story {
    Story(reactions: [
      reaction("r1", "norway", .confirm, event: "e1", 9),
      reaction("r2", "norway", .deny, event: "e1", 2),
      reaction("r3", "norway", .condemn, actor: "peru", 3),
      reaction("r4", "peru", .accuse, actor: "norway", 4),
      reaction("r5", "norway", .condemn, actor: "peru", 1),
      reaction("r6", "norway", .assess, event: "e1", 10),
    ])
  }

  @Test("the matrix has the active actors first and its cells in time")
  func matrix() {
    let matrix = StanceMatrix(story, toward: .actors)
    #expect(matrix.rows == ["norway", "peru"])
    #expect(matrix.columns == ["peru", "norway"])
    #expect(matrix["norway", "peru"].map(\.id) == ["r5", "r3"])
    #expect(matrix["peru", "peru"].isEmpty)
    #expect(matrix.counts("norway", "peru").map(\.count) == [2])
    #expect(StanceMatrix(story, toward: .events).columns == ["e1"])
  }

  @Test("a line runs from the oldest to the newest")
  func line() {
    #expect(
      ActorLine("norway", in: story).reactions.map(\.id) == ["r5", "r2", "r3", "r1", "r6"])
    #expect(
      ActorLine("norway", towardActor: "peru", in: story).reactions.map(\.id) == ["r5", "r3"])
  }

  @Test("who denies and later confirms changes the line")
  func changes() {
    let changes = ActorLine("norway", towardEvent: "e1", in: story).changes
    #expect(changes.map(\.before.id) == ["r2"])
    #expect(changes.map(\.after.id) == ["r1"])
    #expect(ActorLine("peru", in: story).changes.isEmpty)
  }
}
