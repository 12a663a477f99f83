/// Where the article's body lies among the paragraphs of a page.
enum BodyRegion {
  /// The run of paragraphs with the largest sum of weights, without trailing or leading lines that
  /// are not prose; nil where no paragraph reads like prose.
  static func find(in blocks: [TextBlock]) -> Range<Int>? {
    var best = (sum: 0.0, range: 0..<0)
    var sum = 0.0
    var start = 0
    for (index, block) in blocks.enumerated() {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += weight(block)
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    guard best.sum > 0 else { return nil }
    return best.range
  }

  /// What a paragraph adds to the case for the body.
  static func weight(_ block: TextBlock) -> Double {
    let traits = block.traits
    let prose = traits.prose
    if traits.isMarker { return -30 }
    if isPointer(block) { return -4 }
    if traits.siteVoice >= 1 { return -12 }
    if traits.isDoubled || traits.isCaption { return 0 }
    let words = Double(min(traits.words.count, 80))
    return prose * words - (1 - prose) * 8
  }

  /// Whether the paragraph points to another article: "Read more: …", "Related: …".
  static func isPointer(_ block: TextBlock) -> Bool {
    let words = block.traits.words
    guard let first = words.first, words.count <= 30 else { return false }
    guard pointers.contains(first) else { return false }
    let lead = block.line.prefix(24)
    if lead.contains(":") { return true }
    let second = words.count > 1 ? words[1] : ""
    return (first == "read" || first == "see" || first == "also")
      && ["more", "also", "next", "read", "related"].contains(second)
  }

  private static let pointers: Set<String> = [
    "read", "also", "see", "related", "watch", "listen", "more", "explore", "explainer",
    "subscribe",
  ]
}
