import Testing

@testable import DatelineParsing

@Test(
  "names out of bylines",
  arguments: [
    ("By Ann Farrow", ["Ann Farrow"]), ("Ann Farrow and Bo Tolland", ["Ann Farrow", "Bo Tolland"]),
    ("By Ann Farrow, Staff Writer", ["Ann Farrow"]), ("Ann Farrow | Politics", ["Ann Farrow"]),
    ("By Ann Farrow June 9, 2021", ["Ann Farrow"]), ("April Farrow", ["April Farrow"]),
    ("Von Ann Farrow und Bo Tolland", ["Ann Farrow", "Bo Tolland"]), ("admin", []),
    ("afarrow7", []),
    ("Esselmouth Echo", []), ("https://echo.example/ann", []), ("", []),
  ])
func readsBylines(_ text: String, _ expected: [String]) {
  #expect(BylineReader(siteNames: ["Esselmouth Echo"]).names(in: text) == expected)
}

@Test("the name behind a date")
func readsNamesAfterBy() {
  let reader = BylineReader(siteNames: [])
  #expect(reader.names(afterBy: "Posted on June 9, 2021 by Ann Farrow") == ["Ann Farrow"])
  #expect(reader.names(afterBy: "stopped by the harbour") == [])
}
