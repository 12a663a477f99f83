import DatelineModel
import DatelineTimeline
import Testing

@Suite("Independent origins")
struct OriginTests {
  static let report = """
    The ferry Morning Tern sank off Port Ellis on Tuesday with forty people on board and divers \
    searched the wreck until nightfall while relatives waited on the pier for word from the crew of \
    the tug that had reached the place first and taken nine survivors on board before the storm grew
    """

  func origins(_ articles: [Article]) -> Int? {
    StoryBuilder().story(from: articles).events.first { $0.predicate == "sink" }?.origins
  }

  func article(_ id: String, _ text: String, source: String? = nil) -> Article {
    SampleRecords.article(
      id, published: "2031-05-07", source: source,
      [Report(text: text, predicate: "sink", actors: ["tern-lines"], date: "2031-05-06")])
  }

  @Test("a copy, a cut copy and a copy with another head count once")
  func copies() {
    let words = OriginTests.report.split(separator: " ")
    let cut = words.prefix(words.count * 2 / 3).joined(separator: " ")
    let headed = "Our desk brings you this from the coast. " + OriginTests.report
    #expect(
      origins([article("a", OriginTests.report), article("b", cut), article("c", headed)]) == 1)
  }

  @Test("texts of their own count each")
  func independent() {
    let other = """
      Forty were aboard when the ferry Morning Tern sank near Port Ellis, and by dark the harbour \
      master had given up hope of finding more than the handful whom a passing tug picked up
      """
    #expect(origins([article("a", OriginTests.report), article("b", other)]) == 2)
  }
}
