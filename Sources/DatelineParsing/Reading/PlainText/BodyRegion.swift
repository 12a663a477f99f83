/// Where the article's body lies among the paragraphs of a page.
enum BodyRegion {
  /// The run of paragraphs with the largest sum of weights, and what goes on with it behind an
  /// interruption; nil where no paragraph reads like prose.
  static func find(in blocks: [TextBlock]) -> Range<Int>? {
    let runs = runs(in: blocks)
    guard let first = runs.indices.max(by: { runs[$0].sum < runs[$1].sum }) else { return nil }
    let core = runs[first]
    let vocabulary = vocabulary(of: blocks[core.range])
    var region = core.range
    for run in runs[(first + 1)...] {
      guard
        belongs(run, to: core, gap: region.upperBound..<run.range.lowerBound, vocabulary, blocks)
      else { break }
      region = region.lowerBound..<run.range.upperBound
    }
    for run in runs[..<first].reversed() {
      guard
        belongs(run, to: core, gap: run.range.upperBound..<region.lowerBound, vocabulary, blocks)
      else { break }
      region = run.range.lowerBound..<region.upperBound
    }
    return region
  }

  /// A run of paragraphs whose weights add up to more than nothing from its start to any place in it.
  private struct Run {
    var sum: Double
    var range: Range<Int>
  }

  private static func runs(in blocks: [TextBlock]) -> [Run] {
    var runs: [Run] = []
    var best: Run?
    var sum = 0.0
    var start = 0
    for (index, block) in blocks.enumerated() {
      let weight = weight(block)
      if best == nil {
        if weight <= 0 { continue }
        start = index
        sum = 0
      }
      sum += weight
      if sum > best?.sum ?? 0 { best = Run(sum: sum, range: start..<(index + 1)) }
      // A run ends where the case for it is lost, or where what followed it weighs against it.
      if let run = best, sum <= 0 || sum < run.sum - 140 {
        runs.append(run)
        best = nil
      }
    }
    if let best { runs.append(best) }
    return runs
  }

  /// Whether a run is the same article as the core: long enough, not too far, of the same words, and
  /// without a heading between that opens other things.
  private static func belongs(
    _ run: Run, to core: Run, gap: Range<Int>, _ vocabulary: Set<String>, _ blocks: [TextBlock]
  ) -> Bool {
    guard run.sum >= 25, gap.count <= 60 else { return false }
    let isOpened = blocks[gap].contains { $0.traits.isMarker }
    guard !isOpened || run.sum > core.sum / 3 else { return false }
    let words = self.vocabulary(of: blocks[run.range])
    let shared = words.reduce(0) { $0 + (vocabulary.contains($1) ? 1 : 0) }
    return Double(shared) >= (isOpened ? 0.35 : 0.22) * Double(words.count)
  }

  /// The words that tell what paragraphs are about.
  private static func vocabulary(of blocks: ArraySlice<TextBlock>) -> Set<String> {
    var words: Set<String> = []
    for block in blocks where block.traits.prose >= 0.5 {
      for word in block.traits.words where SiteWords.isTelling(word) { words.insert(word) }
    }
    return words
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
