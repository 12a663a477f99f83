import DatelineModel

/// What a page's JSON-LD (schema.org) says of the article on it.
///
/// Blocks that are no JSON as they stand are mended first: comment marks around them, line ends
/// inside strings, commas too many.
struct LinkedArticle {
  var headline: String?
  var authors: [String] = []
  var publisher: String?
  var published: String?
  var modified: String?
  var language: String?
  var url: String?
  var body: String?
  /// `isAccessibleForFree`, where it is said.
  var isFree: Bool?

  /// Reads the blocks; nil where none speaks of an article or a page.
  init?(_ blocks: [[UInt8]]) {
    var objects: [JSONObject] = []
    for block in blocks {
      if let value = LinkedData.parse(block) { Self.collect(value, into: &objects) }
    }
    var names: [String: String] = [:]
    for object in objects {
      if let id = object["@id"]?.decodedText { names[id] = object["name"]?.decodedText }
    }
    let ranked = objects.compactMap { object in
      Self.rank(object).map { (rank: $0, object: object) }
    }
    guard let best = ranked.map(\.rank).max() else { return nil }
    for (rank, object) in ranked where rank == best { read(object, names) }
    for (rank, object) in ranked where rank < best { read(object, names) }
  }

  /// All objects with a type, in document order.
  private static func collect(_ value: JSONValue, into objects: inout [JSONObject]) {
    var queue = [value]
    var next = 0
    while next < queue.count, objects.count < 500 {
      switch queue[next] {
      case .array(let items): queue.append(contentsOf: items)
      case .object(let object):
        if object["@type"] != nil { objects.append(object) }
        for member in object.members
        where ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "author"]
          .contains(member.name)
        {
          queue.append(member.value)
        }
      default: break
      }
      next += 1
    }
  }

  /// How well the object's type says that it is the article; nil where it is something else.
  private static func rank(_ object: JSONObject) -> Int? {
    let types = object["@type"]?.decodedTexts ?? []
    let ranks = types.compactMap { type -> Int? in
      let name =
        type.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? type
      if name.hasSuffix("NewsArticle") { return 5 }
      switch name {
      case "Article", "BlogPosting", "LiveBlogPosting", "Report", "ScholarlyArticle",
        "TechArticle", "SatiricalArticle", "AdvertiserContentArticle", "MedicalScholarlyArticle",
        "PublicationIssue":
        return 4
      case "SocialMediaPosting", "DiscussionForumPosting", "Review", "Recipe", "CreativeWork":
        return 3
      case "VideoObject": return object["datePublished"] == nil ? nil : 2
      case "WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "ProfilePage": return 1
      default: return nil
      }
    }
    return ranks.max()
  }

  /// Takes from the object what is not known yet.
  private mutating func read(_ object: JSONObject, _ names: [String: String]) {
    headline = headline ?? (object["headline"] ?? object["name"])?.decodedText
    if authors.isEmpty {
      authors = Self.names(object["author"] ?? object["creator"], names)
    }
    publisher = publisher ?? Self.names(object["publisher"], names).first
    published = published ?? (object["datePublished"] ?? object["dateCreated"])?.decodedText
    modified = modified ?? object["dateModified"]?.decodedText
    language = language ?? object["inLanguage"]?.decodedText
    if url == nil {
      url = object["url"]?.decodedText ?? object["mainEntityOfPage"]?.decodedText
      if url == nil, case .object(let page)? = object["mainEntityOfPage"] {
        url = page["@id"]?.decodedText
      }
    }
    body = body ?? object["articleBody"]?.decodedText
    if isFree == nil, let value = object["isAccessibleForFree"] {
      isFree = value == .bool(true) || value.decodedText?.lowercased() == "true"
    }
  }

  /// The names of a person or organisation, of a list of them, or of what they refer to.
  private static func names(_ value: JSONValue?, _ known: [String: String]) -> [String] {
    switch value {
    case .string(let text)?: [text]
    case .array(let items)?: items.prefix(20).flatMap { names(flat: $0, known) }
    case let value?: names(flat: value, known)
    case nil: []
    }
  }

  private static func names(flat value: JSONValue, _ known: [String: String]) -> [String] {
    switch value {
    case .string(let text): [text]
    case .object(let object):
      object["name"]?.decodedTexts
        ?? object["@id"]?.decodedText.flatMap { known[$0] }.map { [$0] } ?? []
    default: []
    }
  }
}

extension JSONValue {
  /// The string, with character references resolved; nil for anything else and for an empty one.
  var decodedText: String? {
    guard case .string(let string) = self else {
      if case .array(let items) = self, items.count == 1 { return items[0].decodedText }
      return nil
    }
    let text = HTMLText.decoded(string)
    return text.isEmpty ? nil : text
  }

  /// The string or the strings of an array.
  var decodedTexts: [String] {
    if case .array(let items) = self { return items.compactMap(\.decodedText) }
    return decodedText.map { [$0] } ?? []
  }
}

extension HTMLText {
  /// A text from metadata: character references resolved, white space folded.
  static func decoded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { buffer in
      guard let bytes = HTMLBytes(buffer) else { return "" }
      var output: [UInt8] = []
      append(bytes, 0, bytes.count, .inText, nul: .dropped, to: &output)
      return TextFolding.folded(output)
    }
  }
}
