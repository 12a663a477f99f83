import DatelineModel
import DatelineParsing
import Testing

@Suite struct TokenizationTests {
  private func annotated(_ text: String) -> AnnotatedArticle {
    var annotated = AnnotatedArticle(Article(id: "a", text: text))
    LanguageAnalyzer(model: nil).annotate(&annotated)
    return annotated
  }

  @Test(arguments: [
    ("They don't, can't and won't.", "They do n't , ca n't and wo n't ."),
    ("Norland’s king and the players' union", "Norland ’s king and the players ' union"),
    ("She cannot say; we're gonna see.", "She can not say ; we 're gon na see ."),
    (
      "a 15-year-old e-mail from pro-Norland co-workers",
      "a 15 - year - old e-mail from pro-Norland co-workers"
    ),
    ("$4.5m, US$30 and 20% of 1,200", "$ 4.5 m , US$ 30 and 20 % of 1,200"),
    ("at 10:30 a.m. on 9/11", "at 10:30 a.m. on 9/11"),
    (
      "see https://example.org/a-b?c=d, or mail x.y@example.org.",
      "see https://example.org/a-b?c=d , or mail x.y@example.org ."
    ),
    ("“Stop!” she cried—twice...", "“ Stop ! ” she cried — twice ..."),
    ("the U.S.-led force (2019–2021)", "the U.S. - led force ( 2019 – 2021 )"),
    ("O'Hara of AT&T, in the '90s", "O'Hara of AT&T , in the '90s"),
    ("'We left,' he said", "' We left , ' he said"),
    ("call 555-0142 or 212-555-0142", "call 555-0142 or 212-555-0142"),
    ("He came.She went.", "He came . She went ."),
    ("👩‍👩‍👧 👍🏽 ok", "👩‍👩‍👧 👍🏽 ok"),
    ("مرحبا، يا 东京。", "مرحبا ، يا 东京 。"),
  ])
  func partsWords(_ text: String, _ expected: String) {
    #expect(annotated(text).tokens.map(\.form).joined(separator: " ") == expected)
  }

  @Test func marksTheSecondWordsOfContractions() {
    let tokens = annotated("It isn't Norland's.").tokens
    #expect(tokens.filter(\.continuesToken).map(\.form) == ["n't", "'s"])
  }

  @Test(arguments: [
    "", " ", "\n\n", "\u{0}\u{1}\u{7F}", "a\u{0}b", "“‘\"'(((", "...........", "''''''", "----'s",
    "e\u{301}\u{302}\u{303} \u{301}", "\u{202E}abc\u{202C}", "🇳🇴🇳🇴🇳🇴", "\u{FEFF}x", "$", "@", "a@b",
    "://",
    "www.", "w\u{301}'s", "’s", "’", "1-", "1-2-", "(1.)", "I.", ".a.b.c.", "\u{2011}\u{2011}",
    "﷽ שלום עולם", "\r\n\r\n", "8-)", ":-", "x’", "’’s",
  ])
  func neverLosesOrRepeatsText(_ text: String) {
    expectSound(annotated(text))
  }

  @Test func survivesHostileLengths() {
    let hostile = [
      String(repeating: "a", count: 1_000_000), String(repeating: "a-", count: 100_000),
      String(repeating: "'", count: 100_000), String(repeating: "1.", count: 100_000),
      String(repeating: "\u{301}", count: 100_000), String(repeating: "a@", count: 100_000),
      String(repeating: "word ", count: 10_000), String(repeating: "a. ", count: 50_000),
      String(repeating: "[1]", count: 50_000), String(repeating: "\u{200D}👩", count: 50_000),
    ]
    for text in hostile { expectSound(annotated(text)) }
  }

  private func expectSound(_ annotated: AnnotatedArticle) {
    let bytes = Array(annotated.article.text.utf8)
    var last = 0
    var isSound = true
    for token in annotated.tokens {
      isSound = isSound && token.range.start >= last && !token.range.isEmpty
      isSound = isSound && token.form.utf8.elementsEqual(bytes[token.range.range])
      last = token.range.end
    }
    #expect(isSound)
    #expect(annotated.sentences.flatMap(\.tokens) == Array(annotated.tokens.indices))
  }
}
