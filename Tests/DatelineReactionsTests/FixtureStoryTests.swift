import DatelineFixtures
import DatelineModel
import DatelineParsing
import DatelineReactions
import DatelineTimeline
import Testing

/// The whole way on the sample stories: what any reader would take from them.
@Suite("Sample stories", .serialized)
struct FixtureStoryTests {
  @Test("titles, boilerplate and dates are those that a reader sees", arguments: Fixtures.stories)
  func reading(sample: FixtureStory) throws {
    let story = FixtureStoryTests.story(of: sample)
    for expected in sample.articles {
      let article = try #require(story.articles.first { $0.id == expected.id })
      #expect(article.title == expected.title)
      let marked = article.paragraphs.filter { $0.role == .boilerplate }
        .flatMap { FixtureStoryTests.text(article, $0.range).split(separator: "\n") }
        .map(String.init)
      #expect(marked == expected.boilerplate, "\(expected.id)")
      let published = try #require(article.published, "\(expected.id)")
      let range = try #require(PartialDate(edtf: expected.published))
      #expect(range.overlaps(published.value), "\(expected.id): \(published)")
      #expect((published.basis == .stated) == expected.statesDate, "\(expected.id)")
    }
  }

  @Test("the timeline has the events, with their dates", arguments: Fixtures.stories)
  func events(sample: FixtureStory) throws {
    let story = FixtureStoryTests.story(of: sample)
    for expected in sample.expectedEvents {
      let found = story.events.contains { event in
        event.date?.edtf == expected.date
          && event.reports.contains { report in
            story.articles.first { $0.id == report.article }
              .map { FixtureStoryTests.text($0, report.range).contains(expected.word) } ?? false
          }
      }
      #expect(found, "\(expected.date) \(expected.word)")
    }
  }

  @Test("the reactions are there", arguments: Fixtures.stories)
  func reactions(sample: FixtureStory) throws {
    let story = FixtureStoryTests.story(of: sample)
    for expected in sample.expectedReactions {
      let found = story.reactions.contains { reaction in
        let actor = story.actors.first { $0.id == reaction.actor }
        return reaction.stance.rawValue == expected.stance
          && (actor.map { [$0.name] + $0.aliases } ?? []).contains(expected.actor)
      }
      #expect(found, "\(expected.actor) \(expected.stance)")
    }
  }

  @Test("the disputes are there", arguments: Fixtures.stories)
  func disputes(sample: FixtureStory) throws {
    let story = FixtureStoryTests.story(of: sample)
    for word in sample.expectedDisputes {
      let found = story.disputes.contains { dispute in
        dispute.positions.count > 1
          && (dispute.about + dispute.positions.map(\.position).joined()).contains(word)
      }
      #expect(found, "\(word) in \(story.disputes.map(\.about))")
    }
  }

  @Test("all evidence points into the article it names", arguments: Fixtures.stories)
  func evidence(sample: FixtureStory) throws {
    let story = FixtureStoryTests.story(of: sample)
    let lengths = Dictionary(
      uniqueKeysWithValues: story.articles.map { ($0.id, $0.text.utf8.count) })
    let evidence =
      story.events.flatMap(\.reports) + story.reactions.map(\.evidence)
      + story.disputes.flatMap { $0.positions.flatMap(\.evidence) }
    #expect(!evidence.isEmpty)
    for piece in evidence {
      #expect(!piece.range.isEmpty && piece.range.end <= lengths[piece.article] ?? 0)
    }
  }

  /// The stories, made once for all tests.
  private static let stories: [String: Story] = Dictionary(
    uniqueKeysWithValues: Fixtures.stories.map { ($0.name, build($0)) })

  private static func story(of sample: FixtureStory) -> Story { stories[sample.name] ?? Story() }

  private static func build(_ sample: FixtureStory) -> Story {
    let annotator = Annotator(
      stages: Annotator.standardStages + [EventExtractor(), ReactionExtractor()])
    let articles = sample.articles.map { fixture in
      annotator.annotate(ArticleReader().article(text: fixture.text, id: fixture.id)).article
    }
    return StoryBuilder().story(from: articles)
  }

  private static func text(_ article: Article, _ range: TextRange) -> String {
    String(decoding: Array(article.text.utf8)[range.range], as: UTF8.self)
  }
}
