import DatelineModel

/// The paragraphs of a plain text and the roles they get.
struct PlainTextLayout {
  let blocks: [TextBlock]
  private(set) var roles: [ParagraphRole]
  /// The outlet's name where the head of the text gives it.
  private(set) var publisher: String?
  /// When the head of the text says the article was published.
  private(set) var published: Publication?
  /// When the head of the text says the article was changed.
  private(set) var modified: PartialDate?

  init(blocks: [TextBlock]) {
    self.blocks = blocks
    roles = Array(repeating: .boilerplate, count: blocks.count)
  }

  /// Gives every paragraph its role.
  /// - Complexity: O(*n*).
  mutating func assignRoles() {
    guard let region = BodyRegion.find(in: blocks) else {
      for index in blocks.indices where blocks[index].traits.siteVoice < 1 { roles[index] = .body }
      readHead(before: blocks.count, title: nil)
      return
    }
    assignBody(region)
    var head = TextHead(blocks: blocks, bodyStart: region.lowerBound)
    head.read()
    for (index, role) in head.roles { roles[index] = role }
    publisher = head.publisher
    readHead(before: region.lowerBound, title: head.title)
    if !head.hasByline { assignClosingByline(behind: region) }
  }

  /// Roles inside the body's region, each from the paragraph's form and its neighbours.
  private mutating func assignBody(_ region: Range<Int>) {
    var inLinks = false
    for index in region {
      let traits = blocks[index].traits
      let prose = traits.prose
      if traits.isMarker || BodyRegion.isPointer(blocks[index]) {
        inLinks = !BodyRegion.isPointer(blocks[index])
        continue
      }
      if traits.isDoubled || traits.isCaption {
        roles[index] = .caption
      } else if prose >= 0.5 || traits.words.count >= 25 && traits.siteVoice < 1 {
        roles[index] = .body
        inLinks = false
      } else if inLinks || traits.siteVoice >= 1 {
        continue
      } else {
        roles[index] = shortRole(index, in: region)
      }
    }
  }

  /// The role of a short line among the body's paragraphs.
  private func shortRole(_ index: Int, in region: Range<Int>) -> ParagraphRole {
    let block = blocks[index]
    let previous = index > region.lowerBound ? blocks[index - 1].traits : nil
    let next = index + 1 < region.upperBound ? blocks[index + 1].traits : nil
    let belongs = (previous?.prose ?? 0) >= 0.4 || (next?.prose ?? 0) >= 0.4
    if block.traits.hasBullet, block.traits.words.count >= 2 { return .list }
    if block.traits.endsSentence, block.traits.words.count >= 2, belongs { return .body }
    if block.isDateLine { return .dateline }
    guard let next, next.prose >= 0.4, block.traits.isHeadlineLike else {
      return previous?.endsWithColon == true && block.traits.words.count >= 2 ? .list : .boilerplate
    }
    return .heading
  }

  /// A line right behind the body that names its author.
  private mutating func assignClosingByline(behind region: Range<Int>) {
    for index in [region.upperBound, region.upperBound - 1]
    where blocks.indices.contains(index) && index > region.lowerBound {
      let block = blocks[index]
      if PersonLine.isStated(block.line, block.traits)
        || PersonLine.isName(block.line, block.traits, allowingTitle: true)
      {
        roles[index] = .byline
        return
      }
    }
  }

  /// The dates that lines before the body state.
  private mutating func readHead(before end: Int, title: Int?) {
    for index in blocks.indices.prefix(end) where index != title {
      guard let date = blocks[index].date else { continue }
      let isByline = roles[index] == .byline
      guard blocks[index].isDateLine || isByline else { continue }
      if let found = date.published, published == nil {
        published = Publication(
          value: found, basis: .stated, why: "the line “\(blocks[index].line)”")
      }
      if modified == nil { modified = date.modified }
      if let title, index < title - 6 { continue }
      if !isByline { roles[index] = .dateline }
    }
    if published == nil, let modified {
      published = Publication(value: modified, basis: .stated, why: "the date of the last change")
    }
  }
}
