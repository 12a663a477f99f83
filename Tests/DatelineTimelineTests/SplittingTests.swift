import DatelineModel
import DatelineTimeline
import Testing

@Suite("Parting mixed articles into stories")
struct SplittingTests {
  static let bakery: [Article] = [
    SampleRecords.article(
      "bakery-1",
      [
        Report(
          text: "Bakers at the Ollin mill walked out over night shifts on Monday",
          predicate: "walk out", actors: ["ollin-mill"]),
        Report(
          text: "The mill bakes half of the bread that Castra eats", predicate: "bake"),
      ]),
    SampleRecords.article(
      "bakery-2",
      [
        Report(
          text: "The Ollin mill offered its bakers shorter night shifts after the walkout",
          predicate: "offer", actors: ["ollin-mill"]),
        Report(text: "Bread is short in Castra as bakers stay away", predicate: "strike"),
      ]),
  ]

  @Test("two stories come apart, each whole, whatever the order")
  func twoStories() {
    let expected = [["a-gazette", "b-courier", "c-herald"], ["bakery-1", "bakery-2"]]
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      let mixed = (SampleRecords.ferry + SplittingTests.bakery).shuffled(using: &random)
      #expect(StorySplitter().split(mixed).map { $0.map(\.id) } == expected)
    }
  }

  @Test("an article that is there twice counts once, and none gives none")
  func repetition() {
    let twice = SplittingTests.bakery + SplittingTests.bakery
    #expect(StorySplitter().split(twice).map { $0.map(\.id) } == [["bakery-1", "bakery-2"]])
    #expect(StorySplitter().split([Article]()).isEmpty)
  }
}
