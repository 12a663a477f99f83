/// Tells lines that sites put into articles from the articles' own: pointers to other articles,
/// invitations, picture credits.
struct SiteLines: Sendable {
  static let shared = SiteLines()

  enum Kind { case text, noise, credit }

  private let whole: Set<String>
  private let pointers: [[UInt8]]
  private let credits: [[UInt8]]
  private let tails: [[UInt8]]

  private init() {
    var groups: [Substring: [String]] = [:]
    for line in Self.data.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 1)
      guard fields.count == 2 else { continue }
      groups[fields[0], default: []] += fields[1].split(separator: ",").map(String.init)
    }
    whole = Set((groups["whole"] ?? []) + (groups["pointer"] ?? []))
    pointers = (groups["pointer"] ?? []).map { Array($0.utf8) }
    credits = (groups["credit"] ?? []).map { Array($0.utf8) }
    tails = (groups["tail"] ?? []).map { Array($0.utf8) }
  }

  /// What a line is, by its words and by how much of it is links.
  func kind(_ line: ArraySlice<UInt8>, linkShare: Float) -> Kind {
    guard line.count <= 300 else { return .text }
    let lower = line.map(\.asciiLowercased)
    if line.count <= 80 {
      let words = String(decoding: lower, as: UTF8.self)
        .trimming { !$0.isLetter && !$0.isNumber }
      if whole.contains(String(words)) { return .noise }
    }
    if linkShare >= 0.3 || line.count < 160 && linkShare > 0,
      pointers.contains(where: { begins(lower, $0) })
    {
      return .noise
    }
    if pointers.contains(where: { begins(lower, $0) && colonFollows(lower, $0.count) }),
      line.count < 200
    {
      return .noise
    }
    if line.count < 200, credits.contains(where: { begins(lower, $0) }) { return .credit }
    return .text
  }

  /// Whether a line at an article's end invites or gives notice, and tells nothing.
  func isTail(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 350 else { return false }
    let lower = line.map(\.asciiLowercased)
    return tails.contains { phrase in
      guard phrase.count <= lower.count else { return false }
      return (0...(lower.count - phrase.count)).contains { start in
        (start == 0 || !lower[start - 1].isASCIILetter)
          && lower[start..<(start + phrase.count)].elementsEqual(phrase)
      }
    }
  }

  private func begins(_ line: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard line.count >= phrase.count, line.prefix(phrase.count).elementsEqual(phrase) else {
      return false
    }
    return line.count == phrase.count || !line[phrase.count].isASCIILetter
  }

  private func colonFollows(_ line: [UInt8], _ offset: Int) -> Bool {
    var offset = offset
    while offset < line.count, line[offset] == 0x20 { offset += 1 }
    return offset < line.count && line[offset] == UInt8(ascii: ":")
  }
}

extension String {
  /// The text without the characters at its ends that fit.
  fileprivate func trimming(_ fits: (Character) -> Bool) -> Substring {
    var part = self[...]
    while let first = part.first, fits(first) { part.removeFirst() }
    while let last = part.last, fits(last) { part.removeLast() }
    return part
  }
}
