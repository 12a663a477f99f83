import DatelineModel
import Testing

@testable import DatelineReactions

@Suite("The examples of the lexicon")
struct StanceExampleTests {
  @Test(
    "every group's example shows the group's stance",
    arguments: StanceLexicon.groups(of: stanceData))
  func example(group: StanceLexicon.Group) {
    let stances = Reactions.article(group.example).reactions.map(\.stance)
    #expect(stances.contains(group.stance), "\(group.example) \(stances)")
  }
}
