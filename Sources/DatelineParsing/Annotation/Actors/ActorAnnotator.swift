import DatelineModel

/// Finds the actors and their mentions.
///
/// Names are looked up in a gazetteer of countries, bodies and media, or recognised by their form
/// (titles and given names, heads such as *institute*, countries with parts of a state); short
/// forms, descriptions and pronouns are then tied to them. Actors are unified within the article;
/// `ActorUnifier` of `DatelineTimeline` does the same over a story.
public struct ActorAnnotator: AnnotationStage {
  private let lexicon: ActorLexicon

  /// Makes the stage.
  /// - Parameter options: What the gazetteer is to have besides its own entries.
  public init(options: Options = Options()) {
    var lexicon = ActorLexicon.standard
    for entry in options.entries { lexicon.add(entry) }
    self.lexicon = lexicon
  }

  /// Adds the layer: `article.actors` and `article.mentions`.
  /// - Complexity: O(*n*) in the length of the text.
  public func annotate(_ article: inout AnnotatedArticle) {
    let scan = ArticleScan(article, lexicon: lexicon)
    var finder = MentionFinder(scan: scan)
    let roles = article.article.paragraphs.map(\.role)
    func isHeading(_ sentence: Sentence) -> Bool {
      guard roles.indices.contains(sentence.paragraph) else { return false }
      return roles[sentence.paragraph] == .title || roles[sentence.paragraph] == .heading
    }
    // Headings last: what is a name in them, the running text tells.
    for heading in [false, true] {
      for sentence in article.sentences where isHeading(sentence) == heading {
        finder.readNames(in: sentence.tokens, isHeading: heading)
      }
    }
    finder.settleLooseNames()
    finder.mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var references = ReferenceFinder(finder)
    for sentence in article.sentences {
      references.read(sentence.tokens, isHeading: isHeading(sentence))
    }
    let table = references.finder.table
    let spoken = (references.finder.mentions + references.found).filter { !$0.isSilent }
    article.article.mentions = spoken.map {
      Mention(range: scan.range($0.tokens), actor: table[$0.actor].id, kind: $0.kind)
    }.sorted { $0.range < $1.range }
    article.article.actors = table.actors(mentioned: Set(spoken.map(\.actor)))
  }
}
