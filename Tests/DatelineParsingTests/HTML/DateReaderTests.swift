import DatelineModel
import Testing

@testable import DatelineParsing

@Test(
  "dates as pages write them",
  arguments: [
    ("2021-06-09", "2021-06-09"), ("2021-06-09T07:05:00Z", "2021-06-09T07:05:00Z"),
    ("2021-06-09 07:05:30 +0200", "2021-06-09T07:05:30+02:00"), ("20210609", "2021-06-09"),
    ("Wed, 09 Jun 2021 07:05:00 GMT", "2021-06-09T07:05:00Z"), ("June 9, 2021", "2021-06-09"),
    ("Updated 9 June 2021 at 7:05 pm", "2021-06-09T19:05:00"), ("9. Juni 2021", "2021-06-09"),
    ("9 juin 2021 à 7 h 05", "2021-06-09T07:05:00"),
    ("le 9 juin 2021", "2021-06-09"), ("9 de junio de 2021", "2021-06-09"),
    ("9 июня 2021 года", "2021-06-09"), ("2021年6月9日", "2021-06-09"), ("9.6.2021", "2021-06-09"),
    ("6/9/2021", "2021-06-09"), ("2021. június 9.", "2021-06-09"), ("9 Haziran 2021", "2021-06-09"),
    ("1623222300", "2021-06-09T07:05:00Z"), ("9th of June, 2021", "2021-06-09"),
    ("page 12 of 2021", nil), ("32 June 2021", nil), ("tomorrow", nil), ("", nil),
  ])
func readsDates(_ text: String, _ expected: String?) {
  #expect(DateReader().first(in: text)?.edtf == expected)
}

@Test("3/4 is in March where months come first, else in April")
func readsAmbiguousDates() {
  #expect(DateReader(monthFirst: true).first(in: "3/4/2020")?.month == 3)
  #expect(DateReader(monthFirst: false).first(in: "3/4/2020")?.month == 4)
  #expect(DateReader(monthFirst: true).first(in: "30/4/2020")?.month == 4)
}
