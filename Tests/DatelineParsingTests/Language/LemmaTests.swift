import DatelineModel
import DatelineParsing
import Testing

@Suite("Lemmas")
struct LemmaTests {
  @Test(
    "a verb has its dictionary form",
    arguments: [
      ("The freighter struck the pier.", "struck", "strike"),
      ("The ferry sank near the harbour.", "sank", "sink"),
      ("The union refuted the claim.", "refuted", "refute"),
      ("The town rebuilt the bridge.", "rebuilt", "rebuild"),
      ("The judges found two errors.", "found", "find"),
      ("She wrote to the council.", "wrote", "write"),
      ("The owners denied the report.", "denied", "deny"),
    ])
  func verbs(text: String, form: String, lemma: String) throws {
    let analyzed = Annotator(stages: [LanguageAnalyzer()]).annotate(Article(id: "a", text: text))
    let token = try #require(analyzed.tokens.first { $0.form == form })
    #expect(token.lemma == lemma)
  }
}
