import DatelineModel
import Testing

@testable import DatelineExport

@Suite("Dates in words")
struct DatePhraseTests {
  @Test(
    "a date says no more than is known",
    arguments: [
      ("2031-05-03", "3 May 2031"), ("2031-05", "May 2031"), ("2031", "2031"), ("203X", "2030s"),
      ("19XX", "1900–1999"), ("2031-21", "spring 2031"), ("2031-24", "winter 2031–32"),
      ("2031-05~", "about May 2031"), ("2031?", "2031 (?)"), ("-0043", "44 BC"),
      ("2031-05-03/2031-05-07", "3–7 May 2031"), ("2031-04/2031-05", "April–May 2031"),
      ("2031-04-30/2031-05-02", "30 April – 2 May 2031"), ("2030/2031", "2030–2031"),
      ("2031-05/..", "from May 2031 on"), ("../2031-05", "by May 2031"),
      ("2031-05/", "from May 2031, end unknown"), ("2031-05-03T14:05:00Z", "3 May 2031, 14:05 UTC"),
    ])
  func full(_ edtf: String, _ expected: String) throws {
    let date = try #require(PartialDate(edtf: edtf))
    #expect(DatePhrase().text(date) == expected)
  }

  @Test(
    "the year that stands above is left out",
    arguments: [
      ("2031-05-03", "3 May"), ("2031-05", "May"), ("2031", "2031"), ("2030-12", "Dec 2030"),
    ])
  func short(_ edtf: String, _ expected: String) throws {
    let date = try #require(PartialDate(edtf: edtf))
    #expect(DatePhrase(isShort: true, knownYear: 2031).text(date) == expected)
  }
}
