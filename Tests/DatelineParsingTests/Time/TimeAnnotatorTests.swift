import DatelineModel
import Testing

@testable import DatelineParsing

struct TimeAnnotatorTests {
  @Test(arguments: [
    "You may go home, said the guard.", "They march through the town every year on foot.",
    "She was the second to arrive, and the first to leave.", "The room seats 1400 people.",
    "The sun sat low over the hills.", "Meet me at 25:99 sharp.",
  ])
  func wordsThatOnlyLookLikeTimesAreLeftAlone(_ text: String) {
    let found = expressions(in: text, published: "2020-06-17").filter { $0.type != .set }
    #expect(found.isEmpty, "\(found.map { text.slice($0.range) })")
  }

  @Test(arguments: [
    ("The court met on February 30, 2019.", "2019-02"),
    ("It began in the year 0, they say.", "0000"),
    ("It was signed on Monday, April 28, 2020.", "2020-04-28"),
  ])
  func whatContradictsItselfIsKeptAndFlagged(text: String, value: String) {
    let article = annotated(text, published: "2020-06-17")
    #expect(article.timeExpressions.map(\.value) == [value])
    #expect(article.warnings.count == 1)
  }

  @Test(arguments: [
    "1000000000000000000000000000000 years ago the sea was young.",
    "It happened 99999999 decades ago.", "In 99999 weeks the lease will end.",
    "- - / : 12:", "'", "’", "2020-13-45", "31/31/31", "5 1/", "the the the of of",
  ])
  func hostileTextGivesNoDate(_ text: String) {
    for expression in expressions(in: text, published: "2020-06-17") {
      #expect(expression.date == nil || expression.date?.latest != nil)
    }
  }

  @Test func namedDaysAndRulesCanBeAdded() throws {
    var grammar = TimeGrammar.english
    let added = [
      grammar.addDay(named: "Lantern Day", month: 11, day: 5),
      grammar.addDay(named: "Harvest Friday", nth: 2, weekday: 5, month: 9),
      grammar.addDay(named: "Never", month: 13, day: 1),
    ]
    #expect(added == [true, true, false])
    try grammar.add(
      rules: """
        rule herring season
          find the herring season
          means season:SP
        """)
    let options = TimeAnnotator.Options(grammar: grammar)
    let text =
      "The fleet sailed on Lantern Day 2018, rested on Harvest Friday of 2019 and in the "
      + "herring season."
    let found = expressions(in: text, published: "2020-06-17", options: options)
    #expect(found.map(\.value) == ["2018-11-05", "2019-09-13", "2020-SP"])
  }

  @Test(arguments: [
    ("rule a\n  fund x", 2), ("rule a\n  find (x\n  means y", 2), ("find x", 1),
    ("rule a\n  find NOSUCH\n  means x", 1), ("rule a\n  find x\n  means {y}", 1),
  ])
  func aGrammarThatCannotBeReadNamesTheLine(text: String, line: Int) {
    #expect {
      try TimeGrammar(text: text)
    } throws: {
      ($0 as? TimeGrammar.SyntaxError)?.line == line
    }
  }

  @Test func aDurationKnowsTheDateThatEndsOrBeginsIt() {
    let found = expressions(
      in: "In the nine months ended Sept. 30 sales fell. It took two weeks from 3 May 2020.",
      published: "2020-10-20")
    #expect(found.map(\.endPoint) == [1, nil, nil, nil])
    #expect(found.map(\.beginPoint) == [nil, nil, 3, nil])
  }

  @Test func aHistoryCountsFromTheDateToldBefore() {
    let options = TimeAnnotator.Options(mode: .narrative)
    let text = "The siege began on 3 May 1644. On 9 June the walls fell, and in August peace came."
    let found = expressions(in: text, published: "2020-06-17", options: options)
    #expect(found.map(\.value) == ["1644-05-03", "1644-06-09", "1644-08"])
  }
}
