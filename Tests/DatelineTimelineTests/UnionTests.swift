import DatelineModel
import DatelineTimeline
import Testing

@Suite("Merging is a union")
struct UnionTests {
  static let articles: [Article] = {
    var random = SeededGenerator(seed: 5)
    let actors = ["ambren", "quorl", "veyland", "osterby"]
    let predicates = ["attack", "meet", "condemn", "close", "resign", "announce"]
    var articles = SampleRecords.ferry
    for number in 0..<14 {
      let reports = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        let actor = actors.randomElement(using: &random) ?? ""
        let predicate = predicates.randomElement(using: &random) ?? ""
        let day = Int.random(in: 1...6, using: &random)
        let status: Event.Status = Bool.random(using: &random) ? .reported : .claimed
        return Report(
          text: "\(actor) had to \(predicate) the harbour board", predicate: predicate,
          actors: [actor], date: Bool.random(using: &random) ? "2031-05-0\(day)" : nil,
          place: actors.randomElement(using: &random), status: status)
      }
      articles.append(SampleRecords.article("r\(number)", published: "2031-05-09", reports))
    }
    return articles
  }()

  static func json(_ story: Story) -> String { story.json.serialized() }

  @Test("any partition, order and repetition gives the bytes that all articles give at once")
  func partitions() {
    let whole = UnionTests.json(StoryBuilder().story(from: UnionTests.articles))
    var random = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      var parts = [[Article]](repeating: [], count: Int.random(in: 1...4, using: &random))
      for article in UnionTests.articles.shuffled(using: &random) {
        parts[Int.random(in: parts.indices, using: &random)].append(article)
        if Int.random(in: 0..<5, using: &random) == 0 {
          parts[Int.random(in: parts.indices, using: &random)].append(article)
        }
      }
      var stories = parts.map { StoryBuilder().story(from: $0) }
      while stories.count > 1 {
        let a = stories.remove(at: Int.random(in: stories.indices, using: &random))
        let b = stories.remove(at: Int.random(in: stories.indices, using: &random))
        stories.append(a.merging(b))
      }
      #expect(stories.map(UnionTests.json) == [whole])
    }
  }

  @Test("merging a story with itself changes nothing")
  func idempotence() {
    let story = StoryBuilder().story(from: UnionTests.articles)
    #expect(UnionTests.json(story.merging(story)) == UnionTests.json(story))
  }

  @Test("a story that was written and read again merges the same")
  func throughFiles() throws {
    let story = StoryBuilder().story(from: UnionTests.articles)
    let read = try Story(json: story.json)
    #expect(UnionTests.json(read.merging(read)) == UnionTests.json(story))
  }

  @Test("of two records of one id the fuller one counts, whichever comes first")
  func conflictingRecords() {
    var poorer = SampleRecords.ferry[0]
    poorer.events.removeLast()
    let (a, b) = ([poorer] + SampleRecords.ferry, SampleRecords.ferry + [poorer])
    let expected = UnionTests.json(StoryBuilder().story(from: SampleRecords.ferry))
    #expect(UnionTests.json(StoryBuilder().story(from: a)) == expected)
    #expect(UnionTests.json(StoryBuilder().story(from: b)) == expected)
  }
}
