import DatelineModel
import DatelineTimeline
import Testing

typealias Report = SampleRecords.Report

@Suite("Merging reports into events")
struct MergingTests {
  let story = StoryBuilder().story(from: SampleRecords.ferry)

  @Test("reports of one happening become one event with all its evidence")
  func oneEvent() throws {
    let sinking = try #require(story.events.first { $0.predicate == "sink" })
    #expect(sinking.reports.map(\.article) == ["a-gazette", "b-courier", "c-herald"])
    #expect(sinking.origins == 3)
    #expect(story.events.count == 4)
  }

  @Test("the timeline runs from the oldest event, with ids in that order")
  func order() {
    #expect(story.events.map(\.id) == ["e1", "e2", "e3", "e4"])
    #expect(story.events.first?.date?.edtf == "2009")
    #expect(story.events.last?.status == .planned)
  }

  @Test("days that exclude each other are a dispute with a position for each")
  func disputedDay() throws {
    let sinking = try #require(story.events.first { $0.predicate == "sink" })
    #expect(sinking.isDisputed)
    let dispute = try #require(story.disputes.first)
    #expect(Set(dispute.positions.map(\.position)).isSuperset(of: ["2031-05-05", "2031-05-06"]))
    #expect(dispute.positions.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test("a coarse date gives way to a finer one that agrees with it")
  func narrowing() {
    let articles = [
      SampleRecords.article(
        "x",
        [
          Report(
            text: "Quorl Mining closed its Ambren pit", predicate: "close", actors: ["quorl"],
            date: "2030")
        ]),
      SampleRecords.article(
        "y",
        [
          Report(
            text: "Quorl Mining closed the Ambren pit for good", predicate: "close",
            actors: ["quorl"], date: "2030-09-12")
        ]),
    ]
    let events = StoryBuilder().story(from: articles).events
    #expect(events.map(\.date?.edtf) == ["2030-09-12"])
    #expect(events.allSatisfy { !$0.isDisputed })
  }

  @Test("like happenings far apart in time stay two events")
  func hardConflict() {
    let articles = [
      SampleRecords.article(
        "x",
        [
          Report(
            text: "Quorl Mining closed a pit in Ambren", predicate: "close", actors: ["quorl"],
            date: "2028-02-03")
        ]),
      SampleRecords.article(
        "y",
        [
          Report(
            text: "Quorl Mining closed a pit in Ambren", predicate: "close", actors: ["quorl"],
            date: "2030-09-12")
        ]),
    ]
    #expect(StoryBuilder().story(from: articles).events.count == 2)
  }

  @Test("a date that follows from the publication is worked out anew")
  func redating() {
    var article = SampleRecords.article(
      "x", published: "2031-03-04",
      [Report(text: "The council met", predicate: "meet", actors: ["council"])])
    article.events[0].dateBasis = "publication"
    #expect(StoryBuilder().story(from: [article]).events.first?.date?.edtf == "2031-03-04")
  }

  @Test("reactions point at the story's events and are numbered in order")
  func reactions() throws {
    var articles = SampleRecords.ferry
    articles[2].reactions = [
      Reaction(
        id: "r9", actor: "tern-lines", stance: .deny,
        target: .init(text: "the sinking", event: "e1"),
        evidence: Evidence(article: "c-herald", range: TextRange(0, 5)))
    ]
    let story = StoryBuilder().story(from: articles)
    let sinking = try #require(story.events.first { $0.predicate == "sink" })
    #expect(story.reactions.map(\.id) == ["r1"])
    #expect(story.reactions.first?.target.event == sinking.id)
    #expect(story.disputes.contains { $0.about.hasPrefix("Whether") })
  }

  @Test("the more origins tell of an event, the more it weighs")
  func salience() throws {
    let sinking = try #require(story.events.first { $0.predicate == "sink" })
    #expect(story.events.allSatisfy { $0.salience > 0 && $0.salience <= sinking.salience })
  }

  @Test("no articles, no story")
  func empty() {
    let story = StoryBuilder().story(from: [Article]())
    #expect(story.events.isEmpty && story.disputes.isEmpty && story.actors.isEmpty)
  }
}
