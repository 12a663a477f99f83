import DatelineModel
import Testing

import DatelineReactions

@Suite("Reactions by their syntax")
struct ReactionSyntaxTests {
  @Test(
    "who takes which stance",
    arguments: [
      ("The ferry closure was condemned by Norway.", ["norway condemn"]),
      ("Norway condemned the raid, calling for an inquiry.", ["norway condemn", "norway demand"]),
      ("Norway and Peru condemned the raid.", ["norway condemn", "peru condemn"]),
      ("Norway condemned the raid and urged Peru to talk.", ["norway condemn", "norway demand"]),
      ("Norway has never supported the ban.", ["norway condemn"]),
      ("Norway did not condemn the raid.", []),
      ("Norway may condemn the raid.", []),
      ("Norway refused to condemn the raid.", []),
      ("Norway described the ban as illegal.", ["norway condemn"]),
      ("Norway reiterated its support for the ban.", ["norway support"]),
      ("Norway offered its condolences to Peru.", ["norway concern"]),
    ])
  func stances(text: String, expected: [String]) {
    #expect(Reactions.found(in: text) == expected)
  }

  @Test(
    "what is said shows the stance where the verb does not",
    arguments: [
      ("\"The raid was a cowardly crime,\" Mayor Odile Varga said.", "odile-varga condemn"),
      ("\"These crews are heroes,\" Mayor Odile Varga said.", "odile-varga praise"),
      ("\"The ban must end,\" Mayor Odile Varga said.", "odile-varga demand"),
      ("\"We will rebuild the bridge,\" Mayor Odile Varga said.", "odile-varga promise"),
      ("\"Peru has violated the treaty,\" Mayor Odile Varga said.", "odile-varga accuse"),
      ("\"These reports are false,\" Mayor Odile Varga said.", "odile-varga deny"),
      ("Mayor Odile Varga said the reports were baseless.", "odile-varga deny"),
    ])
  func said(text: String, expected: String) {
    #expect(Reactions.found(in: text) == [expected])
  }

  @Test("what is told through someone else says through whom")
  func via() {
    let text = "Mayor Odile Varga said that Norway had condemned the raid."
    #expect(Reactions.found(in: text).contains("norway condemn via odile-varga"))
  }

  @Test("the target is the actor at whom the stance is aimed")
  func actorTarget() {
    let reactions = Reactions.article("Norway accused Peru of dumping waste.").reactions
    #expect(reactions.first?.target.actor == "peru")
    #expect(reactions.first?.target.text == "Peru")
  }

  @Test("the target is the event that an earlier sentence tells")
  func eventTarget() {
    let article = Reactions.article(
      "Peru closed its border on Monday. Norway condemned the closure on Tuesday.")
    let event = article.events.first { $0.predicate == "close" }
    #expect(event != nil)
    #expect(article.reactions.first { $0.actor == "norway" }?.target.event == event?.id)
  }

  @Test("evidence lies in the sentence that tells the stance")
  func evidence() {
    let text = "Rain fell all day. Norway condemned the raid. The sun came out."
    let range = Reactions.article(text).reactions.first?.evidence.range
    #expect(range.map { text.utf8(in: $0) } == "Norway condemned the raid")
  }
}

extension String {
  fileprivate func utf8(in range: TextRange) -> String {
    String(decoding: Array(utf8)[range.start..<range.end], as: UTF8.self)
  }
}
