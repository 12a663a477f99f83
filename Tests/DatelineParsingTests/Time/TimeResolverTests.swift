import DatelineModel
import Testing

@testable import DatelineParsing

struct TimeResolverTests {
  @Test(arguments: [
    ("weekday:6;past", "2020-06-13"), ("weekday:6;future", "2020-06-20"),
    ("weekday:3", "2020-06-17"), ("weekday:3;last", "2020-06-10"),
    ("weekday:3;next", "2020-06-24"), ("month-day:4-24", "2020-04-24"),
    ("month-day:12-30;past", "2019-12-30"), ("month:1;future", "2021-01"),
    ("month:4;past", "2020-04"), ("season:WI;past", "2019-WI"), ("quarter:1;past", "2020-Q1"),
    ("offset:-1W", "2020-W24"), ("offset:-3Y", "2017"), ("offset:-1Y|Q3", "2019-Q3"),
    ("offset:0D|TNI", "2020-06-17TNI"), ("nth:11-4-4;last", "2019-11-28"),
    ("easter:0", "2020-04-12"), ("weekend;last", "2020-W24-WE"), ("year2:98", "1998"),
    ("decade2:9", "199"),
  ])
  func newsCountsFromPublication(meaning: String, value: String) {
    #expect(resolved([meaning], published: "2020-06-17") == [value])
  }

  @Test(arguments: [
    ("weekday:6;past", "XXXX-WXX-6"), ("month-day:4-24", "XXXX-04-24"), ("month:4", "XXXX-04"),
    ("offset:-3Y", "PAST_REF"), ("offset:1W", "FUTURE_REF"), ("weekday:5|TNI", "XXXX-WXX-5TNI"),
  ])
  func nothingIsInventedWithoutPublication(meaning: String, value: String) {
    #expect(resolved([meaning], published: nil) == [value])
  }

  @Test func referencesFollowTheDateToldBefore() {
    #expect(
      resolved(["month-day:4-26", "ref:+1D", "ref:0M"], published: "2020-06-17")
        == ["2020-04-26", "2020-04-27", "2020-04"])
  }

  @Test func anIntervalOfPublicationKeepsWhatBothEndsGive() {
    var article = Article(id: "a", text: "")
    article.published = PartialDate(edtf: "2020-06-15/2020-06-19")
      .map { Publication(value: $0, basis: .inferred) }
    for meaning in ["month-day:4-24", "offset:-1D"] {
      var expression = TimeExpression(range: TextRange(0, 0), type: .date, value: meaning)
      expression.underspecified = meaning
      article.timeExpressions.append(expression)
    }
    TimeResolver().resolve(&article)
    #expect(article.timeExpressions.map(\.value) == ["2020-04-24", "PAST_REF"])
    #expect(article.timeExpressions[1].date?.edtf == "2020-06-14/2020-06-18")
  }

  private func resolved(_ meanings: [String], published: String?) -> [String] {
    TimeResolver(mode: .news).resolutions(
      of: meanings.map { TimeMeaning($0) },
      publication: published.flatMap { PartialDate(edtf: $0)?.earliest }, isNarrative: false
    ).map(\.value)
  }
}
