import DatelineModel
import Testing

@testable import DatelineParsing

/// Every rule's own example, read on Wednesday 17 June 2020.
struct TimeGrammarExampleTests {
  static let examples = TimeGrammar.english.rules.flatMap { rule in
    rule.examples.map { ExampleCase(rule: rule.name, example: $0) }
  }

  struct ExampleCase: Sendable, CustomTestStringConvertible {
    var rule: String
    var example: TimeRule.Example
    var testDescription: String { "\(rule): \(example.sentence)" }
  }

  @Test(arguments: examples)
  func ruleFindsItsExample(_ test: ExampleCase) throws {
    let parts = test.example.sentence.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "<" || $0 == ">" })
    try #require(parts.count == 3)
    let text = parts.joined()
    let found = expressions(in: text, published: "2020-06-17")
    let start = parts[0].utf8.count
    let range = TextRange(start, start + parts[1].utf8.count)
    #expect(
      found.contains { $0.range == range && $0.value == test.example.value },
      "\(found.map { "\(text.slice($0.range)) = \($0.value)" })")
  }

  @Test func everyLineOfTheGrammarIsRead() throws {
    let again = try TimeGrammar(text: TimeGrammar.englishText)
    #expect(again.rules.count == TimeGrammar.english.rules.count)
  }
}

/// The expressions that the standard stages find in a text.
func expressions(
  in text: String, published: String?, options: TimeAnnotator.Options = .init()
) -> [TimeExpression] {
  annotated(text, published: published, options: options).timeExpressions
}

/// The text as an article with its temporal expressions.
func annotated(
  _ text: String, published: String?, options: TimeAnnotator.Options = .init()
) -> Article {
  var article = Article(id: "test", text: text)
  article.paragraphs = [Paragraph(range: TextRange(0, text.utf8.count), role: .body)]
  article.published = published.flatMap { PartialDate(edtf: $0) }
    .map { Publication(value: $0, basis: .supplied) }
  let stages: [any AnnotationStage] = [LanguageAnalyzer(), TimeAnnotator(options: options)]
  return Annotator(stages: stages).annotate(article).article
}
