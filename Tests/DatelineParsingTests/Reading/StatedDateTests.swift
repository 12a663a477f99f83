import DatelineModel
import Testing

@testable import DatelineParsing

@Suite("Dates that lines and fields state")
struct StatedDateTests {
  @Test(
    "reads each form",
    arguments: [
      ("April 28, 2025", "2025-04-28"),
      ("Monday, Apr. 28th, 2025", "2025-04-28"),
      ("28 April 2025", "2025-04-28"),
      ("Published: 2025-04-28", "2025-04-28"),
      ("28/04/2025", "2025-04-28"),
      ("04/28/2025", "2025-04-28"),
      ("28.4.2025", "2025-04-28"),
      ("04/05/2025", "2025-04-05/2025-05-04"),
      ("2025/04/28", "2025-04-28"),
      ("2025-04", "2025-04"),
      ("2025-04-28T10:15:00+02:00", "2025-04-28T10:15:00+02:00"),
      ("Mon, 28 Apr 25 10:15:07 GMT", "2025-04-28T10:15:07Z"),
      ("April 28, 2025 at 3:15 p.m. EDT", "2025-04-28T15:15:00-04:00"),
    ])
  func reads(_ field: String, _ edtf: String) {
    #expect(StatedDate.date(in: field)?.edtf == edtf)
  }

  @Test(
    "reads no date where none is",
    arguments: ["", "May", "31 February 2025", "call 28 04 2025", "12:30", "2025 people", "1/2"])
  func refuses(_ field: String) {
    let date = StatedDate(line: field)
    #expect(date == nil)
  }

  @Test("tells the change from the publication")
  func tellsChange() {
    let stated = StatedDate(line: "Updated 5 May 2030 | Published 4 May 2030")
    #expect(stated?.published?.edtf == "2030-05-04")
    #expect(stated?.modified?.edtf == "2030-05-05")
  }
}
