/// The words that judge, by group.
struct EvaluationLexicon: Sendable {
  /// A group of the data.
  enum Group: String, CaseIterable {
    case negative, positive, wrongdoing, untrue, obligation, characterise, neutral, support
    case receive, voice, contain, occasion, refuse, sorrow, legitimate, harm, gratitude, memory
    case tolerate, hold, answerable, evidence, reason, beside, benefit, assertion, tale
  }

  static let standard = EvaluationLexicon(evaluationData)

  private let words: [Group: Set<String>]

  init(_ data: StaticString) {
    var words: [Group: Set<String>] = [:]
    var group: Group?
    for line in data.description.split(separator: "\n") {
      if line.first == "[" {
        group = Group(rawValue: String(line.dropFirst().dropLast()))
      } else if let group {
        words[group, default: []].formUnion(line.split(separator: " ").map(String.init))
      }
    }
    self.words = words
  }

  /// Whether the group has the lemma, or the lemma with a final "e" that lemmatizers of unknown words
  /// leave out.
  func has(_ lemma: String, _ group: Group) -> Bool {
    guard let words = words[group] else { return false }
    return words.contains(lemma) || lemma.utf8.count > 3 && words.contains(lemma + "e")
  }
}
