/// Chooses an article's title among what the page's parts call it, and takes the site's name off.
struct TitleChooser {
  let head: PageHead
  let linked: LinkedArticle?
  let headings: [String]
  /// Names under which the site is known.
  let siteNames: [String]

  /// The title and where it stands; nil where nothing gives one.
  func choose() -> (value: String, why: String)? {
    var candidates: [(value: String, why: String)] = []
    if let found = head.first(["og:title"]) { candidates.append((found.value, "og:title")) }
    if let headline = linked?.headline { candidates.append((headline, "JSON-LD headline")) }
    if let found = head.first([
      "twitter:title", "dc.title", "dcterms.title", "parsely-title",
      "sailthru.title", "title", "headline",
    ]) {
      candidates.append((found.value, found.name))
    }
    if let title = head.title { candidates.append((title, "<title>")) }
    candidates = candidates.map { (cleaned($0.value), $0.why) }.filter { !$0.value.isEmpty }
    // A heading that the page's head agrees with is how the article itself is titled.
    for heading in headings.prefix(8) {
      let key = Self.key(heading)
      guard key.count >= 3 else { continue }
      if let match = candidates.first(where: { key == Self.key($0.value) }) {
        return (heading, "<h1>, as in \(match.why)")
      }
    }
    if let first = candidates.first { return first }
    return headings.first.map { ($0, "<h1>") }
  }

  /// Letters and digits alone, in lower case.
  static func key(_ text: String) -> [Character] {
    text.lowercased().filter { $0.isLetter || $0.isNumber }.map { $0 }
  }

  /// The title without the site's name before or behind it.
  func cleaned(_ title: String) -> String {
    let separators: Set<Substring> = [
      "|", "-", "–", "—", "»", "«", "::", "·", "•", "/", ">", "<", "~", ":",
    ]
    var words = title.split(separator: " ")
    func isSite(_ part: ArraySlice<Substring>) -> Bool {
      let key = Self.key(part.joined())
      guard !key.isEmpty else { return true }
      return siteNames.contains { name in
        let site = Self.key(name)
        return site == key
          || (key.count >= 4 && site.count >= 4
            && (site.starts(with: key) || key.starts(with: site)))
      }
    }
    while let last = words.lastIndex(where: separators.contains), last > 0,
      isSite(words[(last + 1)...])
    {
      words.removeSubrange(last...)
    }
    while let first = words.firstIndex(where: separators.contains), first + 1 < words.count,
      isSite(words[..<first])
    {
      words.removeSubrange(...first)
    }
    for name in siteNames {
      let site = name.split(separator: " ")
      let start = words.count - site.count
      if site.count > 1, start > 1, separators.contains(words[start - 1]),
        zip(words[start...], site).allSatisfy({ $0 == $1 })
      {
        words.removeSubrange((start - 1)...)
      }
    }
    // A bar stands before the name of a site, whatever its name.
    if let bar = words.lastIndex(where: { $0 == "|" || $0 == "»" }), bar >= 3,
      words.count - bar - 1 <= 4
    {
      words.removeSubrange(bar...)
    }
    return words.joined(separator: " ")
  }
}
