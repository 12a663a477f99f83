import DatelineModel

/// The text of a page's article: where it stands, what inside is left out, and how sure that is.
///
/// The strictest reading that finds enough text is taken, else the one that finds most; where the
/// page holds far less text than its JSON-LD says, that is taken instead.
struct ArticleBody {
  private(set) var roots: [PageOutline.Index] = []
  /// Sentences between the title and the text.
  private(set) var leads: [PageOutline.Index] = []
  private(set) var isDropped: [Bool] = []
  /// Characters of text found.
  private(set) var length = 0
  /// The text that the page's metadata has, where that is used.
  private(set) var statedText: String?
  private let hasPaywall: Bool

  /// A reading with less is tried again, leaving out less.
  private static let enough = 500

  init(_ outline: PageOutline, facts: PageFacts) {
    hasPaywall = outline.entries.contains { $0.hints.contains(.paywall) }
    for strictness in BodyFinder.Strictness.allCases {
      var finder = BodyFinder(outline, strictness: strictness)
      let roots = finder.find()
      var isDropped = finder.isDropped
      FrontMatter(outline: outline, facts: facts).drop(in: roots, &isDropped)
      var cleaner = BodyCleaner(outline, isDropped: isDropped, strictness: strictness)
      let length = cleaner.clean(roots)
      if self.roots.isEmpty || length > self.length {
        self.roots = roots
        self.isDropped = cleaner.isDropped
        self.length = length
      }
      if length >= Self.enough { break }
    }
    leads = LeadFinder(outline: outline).leads(before: roots, title: facts.titleIndex)
    if let stated = facts.articleBody, stated.count >= 250, length * 2 < stated.count {
      statedText = stated
      length = stated.count
    }
  }

  /// What a reader of the article should know.
  func warnings(head: PageHead, facts: PageFacts) -> [String] {
    var warnings: [String] = []
    if statedText != nil { warnings.append("text taken from JSON-LD articleBody") }
    if statedText == nil, length < 2500, hasPaywall || facts.isFree == false {
      warnings.append("behind a paywall; only the beginning may be here")
    }
    if length < 200, head.scriptLength > 20_000 {
      warnings.append("the page is made by scripts; its text may not be here")
    }
    return warnings
  }
}

extension ParagraphWriter {
  /// Adds the article's text.
  mutating func append(_ body: ArticleBody, of outline: PageOutline) {
    if let text = body.statedText {
      for line in text.split(separator: "\n") { append(String(line), role: .body) }
    } else {
      let nothing = [Bool](repeating: false, count: outline.entries.count)
      for lead in body.leads { append(lead, of: outline, isDropped: nothing) }
      for root in body.roots { append(root, of: outline, isDropped: body.isDropped) }
    }
    dropTail()
  }
}
