/// Tells lines that name authors.
enum PersonLine {
  private static let leads: Set<String> = [
    "by", "written", "reported", "author", "authors", "story",
  ]
  private static let particles: Set<String> = [
    "al", "and", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
    "la", "le", "ten", "ter", "van", "von", "y",
  ]

  /// Whether a line is a byline that says so: `By …`, `Written by …`.
  static func isStated(_ line: String, _ traits: ParagraphTraits) -> Bool {
    guard let first = traits.words.first, leads.contains(first), traits.words.count <= 25,
      !traits.endsSentence
    else { return false }
    let rest = traits.words.drop { leads.contains($0) }
    let said = traits.words.prefix { leads.contains($0) }.contains { $0 == "by" || $0 == "author" }
    guard said, !rest.isEmpty else { return false }
    let words = line.split { $0 == " " || $0 == "\u{A0}" }.drop {
      leads.contains($0.lowercased().filter { $0 != ":" })
    }
    return words.first?.first?.isUppercase == true
  }

  /// Whether a line is a person's name and nothing else, or a name with what the person is.
  static func isName(_ line: String, _ traits: ParagraphTraits, allowingTitle: Bool) -> Bool {
    guard !traits.endsSentence, traits.siteVoice < 1, traits.numeric == 0, line.utf8.count <= 240
    else { return false }
    let parts = line.split(separator: ",", maxSplits: 1)
    guard let name = parts.first else { return false }
    let words = name.split { $0 == " " || $0 == "\u{A0}" }
    guard (2...5).contains(words.count) else { return false }
    let menu = SiteWords.shared.menu
    var capitals = 0
    for word in words {
      let lowered = word.lowercased()
      if particles.contains(lowered) { continue }
      guard let first = word.first, first.isUppercase, !menu.contains(lowered),
        !SiteWords.shared.function.contains(lowered),
        word.allSatisfy({ $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" })
      else { return false }
      capitals += 1
    }
    guard capitals >= 2 else { return false }
    return parts.count == 1 || allowingTitle && traits.words.count <= 40
  }
}
