/// One news article: its text, verbatim, and everything that was read from it.
///
/// `text` never changes after reading; all else points into it. After reading alone, only
/// `paragraphs` and the facts about the article are there; the analysers fill in the rest.
public struct Article: Hashable, Sendable, Identifiable {
  /// The file's name without its ending, the record's `id`, or a stable hash.
  public var id: String
  /// Who published the article.
  public var source: Source
  /// The article's address, or nil.
  public var url: String?
  /// The language as BCP 47 has it: `en`.
  public var language: String
  /// The title where it does not stand in `text`, as in a feed; nil where a paragraph has the role
  /// `title` or the article has none.
  public var statedTitle: String?
  /// The author's name or names where they do not stand in `text`; else nil.
  public var statedByline: String?
  /// The text, verbatim.
  public var text: String
  /// When the article was published; nil before anyone has stated, supplied or inferred it.
  public var published: Publication?
  /// When the article was last changed, where it says so.
  public var modified: PartialDate?
  /// The paragraphs in order, without gaps but for white space.
  public var paragraphs: [Paragraph]
  /// Temporal expressions, in order.
  public var timeExpressions: [TimeExpression]
  /// Quotations, in order.
  public var quotations: [Quotation]
  /// Cited figures, in order.
  public var figures: [Figure]
  /// Where actors are mentioned, in order; the ids are those of `actors`.
  public var mentions: [Mention]
  /// The actors of this article, as found in it alone, by id.
  public var actors: [Actor]
  /// The happenings that this article reports, as found in it alone.
  public var events: [Event]
  /// The reactions that this article reports, as found in it alone.
  public var reactions: [Reaction]
  /// What went wrong or was guessed while the article was read.
  public var warnings: [String]
  /// Members of the article's JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes an article of its text alone.
  public init(id: String, text: String, source: Source = Source(), language: String = "en") {
    self.id = id
    self.source = source
    self.language = language
    self.text = text
    paragraphs = []
    timeExpressions = []
    quotations = []
    figures = []
    mentions = []
    actors = []
    events = []
    reactions = []
    warnings = []
    extra = JSONObject()
  }

  /// The title: what `statedTitle` says, else the text of the first paragraph with the role
  /// `title`; nil where the article has none.
  public var title: String? { statedTitle ?? firstText(role: .title) }

  /// The author or authors, likewise; nil where the article names none.
  public var byline: String? { statedByline ?? firstText(role: .byline) }

  /// The words that stand at `range`; a range that reaches past the end of the text is cut there.
  public subscript(range: TextRange) -> String { text.slice(range) }

  private func firstText(role: ParagraphRole) -> String? {
    paragraphs.first { $0.role == role }.map { text.slice($0.range) }
  }
}

/// Who published an article.
public struct Source: Hashable, Sendable {
  /// The outlet's name, or nil.
  public var name: String?
  /// The outlet's or the article's address, or nil.
  public var url: String?
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a source.
  public init(name: String? = nil, url: String? = nil) {
    self.name = name
    self.url = url
    extra = JSONObject()
  }
}

/// When an article was published, and how that is known.
public struct Publication: Hashable, Sendable {
  /// The date, as precisely as it is known.
  public var value: PartialDate
  /// How it is known.
  public var basis: Basis
  /// In words, what it was read from; nil where there is nothing to say.
  public var why: String?
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a publication date.
  public init(value: PartialDate, basis: Basis, why: String? = nil) {
    self.value = value
    self.basis = basis
    self.why = why
    extra = JSONObject()
  }

  /// How a publication date is known.
  public struct Basis: Vocabulary {
    /// The term's name, as Story JSON has it.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The article says so itself.
    public static let stated: Basis = "stated"
    /// The caller said so.
    public static let supplied: Basis = "supplied"
    /// Worked out from the dates in the article and in its story.
    public static let inferred: Basis = "inferred"
  }
}
