/// Makes names of authors out of what pages write in their place.
struct BylineReader {
  /// Names that are the site's and no author's.
  let siteNames: [String]

  /// The names in a line such as "By Ann Example and Bob Example, Staff Writers".
  func names(in text: String) -> [String] {
    var text = Substring(text)
    if let bar = text.firstIndex(where: { "|•·\n(".contains($0) }) { text = text[..<bar] }
    var result: [String] = []
    var words: [Substring] = []
    func finish() {
      let name = words.joined(separator: " ")
      words = []
      if isName(name), !result.contains(name), result.count < Self.most { result.append(name) }
    }
    for raw in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
      var word = raw
      let endsPart = word.hasSuffix(",") || word.hasSuffix(";")
      while let last = word.last, ",;:".contains(last) { word.removeLast() }
      let lower = word.lowercased()
      if words.isEmpty, Self.openers.contains(lower) { continue }
      if Self.joints.contains(lower) {
        finish()
        continue
      }
      if Self.enders.contains(lower) || DateWords.shared.month(lower) != nil && endsName(words)
        || word.first?.isNumber == true || word.hasPrefix("@")
      {
        break
      }
      words.append(word)
      if endsPart { finish() }
    }
    finish()
    return result
  }

  /// The names behind "by" in a line that may begin with a date: "Posted on 9 June by Ann Example".
  func names(afterBy text: String) -> [String] {
    let words = text.split(separator: " ")
    let by = words.firstIndex { word in
      let lower = word.lowercased()
      return lower == "by" || lower == "by:" || lower == "author:" || lower == "autor:"
    }
    guard let by, let first = words[(by + 1)...].first?.first, first.isUppercase else { return [] }
    return names(in: words[(by + 1)...].joined(separator: " "))
  }

  /// More authors than that are a list of something else.
  private static let most = 12

  /// Whether a month's name after `words` is no part of a name: "April" may begin one.
  private func endsName(_ words: [Substring]) -> Bool { !words.isEmpty }

  private func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...5).contains(words.count), (2...50).contains(name.count) else { return false }
    if name.contains(where: { "@:<>{}[]=_#".contains($0) || $0.isNumber }) { return false }
    guard name.contains(where: \.isLetter), !name.contains("//"), !name.contains("www.") else {
      return false
    }
    // One word in lower case is the name of an account.
    if words.count == 1, name == name.lowercased(), name != name.uppercased() { return false }
    if DateWords.shared.month(name.lowercased()) != nil { return false }
    let lower = name.lowercased()
    if Self.nobodies.contains(lower) { return false }
    let key = TitleChooser.key(name)
    return !siteNames.contains { site in
      let site = TitleChooser.key(site)
      return site == key || (key.count >= 8 && site.starts(with: key))
    }
  }

  private static let openers: Set<String> = [
    "by", "von", "por", "par", "di", "door", "av", "af", "written", "posted", "author", "authors",
    "text", "words", "story", "report", "reported", "autor", "autorin", "auteur", "article",
    "recipe", "credit", "published", "contributed", "posted:", "no",
  ]
  private static let joints: Set<String> = ["and", "&", "und", "et", "y", "e", "with", "og", "och"]
  private static let enders: Set<String> = [
    "on", "published", "updated", "for", "in", "at", "staff", "posted", "last", "am", "pm", "-",
    "–", "—", "about", "shares", "follow", "from", "veröffentlicht", "publicado",
  ]
  private static let nobodies: Set<String> = [
    "admin", "administrator", "author", "authors", "webmaster", "editor", "guest", "unknown",
    "anonymous", "none", "null", "user", "home", "staff", "contributor", "redaktion", "editorial",
    "phd", "md", "rd", "ph.d.", "m.d.", "jr.", "editors", "view", "profile", "share", "follow",
    "letters to the editor", "author name", "editorial team", "editorial staff", "news desk",
  ]
}
