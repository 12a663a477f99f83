/// Makes names of authors out of what pages write in their place.
struct BylineReader {
  /// Names that are the site's and no author's.
  let siteNames: [String]

  /// The names in a line such as "By Ann Example and Bob Example, Staff Writers".
  func names(in text: String) -> [String] {
    var text = Substring(text)
    if let bar = text.firstIndex(where: { "|•·\n".contains($0) }) { text = text[..<bar] }
    var result: [String] = []
    var words: [Substring] = []
    func finish() {
      let name = words.joined(separator: " ")
      words = []
      if isName(name), !result.contains(name) { result.append(name) }
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
      if Self.enders.contains(lower) || word.first?.isNumber == true { break }
      words.append(word)
      if endsPart { finish() }
    }
    finish()
    return result
  }

  private func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...5).contains(words.count), (3...50).contains(name.count) else { return false }
    if name.contains(where: { "@/:<>{}[]=_".contains($0) || $0.isNumber }) { return false }
    guard name.contains(where: \.isLetter) else { return false }
    let lower = name.lowercased()
    if Self.nobodies.contains(lower) { return false }
    return !siteNames.contains { $0.lowercased() == lower }
  }

  private static let openers: Set<String> = [
    "by", "von", "por", "par", "di", "door", "av", "af", "written", "posted", "author", "authors",
    "text", "words", "story", "report", "reported", "autor", "autorin", "auteur", "the",
  ]
  private static let joints: Set<String> = ["and", "&", "und", "et", "y", "e", "with", "og", "och"]
  private static let enders: Set<String> = [
    "on", "published", "updated", "for", "in", "at", "staff", "posted", "last", "am", "pm", "-",
    "–", "—", "about", "shares", "follow", "from", "veröffentlicht", "publicado",
  ]
  private static let nobodies: Set<String> = [
    "admin", "administrator", "author", "authors", "webmaster", "editor", "guest", "unknown",
    "anonymous", "none", "null", "user", "home", "staff", "contributor", "redaktion",
  ]
}
