import DatelineModel
import Testing

@testable import DatelineReactions

@Suite("The lexicon of stances")
struct StanceLexiconTests {
  @Test("every group of the data is read, names a known stance and has lemmas")
  func groups() {
    let groups = StanceLexicon.groups(of: stanceData)
    let headings = stanceData.description.split(separator: "\n").count { $0.first == "[" }
    #expect(groups.count == headings)
    for group in groups {
      #expect(Stance.all.contains(group.stance), "\(group.stance)")
      #expect(!group.lemmas.isEmpty)
      #expect(group.example.hasSuffix("."), "\(group.example)")
    }
    #expect(Set(groups.map(\.stance)) == Set(Stance.all))
  }

  @Test("every stance has a coding with a CAMEO root")
  func codings() throws {
    for stance in Stance.all {
      let coding = try #require(StanceCoding(stance))
      #expect(coding.cameo.count == 2)
    }
    #expect(StanceCoding("shrug") == nil)
    #expect(StanceCoding(.condemn)?.plover == "ACCUSE")
  }

  @Test("an entry of the user's comes beside the library's own")
  func userEntry() {
    var lexicon = StanceLexicon.standard
    lexicon.add(StanceEntry("stonewall", .verb, .deny, .object))
    #expect(lexicon.entries("stonewall", .verb).map(\.stance) == [.deny])
    #expect(!lexicon.entries("condemn", .verb).isEmpty)
  }
}
