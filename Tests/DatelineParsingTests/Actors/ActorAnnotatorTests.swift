import DatelineModel
import Testing

@testable import DatelineParsing

@Suite struct ActorAnnotatorTests {
  /// The mentions of a text as `surface=actor`.
  private func mentions(_ text: String, options: ActorAnnotator.Options = .init()) -> [String] {
    let article = annotated(text, options: options)
    return article.mentions.map { "\(text.utf8(in: $0.range))=\($0.actor)" }
  }

  private func annotated(_ text: String, options: ActorAnnotator.Options = .init()) -> Article {
    Annotator(stages: [LanguageAnalyzer(), ActorAnnotator(options: options)])
      .annotate(Article(id: "a", text: text)).article
  }

  @Test(arguments: [
    ("Peru said talks would go on.", ["Peru=peru"]),
    ("The U.S. said talks would go on.", ["U.S.=united-states"]),
    ("Lima rejected the offer.", ["Lima=peru"]),
    ("A storm hit boats in Lima.", []),
    ("The Kremlin denied the report.", ["Kremlin=russia"]),
    ("Rain fell on Peruvian territory.", []),
    (
      "The Peruvian foreign ministry denied it.",
      ["Peruvian foreign ministry=peruvian-foreign-ministry"]
    ),
    (
      "Peru's Ministry of Foreign Affairs denied it.",
      ["Peru's Ministry of Foreign Affairs=peruvian-foreign-ministry"]
    ),
    ("Peruvian troops crossed the river.", ["Peruvian troops=peruvian-armed-forces"]),
    ("Peruvian officials denied it.", ["Peruvian officials=peruvian-officials"]),
    ("Experts say the bridge is old.", ["Experts=experts"]),
  ])
  func statesTheirPartsAndTheirPeople(text: String, expected: [String]) {
    #expect(mentions(text) == expected)
  }

  @Test func aTitleMakesAPersonAndTheSurnameTakesThePersonUp() {
    let found = mentions(
      "Harbour mayor Odile Varga closed the port. Varga said the wind was too strong. She left.")
    #expect(
      found == ["Odile Varga=odile-varga", "Varga=odile-varga", "She=odile-varga"])
  }

  @Test func namesakesStayApart() {
    let found = mentions("Judge Anna Holm met her brother. Lawyer Peter Holm was there too.")
    #expect(found.contains("Anna Holm=anna-holm"))
    #expect(found.contains("Peter Holm=peter-holm"))
  }

  @Test func spellingsOfOneNameAreOnePerson() {
    let ids = annotated("General Park Min-seo spoke. Later Park Min Seo left. Park was tired.")
      .mentions
      .map(\.actor)
    #expect(ids == ["park-min-seo", "park-min-seo", "park-min-seo"])
  }

  @Test func anAcronymInBracketsMeansTheBody() {
    let found = mentions(
      "The Institute for Tidal Studies (ITS) published a map. ITS said it was the first.")
    #expect(found.contains("ITS=institute-for-tidal-studies"))
    #expect(found.filter { $0.hasPrefix("ITS=") }.count == 2)
  }

  @Test func anExpertBelongsToTheInstitute() {
    let actors = annotated("\"It will last,\" said Maria Lund of the Tidal Institute.").actors
    let lund = actors.first { $0.id == "maria-lund" }
    #expect(lund?.kind == .expert)
    #expect(lund?.partOf == "tidal-institute")
  }

  @Test func aSpokespersonWithoutNameBelongsToTheBody() {
    let actors = annotated(
      "Peru's interior ministry closed the road. A spokesperson said it would open soon."
    ).actors
    let voice = actors.first { $0.kind == .person }
    #expect(voice?.partOf == "peruvian-interior-ministry")
  }

  @Test func descriptionsTakeUpWhatWasNamed() {
    let found = mentions("Varnholt Corp closed its mine. The company said it had no choice.")
    #expect(found.contains("The company=varnholt-corp"))
  }

  @Test func aNounBeforeANameTellsItsKind() {
    let actors = annotated("The mayor told broadcaster QVT that the road would open.").actors
    #expect(actors.first { $0.id == "qvt" }?.kind == .media)
  }

  @Test func aSurnameThatComesAgainMakesAPersonOfAFullName() {
    let found = mentions(
      "Votes for Quarl Stenovic fell by half. On Friday Stenovic said he would go on.")
    #expect(found.contains("Quarl Stenovic=quarl-stenovic"))
    #expect(found.contains("Stenovic=quarl-stenovic"))
  }

  @Test func aCompanyIsKnownWithoutItsLegalForm() {
    let found = mentions("Varnholt Corp closed its mine. On Friday Varnholt said it was sorry.")
    #expect(found.contains("Varnholt=varnholt-corp"))
  }

  @Test func aCallersEntryGoesBeforeTheGazetteer() {
    let guild = Actor(id: "guild", name: "Lima", kind: .organization)
    #expect(mentions("Lima denied it.", options: .init(entries: [guild])) == ["Lima=guild"])
  }

  @Test func everyMentionHasItsActorAndEveryPartItsWhole() {
    let article = annotated(
      "Russian Foreign Ministry spokesperson Olga Tarn met officials from the city of Karn. "
        + "Tarn, a former judge, told reporters that NATO troops had left. They denied it.")
    let ids = Set(article.actors.map(\.id))
    #expect(article.mentions.allSatisfy { ids.contains($0.actor) })
    #expect(article.actors.allSatisfy { $0.partOf.map(ids.contains) ?? true })
    #expect(article.actors.map(\.id) == article.actors.map(\.id).sorted())
  }

  @Test(arguments: [
    "", "(", "President", "the", "Ünï 'ς — “", String(repeating: "Peru's ", count: 500),
    String(repeating: "(ABC) the agency of ", count: 300), "\u{0}\u{1}Mr. \u{FFFD}",
  ])
  func oddTextIsNoCrash(text: String) {
    _ = annotated(text)
  }
}

extension String {
  /// The part of the text that a range covers.
  fileprivate func utf8(in range: TextRange) -> String {
    String(decoding: Array(utf8)[range.range], as: UTF8.self)
  }
}
