import DatelineModel
import DatelineParsing
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    var annotated = AnnotatedArticle(Article(id: "a", text: text))
    LanguageAnalyzer().annotate(&annotated)
    return annotated.sentences.map { sentence in
      String(decoding: Array(text.utf8)[sentence.range.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ["The council met.", "It agreed."],
    ["Gen. Tarvo Lund met Dr. Ines Okafor at St. Brannoc."],
    ["The firm is Delmar & Co. of Port Hale."],
    ["They sold it to Delmar Inc.", "The price is secret."],
    ["She lives in the U.S. and works in the U.K. Parliament."],
    ["He left the U.S.", "They followed him."],
    ["M. K. Ardel spoke first."],
    ["“We will stay.”", "Then he left."],
    ["“We will stay.” he said."],
    ["Is it over?", "Nobody knows!", "Not yet…"],
    ["The tariff rose 3.5 percent to $4.20.", "It may fall."],
    ["We waited ... and waited."],
    ["The bridge fell in 1871.[4][5]", "Nobody was hurt."],
    ["1) Read the text 2) Count the words".split(separator: " 2").first.map(String.init) ?? ""],
  ])
  func endWhereTheyShould(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func doNotCrossLines() {
    #expect(
      sentences("Storm over Port Hale\nThe harbour is closed") == [
        "Storm over Port Hale", "The harbour is closed",
      ])
  }

  @Test func followAnEnumerationInsideALine() {
    #expect(sentences("a. Red apples b. Green pears") == ["a. Red apples", "b. Green pears"])
  }

  @Test func leaveOutBoilerplate() {
    let text = "Read more\nThe harbour is closed."
    var article = Article(id: "a", text: text)
    article.paragraphs = [
      Paragraph(range: TextRange(0, 9), role: .boilerplate),
      Paragraph(range: TextRange(10, 32), role: .body),
    ]
    var annotated = AnnotatedArticle(article)
    LanguageAnalyzer().annotate(&annotated)
    #expect(annotated.sentences.map(\.range) == [TextRange(10, 32)])
    #expect(annotated.sentences.map(\.paragraph) == [1])
  }
}
