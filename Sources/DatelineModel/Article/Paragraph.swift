/// A paragraph of an article's text and what it is for.
public struct Paragraph: Hashable, Sendable {
  /// Where it stands, without the white space around it.
  public var range: TextRange
  /// What it is for.
  public var role: ParagraphRole
  /// Members of the JSON object that this version does not know.
  public var extra: JSONObject

  /// Makes a paragraph.
  public init(range: TextRange, role: ParagraphRole) {
    self.range = range
    self.role = role
    extra = JSONObject()
  }
}

/// What a paragraph is for.
public struct ParagraphRole: Vocabulary {
  /// The term's name, as Story JSON has it.
  public let rawValue: String
  /// Makes the term of that name, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The headline.
  public static let title: ParagraphRole = "title"
  /// Who wrote it.
  public static let byline: ParagraphRole = "byline"
  /// Place and date at the start of a report, where they have a line of their own.
  public static let dateline: ParagraphRole = "dateline"
  /// A heading between paragraphs.
  public static let heading: ParagraphRole = "heading"
  /// Running text.
  public static let body: ParagraphRole = "body"
  /// Text to a picture or a film.
  public static let caption: ParagraphRole = "caption"
  /// A passage set apart as someone's words.
  public static let quote: ParagraphRole = "quote"
  /// An entry of a list.
  public static let list: ParagraphRole = "list"
  /// What belongs to the site and not to the article.
  public static let boilerplate: ParagraphRole = "boilerplate"

  /// Whether the paragraph is part of what the article tells.
  public var isContent: Bool { self != .boilerplate }
}
