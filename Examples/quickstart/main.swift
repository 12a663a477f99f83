// The shortest way from articles to a story: the five lines of the README.
import DatelineExport
import DatelineFixtures
import DatelineParsing
import DatelineReactions
import DatelineTimeline

let reader = ArticleReader()
let annotator = Annotator(
  stages: Annotator.standardStages + [EventExtractor(), ReactionExtractor()])
let articles = Fixtures.oatRecall.articles.map { reader.article(text: $0.text, id: $0.id) }
let story = StoryBuilder().story(from: articles.map { annotator.annotate($0).article })
print(try MarkdownExporter().string(for: story))
