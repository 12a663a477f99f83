/// Reads RSS 0.9x to 2.0, RSS 1.0 (RDF) and Atom 0.3 and 1.0, well-formed or not.
///
/// Elements are known by their local names and, where they matter, by the namespaces of Dublin Core
/// and the content module, whatever their prefixes. Namespaces nobody declared are told by prefix.
struct FeedParser {
  private var scanner: MarkupScanner
  private var feed = Feed()
  private var entry: FeedEntry?
  private var open: [Element] = []
  private var prefixes: [String: String] = [:]

  private struct Element {
    /// Local name in lower case, with `dc:` or `content:` before it.
    var name: String
    var attributes: [(name: String, value: String)]
    var text = ""
    /// Where its content begins.
    var contentStart: Int
  }

  /// Elements nested deeper than this are read as part of their parents.
  private static let maximumDepth = 200

  /// - Complexity: O(*n*).
  static func parse(_ text: String) -> Feed {
    var parser = FeedParser(scanner: MarkupScanner(text))
    parser.run()
    return parser.feed
  }

  private init(scanner: MarkupScanner) { self.scanner = scanner }

  private mutating func run() {
    var before = scanner.position
    while let piece = scanner.next() {
      switch piece {
      case .text(let text):
        if !open.isEmpty { open[open.count - 1].text += text }
      case .start(let name, let attributes, let isEmpty):
        start(name, attributes)
        if isEmpty { close(contentEnd: before) }
      case .end(let name):
        let name = canonical(name)
        guard let depth = open.lastIndex(where: { $0.name == name }) else { break }
        while open.count > depth { close(contentEnd: before) }
      }
      before = scanner.position
    }
    while !open.isEmpty { close(contentEnd: before) }
  }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    for (name, value) in attributes where name.hasPrefix("xmlns:") {
      prefixes[String(name.dropFirst(6))] = value
    }
    let name = canonical(name)
    if open.count < Self.maximumDepth {
      open.append(
        Element(name: name, attributes: attributes, contentStart: scanner.position))
    }
    if Self.entryNames.contains(name), entry == nil {
      entry = FeedEntry()
      if let about = attributes.first(where: { $0.name.lowercased() == "rdf:about" }) {
        entry?.id = about.value
      }
    }
  }

  private mutating func close(contentEnd: Int) {
    guard let element = open.popLast() else { return }
    if Self.entryNames.contains(element.name), let entry,
      !open.contains(where: { Self.entryNames.contains($0.name) })
    {
      feed.entries.append(entry)
      self.entry = nil
      return
    }
    let parent = open.last?.name ?? ""
    if Self.entryNames.contains(parent) {
      read(element, contentEnd: contentEnd)
    } else if parent == "author", open.count >= 2,
      Self.entryNames.contains(open[open.count - 2].name)
    {
      if element.name == "name", let name = Self.clean(element.text) { entry?.authors.append(name) }
    } else if Self.feedNames.contains(parent) {
      readFeed(element, contentEnd: contentEnd)
    } else if !open.isEmpty, Self.isText(open[open.count - 1].name) {
      open[open.count - 1].text += element.text
    }
  }

  private mutating func readFeed(_ element: Element, contentEnd: Int) {
    guard let text = Self.clean(element.text) else {
      if element.name == "link", feed.link == nil, Self.isPage(element) {
        feed.link = Self.attribute("href", of: element)
      }
      return
    }
    switch element.name {
    case "title", "dc:title":
      feed.title = feed.title ?? self.text(element, contentEnd: contentEnd)?.line
    case "link": feed.link = feed.link ?? text
    case "language", "dc:language": feed.language = feed.language ?? text
    default: break
    }
  }

  private mutating func read(_ element: Element, contentEnd: Int) {
    guard var entry else { return }
    defer { self.entry = entry }
    let text = Self.clean(element.text)
    switch element.name {
    case "title", "dc:title":
      entry.title = entry.title ?? self.text(element, contentEnd: contentEnd)?.line
    case "link":
      guard entry.link == nil else { break }
      let target = Self.attribute("href", of: element)
      if let target, Self.isPage(element) { entry.link = target }
      if target == nil { entry.link = text }
    case "guid", "id":
      entry.id = text
      if element.name == "guid", Self.attribute("ispermalink", of: element) != "false",
        entry.link == nil, text?.hasPrefix("http") == true
      {
        entry.link = text
      }
    case "dc:creator", "dc:author":
      if let text {
        entry.authors.append(FeedText(value: text, isHTML: MarkupText.hasMarkup(text)).line)
      }
    case "author":
      if let text, entry.authors.isEmpty { entry.authors = [Self.name(text)] }
    case "pubdate", "published", "issued", "dc:date", "created", "dc:issued", "dc:created":
      if entry.published == nil { entry.published = text }
    case "updated", "modified", "dc:modified": entry.modified = text
    case "content", "content:encoded", "body", "fullitem":
      if let content = self.text(element, contentEnd: contentEnd) {
        let present = entry.content?.value.utf8.count ?? -1
        if content.value.utf8.count > present { entry.content = content }
      }
    case "description", "summary", "dc:description":
      if entry.summary == nil { entry.summary = self.text(element, contentEnd: contentEnd) }
    default: break
    }
  }

  /// The text of an element after its `type` and `mode`, as Atom has them.
  private func text(_ element: Element, contentEnd: Int) -> FeedText? {
    let type = Self.attribute("type", of: element)?.lowercased() ?? ""
    let mode = Self.attribute("mode", of: element)?.lowercased() ?? ""
    let source = scanner.source(element.contentStart..<max(element.contentStart, contentEnd))
    if mode == "base64" || Self.isEncoded(type), let text = Base64.text(of: element.text) {
      return FeedText(value: text, isHTML: MarkupText.hasMarkup(text))
    }
    if type.contains("xhtml") && mode != "escaped" || mode == "xml" && type.contains("html") {
      return Self.clean(source).map { FeedText(value: $0, isHTML: true) }
    }
    guard let text = Self.clean(element.text) else { return nil }
    if type == "text" || type == "text/plain" { return FeedText(value: text, isHTML: false) }
    return FeedText(value: text, isHTML: type.contains("html") || MarkupText.hasMarkup(text))
  }

  private static func isEncoded(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.contains("xml")
  }

  // MARK: Names

  private static let entryNames: Set<String> = ["item", "entry"]
  private static let feedNames: Set<String> = ["channel", "feed"]

  private static func isText(_ name: String) -> Bool {
    !entryNames.contains(name) && !feedNames.contains(name) && name != "rss" && name != "rdf"
  }

  private func canonical(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return name.lowercased() }
    let space = (prefixes[String(parts[0])] ?? String(parts[0])).lowercased()
    let local = parts[1].lowercased()
    if space.contains("purl.org/dc/") || space == "dc" { return "dc:" + local }
    if space.contains("modules/content") || space == "content" { return "content:" + local }
    for plain in ["atom", "purl.org/rss", "netscape.com/rdf", "rss", "1999/xhtml", "userland"]
    where space.contains(plain) { return local }
    return space.hasPrefix("http") && !space.contains("rdf-syntax") ? "other:" + local : local
  }

  // MARK: Values

  private static func attribute(_ name: String, of element: Element) -> String? {
    element.attributes.first { $0.name.lowercased() == name }?.value
  }

  /// Whether a link leads to the page itself and not to a picture, a recording or a discussion.
  private static func isPage(_ element: Element) -> Bool {
    let relation = attribute("rel", of: element) ?? "alternate"
    return relation == "alternate"
  }

  private static func clean(_ text: String) -> String? {
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The name in `address (name)` or `name <address>`.
  private static func name(_ text: String) -> String {
    if let from = text.firstIndex(of: "("), let to = text.lastIndex(of: ")"), from < to {
      return String(text[text.index(after: from)..<to]).trimmed
    }
    if let from = text.firstIndex(of: "<"), from > text.startIndex {
      return String(text[..<from]).trimmed
    }
    return text
  }
}
