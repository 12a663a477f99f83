import DatelineModel
import DatelineParsing
import DatelineReactions
import Testing

@Suite("PLOVER types of what one actor does toward another")
struct PloverClassifierTests {
  @Test(
    "the words between source and target tell the type",
    arguments: [
      ("Norway condemned Peru over the dam.", "ACCUSE"),
      ("Norway praised Peru for its patience.", "SUPPORT"),
      ("Norway refused to send food to Peru.", "REJECT"),
      ("Norway will send food to Peru.", "AGREE"),
      ("Norway sent food to Peru.", "AID"),
      ("Norway lifted its ban on ships from Peru.", "YIELD"),
      ("Norway demanded that ships leave Peru.", "REQUEST"),
      ("Norway threatened Peru.", "THREATEN"),
      ("Peru was accused by Norway.", "ACCUSE"),
    ])
  func types(text: String, expected: String) {
    let annotated = Annotator(stages: [LanguageAnalyzer()])
      .annotate(Article(id: "a", text: text))
    let type = PloverClassifier(annotated).type(
      source: range(of: "Norway", in: text), target: range(of: "Peru", in: text))
    #expect(type == expected)
  }

  @Test("ranges without a word have no type")
  func empty() {
    let annotated = AnnotatedArticle(Article(id: "a", text: "Norway sent food to Peru."))
    let classifier = PloverClassifier(annotated)
    #expect(classifier.type(source: TextRange(0, 6), target: TextRange(20, 24)) == nil)
  }

  private func range(of word: String, in text: String) -> TextRange {
    let bytes = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: word.utf8) } ?? 0
    return TextRange(start, start + word.utf8.count)
  }
}
