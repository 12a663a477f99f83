import DatelineModel

/// Reads the lines before the body: title, byline, the outlet's name, a summary.
struct TextHead {
  private let blocks: [TextBlock]
  private let bodyStart: Int
  private(set) var roles: [Int: ParagraphRole] = [:]
  private(set) var title: Int?
  private(set) var publisher: String?
  private(set) var hasByline = false

  /// How far before the body a title is looked for, in paragraphs.
  private static let reach = 40

  init(blocks: [TextBlock], bodyStart: Int) {
    self.blocks = blocks
    self.bodyStart = bodyStart
  }

  mutating func read() {
    title = findTitle()
    if let title {
      roles[title] = .title
      readBetween(title)
    }
    readByline()
    readPublisher()
  }

  /// The line that looks most like the headline of what follows; nil where none does.
  private func findTitle() -> Int? {
    var vocabulary: Set<String> = []
    for block in blocks[bodyStart...].prefix(6) {
      vocabulary.formUnion(block.traits.words.lazy.filter { SiteWords.isTelling($0) })
    }
    var best: (index: Int, score: Double)?
    for index in blocks.indices[..<bodyStart].suffix(Self.reach) {
      let score = titleScore(index, vocabulary)
      if score >= 1, score >= best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  private func titleScore(_ index: Int, _ vocabulary: Set<String>) -> Double {
    let block = blocks[index]
    let traits = block.traits
    guard traits.hasHeadlineForm, !block.isDateLine else { return 0 }
    guard !PersonLine.isStated(block.line, traits) else { return 0 }
    guard traits.words.first.map(SiteWords.shared.marker.contains) == false else { return 0 }
    let telling = traits.words.filter { SiteWords.isTelling($0) }
    guard !telling.isEmpty else { return 0 }
    let shared = telling.reduce(0) { $0 + (vocabulary.contains($1) ? 1 : 0) }
    if shared * 2 < telling.count, traits.siteVoice >= 1 || traits.isCaption { return 0 }
    var score = 4 * Double(shared) / Double(telling.count)
    score += min(1.5, Double(traits.words.count) / 6)
    if shared == 0 { score -= 1.5 }
    if traits.endsSentence, block.line.hasSuffix(".") { score -= 1.5 }
    if traits.words.count < 3 { score -= 2.5 }
    if PersonLine.isName(block.line, traits, allowingTitle: false) { score -= 1 }
    score -= Double(bodyStart - index) * 0.06
    return score
  }

  /// Summaries and captions between title and body.
  private mutating func readBetween(_ title: Int) {
    for index in (title + 1)..<max(title + 1, bodyStart) {
      let traits = blocks[index].traits
      if traits.isCaption || traits.isDoubled {
        roles[index] = .caption
      } else if traits.words.count >= 8, traits.prose >= 0.3, index <= title + 3 {
        roles[index] = .body
      }
    }
  }

  private mutating func readByline() {
    let window = ((title ?? bodyStart) - 4)...(bodyStart - 1)
    guard window.upperBound >= 0 else { return }
    let near = blocks.indices[..<bodyStart].filter { window.contains($0) && roles[$0] == nil }
    let byline =
      near.last { PersonLine.isStated(blocks[$0].line, blocks[$0].traits) }
      ?? near.first { index in
        title != nil && !blocks[index].isDateLine
          && PersonLine.isName(blocks[index].line, blocks[index].traits, allowingTitle: true)
      }
    if let byline {
      roles[byline] = .byline
      hasByline = true
    }
  }

  /// A short capitalised line near the title that stands there twice names the outlet.
  private mutating func readPublisher() {
    guard let title else { return }
    var seen: Set<String> = []
    for index in blocks.indices[..<bodyStart].suffix(Self.reach)
    where abs(index - title) <= 5 && roles[index] == nil {
      let block = blocks[index]
      guard (1...4).contains(block.traits.words.count), block.date == nil,
        block.traits.capitalized == block.traits.alphabetic, block.traits.alphabetic > 0,
        block.traits.menu < block.traits.words.count, !block.traits.endsSentence
      else { continue }
      if !seen.insert(block.line).inserted {
        publisher = block.line
        return
      }
    }
  }
}
