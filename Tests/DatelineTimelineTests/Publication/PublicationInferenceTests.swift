import DatelineModel
import DatelineParsing
import DatelineTimeline
import Testing

struct PublicationInferenceTests {
  struct Case: Sendable {
    var text: String
    var published: String?
  }

  @Test(arguments: [
    Case(
      text: "The ferry company apologised on Monday. On March 3, 2019, its oldest ship was lost.",
      published: "2019-03-04"),
    Case(
      text: "The mayor of Ostbek resigned on Wednesday 4 June 2014.\nHe spoke on Wednesday.",
      published: "2014-06-04"),
    Case(
      text: "On 12 May 2016 the court in Varnholm freed the pilots. They will sing on 20 May 2016.",
      published: "2016-05-13/2016-05-19"),
    Case(
      text: "In October 2017 the dam was finished. On January 9, the reservoir was filled.",
      published: "2018-01-09/2018-01-16"),
    Case(text: "The mayor resigned on Wednesday and nobody was surprised.", published: nil),
    Case(text: "Nothing here tells of any day at all.", published: nil),
  ])
  func oneArticleIsDatedByItsOwnDates(_ test: Case) {
    let inferred = PublicationInference().infer(for: [article("a", test.text)])
    #expect(inferred["a"]?.value.edtf == test.published)
  }

  @Test func aYearComesFromTheOtherArticles() {
    let inferred = PublicationInference().infer(for: [
      article("a", "The strike at the Lund mine ended on 3 April 2012, its owners said."),
      article("b", "On April 5, the miners of Lund returned to work."),
    ])
    #expect(inferred["b"]?.value.earliest == CivilDay(year: 2012, month: 4, day: 5))
    #expect(inferred["b"]?.basis == .inferred)
    #expect(inferred["b"]?.why?.isEmpty == false)
  }

  @Test func aStatedDateStaysAndAnchorsTheOthers() {
    var dated = article("a", "The bridge at Orrin fell into the river on Tuesday.")
    dated.published = PartialDate(edtf: "2011-08-10").map {
      Publication(value: $0, basis: .stated)
    }
    let inferred = PublicationInference().infer(for: [
      dated, article("b", "On August 9, the bridge at Orrin collapsed."),
    ])
    #expect(inferred["a"] == nil)
    #expect(inferred["b"]?.value.earliest == CivilDay(year: 2011, month: 8, day: 9))
  }

  @Test func anArticleWithWeekdaysAloneIsDatedByTheReportThatTellsTheSame() {
    var dated = article(
      "a", "A freighter rammed the drawbridge at Orrin on Tuesday. Two lorries fell into the river."
    )
    dated.published = PartialDate(edtf: "2011-08-10").map {
      Publication(value: $0, basis: .stated)
    }
    var other = article("c", "The choir of Varnholm sang for the first time in twenty years.")
    other.published = PartialDate(edtf: "2011-09-30").map {
      Publication(value: $0, basis: .stated)
    }
    let undated = article(
      "b",
      "The drawbridge at Orrin is closed since a freighter hit it. Lorries wait at the river. "
        + "The owner of the freighter spoke on Wednesday.")
    let inferred = PublicationInference().infer(for: [dated, undated, other])
    #expect(inferred["b"]?.value.edtf == "2011-08-10")
  }

  @Test func theOrderOfTheArticlesMakesNoDifference() {
    let articles = [
      article("a", "The strike at the Lund mine ended on 3 April 2012, its owners said."),
      article("b", "On April 5, the miners of Lund returned to work."),
      article("c", "The owners of the mine thanked everyone on Friday. On April 2, they met."),
    ]
    let inferred = PublicationInference().infer(for: articles)
    #expect(PublicationInference().infer(for: articles.reversed()) == inferred)
  }

  private func article(_ id: String, _ text: String) -> Article {
    var article = Article(id: id, text: text)
    var start = 0
    for line in text.split(separator: "\n") {
      article.paragraphs.append(
        Paragraph(range: TextRange(start, start + line.utf8.count), role: .body))
      start += line.utf8.count + 1
    }
    return Annotator(stages: [LanguageAnalyzer(), TimeAnnotator()]).annotate(article).article
  }
}
