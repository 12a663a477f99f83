import DatelineModel
import DatelineParsing
import DatelineReactions
import DatelineTimeline

/// The reactions that the library finds in a text.
enum Reactions {
  private static let annotator = Annotator(
    stages: Annotator.standardStages + [EventExtractor(), ReactionExtractor()])

  static func article(_ text: String) -> Article {
    annotator.annotate(Article(id: "a", text: text)).article
  }

  /// As `actor stance`, with ` via x` where it comes through someone.
  static func found(in text: String) -> [String] {
    article(text).reactions.map {
      "\($0.actor) \($0.stance)" + ($0.via.map { " via \($0)" } ?? "")
    }
  }
}
