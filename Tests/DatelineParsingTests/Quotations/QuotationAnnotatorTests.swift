import DatelineModel
import Testing

@testable import DatelineParsing

private func annotate(_ text: String) -> Article {
  var article = Article(id: "t", text: text)
  var offset = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let count = line.utf8.count
    if count > 0 {
      article.paragraphs.append(Paragraph(range: TextRange(offset, offset + count), role: .body))
    }
    offset += count + 1
  }
  let stages: [any AnnotationStage] = [LanguageAnalyzer(), ActorAnnotator(), QuotationAnnotator()]
  return Annotator(stages: stages).annotate(article).article
}

@Suite("Quotations")
struct QuotationAnnotatorTests {
  struct Case: Sendable {
    var text: String
    var content: String
    var kind: Quotation.Kind
    var speaker: String?
  }

  @Test(
    "are found with their kind and speaker",
    arguments: [
      Case(
        text: "\"The gate is shut,\" Orla Venn said on Monday.", content: "\"The gate is shut,\"",
        kind: .direct, speaker: "Orla Venn"),
      Case(
        text: "Orla Venn said the harbour would reopen in May.",
        content: "the harbour would reopen in May", kind: .indirect, speaker: "Orla Venn"),
      Case(
        text: "The minister said that the bridge was safe.", content: "the bridge was safe",
        kind: .indirect, speaker: "The minister"),
      Case(
        text: "The bridge will close in June, according to the port authority.",
        content: "The bridge will close in June", kind: .indirect, speaker: "the port authority"),
      Case(
        text: "According to the police, three boats were stolen.",
        content: "three boats were stolen", kind: .indirect, speaker: "the police"),
      Case(
        text: "“We lost two boats,” Venn said. “Nobody was hurt.”",
        content: "“We lost two boats,” Venn said. “Nobody was hurt.”", kind: .direct,
        speaker: "Venn"),
      Case(
        text: "The mayor said the storm was “the worst in years”.",
        content: "the storm was “the worst in years”", kind: .mixed, speaker: "The mayor"),
      Case(
        text: "The council promised to rebuild the quay.", content: "to rebuild the quay",
        kind: .indirect, speaker: "The council"),
      Case(
        text: "The bridge, he said, was safe.", content: "The bridge, he said, was safe",
        kind: .indirect, speaker: "he"),
    ])
  func found(_ example: Case) {
    let article = annotate(example.text)
    let quotation = article.quotations.first
    #expect(article.quotations.count == 1)
    #expect(quotation.map { article.text.slice($0.range) } == example.content)
    #expect(quotation?.kind == example.kind)
    #expect(quotation?.speakerText == example.speaker)
  }

  @Test(
    "are not doubted words, titles and nicknames",
    arguments: [
      "The \"quay war\" began in May and ended in June.",
      "She sang in \"The Long Quay\" last year.",
      "The boats left the harbour in May.",
    ])
  func absent(text: String) {
    #expect(annotate(text).quotations.isEmpty)
  }

  @Test("go on in the next paragraph with the same speaker")
  func floating() {
    let text = """
      “The water came over the wall at noon,” Orla Venn said.
      “Nobody in the street had been told that it would come so fast.”
      """
    let article = annotate(text)
    #expect(article.quotations.map(\.speakerText) == ["Orla Venn", "Orla Venn"])
  }

  @Test(
    "are looked for in any text without a crash",
    arguments: ["", "\"", "“” “” said", "said said said \"said", ": :", "\" \n \" \n “"])
  func hostile(text: String) {
    let quotations = annotate(text).quotations
    #expect(quotations.allSatisfy { $0.range.end <= text.utf8.count })
  }

  @Test("are looked for among very many marks in linear time")
  func manyMarks() {
    var article = AnnotatedArticle(
      Article(id: "t", text: String(repeating: "\"a\" ", count: 250_000)))
    article.article.paragraphs = [
      Paragraph(range: TextRange(0, article.article.text.utf8.count), role: .body)
    ]
    let clock = ContinuousClock()
    let time = clock.measure { QuotationAnnotator().annotate(&article) }
    #expect(time < .seconds(10))
    #expect(article.article.quotations.isEmpty)
  }
}
