import DatelineModel
import Testing

@testable import DatelineTimeline

@Suite struct ActorUnifierTests {
  private func article(_ id: String, _ actors: Actor...) -> Article {
    var article = Article(id: id, text: "")
    article.actors = actors
    return article
  }

  private func person(_ name: String, id: String, aliases: [String] = []) -> Actor {
    Actor(id: id, name: name, kind: .person, aliases: aliases)
  }

  @Test func aBareSurnameJoinsTheOnlyFullNameThatFits() {
    let unified = ActorUnifier([
      article("a", person("Ilse Brandvold", id: "ilse-brandvold")),
      article("b", person("Brandvold", id: "brandvold")),
    ])
    #expect(unified.actors.map(\.id) == ["ilse-brandvold"])
    #expect(unified.actors[0].aliases == ["Brandvold"])
    #expect(unified.ids == [[:], ["brandvold": "ilse-brandvold"]])
  }

  @Test func aBareSurnameThatFitsTwoStaysAlone() {
    let unified = ActorUnifier([
      article("a", person("Ilse Brandvold", id: "ilse-brandvold")),
      article("b", person("Tor Brandvold", id: "tor-brandvold")),
      article("c", person("Brandvold", id: "brandvold")),
    ])
    #expect(unified.actors.map(\.id) == ["brandvold", "ilse-brandvold", "tor-brandvold"])
  }

  @Test func aMiddleInitialMakesNoOtherPerson() {
    let unified = ActorUnifier([
      article("a", person("Ilse K. Brandvold", id: "ilse-k-brandvold")),
      article("b", person("Ilse Brandvold", id: "ilse-brandvold")),
    ])
    #expect(unified.actors.map(\.id) == ["ilse-k-brandvold"])
  }

  @Test func aShortFormJoinsTheBodyThatAnArticleIntroducesByIt() {
    let authority = Actor(
      id: "sundmark-ferry-authority", name: "Sundmark Ferry Authority", kind: .governmentBody,
      aliases: ["SFA"])
    let unified = ActorUnifier([
      article("a", authority),
      article("b", Actor(id: "sfa", name: "SFA", kind: .governmentBody)),
    ])
    #expect(unified.actors.map(\.id) == ["sundmark-ferry-authority"])
    #expect(unified.ids[1] == ["sfa": "sundmark-ferry-authority"])
  }

  @Test func witnessesOfTwoArticlesAreTwo() {
    let unified = ActorUnifier([
      article("a", person("witness", id: "witness")),
      article("b", person("witness", id: "witness")),
    ])
    #expect(unified.actors.count == 2)
  }

  @Test func theOrderOfArticlesMakesNoDifference() {
    let articles = [
      article("a", person("Brandvold", id: "brandvold")),
      article("b", person("Ilse Brandvold", id: "ilse-brandvold", aliases: ["Brandvold"])),
      article("c", person("Ilse K. Brandvold", id: "ilse-k-brandvold")),
      article("d", person("witness", id: "witness")),
    ]
    let forward = ActorUnifier(articles)
    let backward = ActorUnifier(articles.reversed())
    #expect(forward.actors == backward.actors)
    #expect(forward.ids == Array(backward.ids.reversed()))
  }

  @Test func wholesAreThoseOfTheStory() {
    var aide = person("Ana Ruiz", id: "ana-ruiz")
    aide.partOf = "sfa"
    let unified = ActorUnifier([
      article("a", aide, Actor(id: "sfa", name: "SFA", kind: .organization)),
      article(
        "b",
        Actor(
          id: "sundmark-ferry-authority", name: "Sundmark Ferry Authority", kind: .organization,
          aliases: ["SFA"])),
    ])
    #expect(unified.actors.first { $0.id == "ana-ruiz" }?.partOf == "sundmark-ferry-authority")
  }
}
