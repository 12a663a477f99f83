import DatelineModel
import Testing

@Suite("Partial dates")
struct PartialDateTests {
  @Test(
    "an EDTF string is read, and printed as it was",
    arguments: [
      ("2025-04-28", "2025-04-28", "2025-04-28", "day"),
      ("2025-04", "2025-04-01", "2025-04-30", "month"),
      ("2024-02", "2024-02-01", "2024-02-29", "month"),
      ("2025", "2025-01-01", "2025-12-31", "year"),
      ("2025-21", "2025-03-01", "2025-05-31", "season"),
      ("2024-24", "2024-12-01", "2025-02-28", "season"),
      ("202X", "2020-01-01", "2029-12-31", "decade"),
      ("19XX", "1900-01-01", "1999-12-31", "decade"),
      ("0000", "0000-01-01", "0000-12-31", "year"),
      ("-0044-03-15", "-0044-03-15", "-0044-03-15", "day"),
      ("2025-04~", "2025-04-01", "2025-04-30", "month"),
      ("2025-04-28?", "2025-04-28", "2025-04-28", "day"),
      ("2025%", "2025-01-01", "2025-12-31", "year"),
      ("2025-04-26/2025-04-28", "2025-04-26", "2025-04-28", "week"),
      ("2024-10/2025-04", "2024-10-01", "2025-04-30", "year"),
      ("2025-05-09T10:30:00Z", "2025-05-09", "2025-05-09", "time"),
      ("2025-05-09T10:30:00+05:30", "2025-05-09", "2025-05-09", "time"),
      ("Y17000", "Y17000-01-01", "Y17000-12-31", "year"),
    ])
  func reads(edtf: String, earliest: String, latest: String, precision: String) throws {
    let date = try #require(PartialDate(edtf: edtf))
    #expect(date.edtf == edtf)
    #expect(date.earliest?.description == earliest)
    #expect(date.latest?.description == latest)
    #expect(date.precision.rawValue == precision)
  }

  @Test("open and unknown ends have no day", arguments: ["2025-05/..", "2025-05/"])
  func openEnd(edtf: String) throws {
    let date = try #require(PartialDate(edtf: edtf))
    #expect(date.edtf == edtf)
    #expect(date.earliest?.description == "2025-05-01")
    #expect(date.latest == nil)
    #expect(date.dayCount == nil)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "/", "../..", "2025-02-30", "2025-13", "2025-4-1", "25", "2025-20", "2025-25",
      "2025-05-09T25:00:00Z", "2025-05-09T10:30", "2025-04-28/2025-04-26", "20X5", "X025",
      "2025-XX-05", "2025-04-28T", "2025 ", "２０２５", "2025/2026/2027", "Y2025",
      "Y99999999999999999999", "2025-04-28~?", "-",
    ])
  func refuses(edtf: String) { #expect(PartialDate(edtf: edtf) == nil) }

  @Test(
    "two dates meet where a day may be both",
    arguments: [
      ("2025-04", "2025-04-28", "2025-04-28"),
      ("2025-04-26/2025-05-02", "2025-05", "2025-05-01/2025-05-02"),
      ("2025-04-26/..", "2025", "2025-04-26/2025-12-31"),
      ("2025-04-26/..", "../2025-05-01", "2025-04-26/2025-05-01"),
      ("2025", "2025-04~", "2025-04~"),
    ])
  func meets(a: String, b: String, expected: String) throws {
    let (a, b) = (try #require(PartialDate(edtf: a)), try #require(PartialDate(edtf: b)))
    #expect(a.intersection(b)?.edtf == expected)
    #expect(b.intersection(a)?.edtf == expected)
    #expect(a.overlaps(b))
  }

  @Test("dates apart do not meet")
  func apart() throws {
    let (a, b) = (
      try #require(PartialDate(edtf: "2025-04")), try #require(PartialDate(edtf: "2025-05/.."))
    )
    #expect(!a.overlaps(b))
    #expect(a.intersection(b) == nil)
  }

  @Test("dates sort by their first day, then by how fine they are")
  func sorts() {
    let sorted = ["../2020", "1945", "2024", "2024-06-01", "2024-06", "2024-24", "2025-05/.."]
    #expect(sorted.reversed().compactMap(PartialDate.init(edtf:)).sorted().map(\.edtf) == sorted)
  }
}

@Suite("Civil days")
struct CivilDayTests {
  @Test(
    "weekday and ISO week of known days",
    arguments: [
      (1970, 1, 1, 4, 1970, 1), (2000, 2, 29, 2, 2000, 9), (2024, 12, 30, 1, 2025, 1),
      (2021, 1, 3, 7, 2020, 53), (1945, 5, 9, 3, 1945, 19), (0, 3, 1, 3, 0, 9),
    ])
  func weeks(year: Int, month: Int, day: Int, weekday: Int, weekYear: Int, week: Int) throws {
    let date = try #require(CivilDay(year: year, month: month, day: day))
    #expect(date.weekday == weekday)
    #expect(date.week == (weekYear, week))
    #expect(CivilDay.monday(ofWeek: week, year: weekYear) == date.adding(days: 1 - weekday))
  }

  @Test("every day of four centuries follows the one before")
  func runs() throws {
    var day = try #require(CivilDay(year: 1799, month: 12, day: 31))
    var before = day.components
    for _ in 0..<(400 * 366) {
      day = day.adding(days: 1)
      let now = day.components
      let isNext =
        now.day == before.day + 1 && now.month == before.month && now.year == before.year
        || now.day == 1
          && before.day == CivilDay.daysInMonth(year: before.year, month: before.month)
          && (now.month == before.month + 1 && now.year == before.year
            || now.month == 1 && before.month == 12 && now.year == before.year + 1)
      try #require(isNext && CivilDay(year: now.year, month: now.month, day: now.day) == day)
      before = now
    }
  }

  @Test("a month later is the same day or the month's last")
  func months() throws {
    let day = try #require(CivilDay(year: 2024, month: 1, day: 31))
    #expect(day.adding(months: 1).description == "2024-02-29")
    #expect(day.adding(months: -2).description == "2023-11-30")
    #expect(day.adding(months: -24_300).description == "-0001-01-31")
  }
}
