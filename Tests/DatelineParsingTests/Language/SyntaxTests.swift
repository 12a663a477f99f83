import DatelineModel
import DatelineParsing
import Testing

@Suite struct SyntaxTests {
  private func annotated(_ text: String) -> AnnotatedArticle {
    var annotated = AnnotatedArticle(Article(id: "a", text: text))
    LanguageAnalyzer().annotate(&annotated)
    return annotated
  }

  private func relations(_ text: String) -> [String] {
    let annotated = annotated(text)
    return annotated.tokens.map { token in
      let head = token.head.map { annotated.tokens[$0].form } ?? "-"
      return "\(token.form) \(token.relation.rawValue) \(head)"
    }
  }

  @Test(arguments: [
    ("The minister condemned the attack.", ["minister nsubj condemned", "attack obj condemned"]),
    ("The bridge was destroyed by soldiers.", ["bridge nsubj:pass destroyed"]),
    ("She said that the talks had failed.", ["She nsubj said", "failed ccomp said"]),
    ("They met in the capital on Monday.", ["capital obl met", "Monday obl met"]),
  ])
  func tiesWords(_ text: String, _ expected: [String]) {
    let found = relations(text)
    for relation in expected { #expect(found.contains(relation)) }
  }

  @Test func tagsAndLemmatizes() {
    let tokens = annotated("The ministers have visited two cities.").tokens
    #expect(tokens.map(\.upos) == [.det, .noun, .aux, .verb, .num, .noun, .punct])
    #expect(tokens.map(\.lemma) == ["the", "minister", "have", "visit", "two", "city", "."])
    #expect(tokens[1].features == "Number=Plur")
    #expect(tokens[1].xpos == "NNS")
  }

  @Test func indexesTrees() {
    let annotated = annotated("The old minister of the island condemned the attack.")
    let index = SyntaxIndex(annotated)
    let minister = 2
    #expect(Array(index.dependents(of: minister)) == [0, 1, 5])
    #expect(index.subtree(of: minister) == 0..<6)
    let range = index.textRange(ofSubtree: minister, in: annotated)
    #expect(range == TextRange(0, 30))
    #expect(annotated.tokens(in: TextRange(4, 16)) == 1..<3)
    #expect(annotated.root(of: 0) == 6)
    #expect(index.sentence(of: 8) == 0)
    #expect(annotated.sentence(at: 12) == 0)
  }

  @Test(arguments: [1, 7, 500])
  func makesOneTreeOfEverySentence(_ count: Int) {
    let text = String(repeating: "and soldiers of ", count: count)
    let annotated = annotated(text)
    #expect(annotated.sentences.count == 1)
    #expect(annotated.tokens.count { $0.head == nil } == 1)
    #expect(SyntaxIndex(annotated).subtree(of: annotated.root(of: 0) ?? -1) == 0..<3 * count)
  }
}
