import DatelineModel
import Testing

@testable import DatelineParsing

/// An article whose paragraphs are the lines of the text.
private func article(_ text: String) -> Article {
  var article = Article(id: "t", text: text)
  var offset = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let count = line.utf8.count
    if count > 0 {
      article.paragraphs.append(Paragraph(range: TextRange(offset, offset + count), role: .body))
    }
    offset += count + 1
  }
  return article
}

private func passages(_ text: String) -> [String] {
  QuotationMarkScanner.passages(of: article(text)).map { text.slice($0.range) }
}

@Suite("Quotation marks")
struct QuotationMarkScannerTests {
  @Test(
    "are paired whatever their shape",
    arguments: [
      (#""The gate is shut," Orla Venn said."#, [#""The gate is shut,""#]),
      ("“Go home,” he said. “Now.”", ["“Go home,”", "“Now.”"]),
      ("„Go home“, he said.", ["„Go home“"]),
      ("«Go home», he said.", ["«Go home»"]),
      ("``Go home,'' he said.", ["``Go home,''"]),
      ("''Go home,'' he said.", ["''Go home,''"]),
      ("Council backs 'bold' plan", ["'bold'"]),
      ("He called it ‘a mess’ on Monday", ["‘a mess’"]),
      ("「Go home」, he said", ["「Go home」"]),
      ("She said (\"quite softly\") no.", ["\"quite softly\""]),
    ] as [(String, [String])])
  func pairs(text: String, expected: [String]) {
    #expect(passages(text) == expected)
  }

  @Test(
    "are told from apostrophes, feet, inches and decades",
    arguments: [
      "The miners' union and the drivers' union met.",
      "It wasn't the council's plan in the '90s.",
      "Rock ’n’ roll isn’t what it was, y’know.",
      "The wall is 6' 2\" high and 9\" deep.",
    ])
  func apostrophes(text: String) {
    #expect(passages(text).isEmpty)
  }

  @Test("keep what is nested inside the outer passage")
  func nested() {
    let text = "“He told me ‘leave it’ and left,” Venn said."
    #expect(passages(text) == ["“He told me ‘leave it’ and left,”"])
  }

  @Test("let a possessive stand in a passage between single marks")
  func possessive() {
    #expect(passages("They want ‘the workers’ share’ back") == ["‘the workers’ share’"])
  }

  @Test("take several paragraphs with one closing mark as one passage")
  func paragraphs() {
    let text = "“The river rose.\n“Then it fell,” she said.\nNobody else spoke."
    let found = QuotationMarkScanner.passages(of: article(text))
    #expect(found.count == 1)
    #expect(found.first.map { text.slice($0.range) } == "“The river rose.\n“Then it fell,”")
    #expect(found.first?.isClosed == true)
    #expect(found.first?.lastParagraph == 1)
  }

  @Test("that nothing closes end with their paragraph")
  func unclosed() {
    let text = "“The river rose.\nNobody else spoke.\n“Yes,” he said."
    let found = QuotationMarkScanner.passages(of: article(text))
    #expect(found.map { text.slice($0.range) } == ["“The river rose.", "“Yes,”"])
    #expect(found.map(\.isClosed) == [false, true])
  }

  @Test(
    "in any number and disorder are read in linear time",
    arguments: ["\"", "“", "”", "'", "‘", "’", "\" ", "a'", "«", "``", "\"\n", "“a "])
  func hostile(unit: String) {
    let text = String(repeating: unit, count: 200_000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = QuotationMarkScanner.passages(of: article(text)) }
    #expect(time < .seconds(10))
  }
}
