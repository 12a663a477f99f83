/// The words that tell a PLOVER type, by kind.
struct PloverLexicon: Sendable {
  static let standard = PloverLexicon(ploverData)

  /// Words that decide together.
  struct Phrase: Sendable {
    let type: String
    /// Of each part one alternative must be there.
    let parts: [Set<String>]
  }

  /// A verb of several words, of which the first is the head.
  struct Compound: Sendable {
    let type: String
    let words: [String]
  }

  private(set) var verbs: [String: String] = [:]
  private(set) var nouns: [String: String] = [:]
  private(set) var phrases: [Phrase] = []
  private(set) var compounds: [String: [Compound]] = [:]

  /// Of a word that is listed twice the first line counts.
  init(_ data: StaticString) {
    var section = ""
    var type = ""
    for line in data.description.split(separator: "\n") {
      if line.first == "[" {
        section = String(line)
        continue
      }
      var words = line.split(separator: " ").map(String.init)
      if line.first != " " { type = words.removeFirst() }
      switch section {
      case "[verb]": words.forEach { addVerb($0, type) }
      case "[noun]": words.forEach { nouns[$0] = nouns[$0] ?? type }
      default:
        let parts = words.map { Set($0.split(separator: "|").map(String.init)) }
        phrases.append(Phrase(type: type, parts: parts))
      }
    }
  }

  private mutating func addVerb(_ word: String, _ type: String) {
    let parts = word.split(separator: "_").map(String.init)
    if parts.count > 1 {
      compounds[parts[0], default: []].append(Compound(type: type, words: parts))
    } else {
      verbs[word] = verbs[word] ?? type
    }
  }
}
