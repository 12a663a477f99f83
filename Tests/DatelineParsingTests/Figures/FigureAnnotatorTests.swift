import DatelineModel
import Testing

@testable import DatelineParsing

@Suite struct FigureAnnotatorTests {
  private func figures(_ text: String) -> [Figure] {
    Annotator(stages: [LanguageAnalyzer(), ActorAnnotator(), TimeAnnotator(), FigureAnnotator()])
      .annotate(Article(id: "a", text: text)).article.figures
  }

  struct Expected: Sendable {
    var text: String
    var low: Double?
    var high: Double?
    var unit: String?
    var qualifier: Figure.Qualifier?
  }

  @Test(arguments: [
    Expected(text: "The flood killed 14 people.", low: 14, high: 14, unit: "people"),
    Expected(
      text: "The flood killed at least 1,200 people.", low: 1200, unit: "people",
      qualifier: .atLeast),
    Expected(
      text: "The hall holds up to 300 guests.", high: 300, unit: "guests", qualifier: .upTo),
    Expected(
      text: "About twenty-five boats sank in the storm.", low: 25, high: 25, unit: "boats",
      qualifier: .about),
    Expected(text: "The fund has $2.5 billion.", low: 2.5e9, high: 2.5e9, unit: "USD"),
    Expected(text: "Prices rose 12 percent.", low: 12, high: 12, unit: "percent"),
    Expected(text: "Prices rose 12%.", low: 12, high: 12, unit: "percent"),
    Expected(
      text: "Between 5,000 and 8,000 homes lost power.", low: 5000, high: 8000, unit: "homes"),
    Expected(text: "The port sent 30–40 ships.", low: 30, high: 40, unit: "ships"),
    Expected(text: "Dozens of villagers fled.", low: 24, unit: "villagers"),
    Expected(text: "Tens of thousands of villagers fled.", low: 20000, unit: "villagers"),
    Expected(text: "Two to three million trees burned.", low: 2e6, high: 3e6, unit: "trees"),
    Expected(text: "Three boats were lost in the storm.", low: 3, high: 3, unit: "boats"),
  ])
  func countsAndAmounts(expected: Expected) throws {
    let found = figures(expected.text)
    try #require(found.count == 1)
    #expect(found[0].low == expected.low)
    #expect(found[0].high == expected.high)
    #expect(found[0].unit == expected.unit)
    #expect(found[0].qualifier == expected.qualifier)
  }

  @Test(arguments: [
    "The deal of 2019 holds.", "Odile Varga, 45, left.", "The 45-year-old left.",
    "They met on March 14.", "It opens at 9:30 a.m. today.", "He lives at 12 Mill Road.",
    "They cited Article 4 of the pact.", "It was the 23rd attempt.", "The two leaders met.",
    "One of them left.", "1. Open the door.", "There are two ways.",
  ])
  func otherNumbersAreNoFigures(text: String) {
    #expect(figures(text).isEmpty)
  }

  @Test func aFigureSaysWhatItIsAbout() {
    let found = figures("The blast killed 14 workers and injured 30 others.")
    #expect(found.map(\.role) == ["killed", "injured"])
  }

  @Test func theSpeakerOfTheQuotationSaysTheFigure() {
    var article = Article(id: "a", text: "Varga said 14 boats sank. Another 20 boats came.")
    var quotation = Quotation(range: TextRange(11, 24), kind: .indirect)
    quotation.speaker = "varga"
    article.quotations = [quotation]
    let done = Annotator(stages: [LanguageAnalyzer(), FigureAnnotator()]).annotate(article).article
    #expect(done.figures.map(\.by) == ["varga", nil])
  }
}
