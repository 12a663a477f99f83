import DatelineModel

/// Names made comparable.
enum ActorKey {
  /// The words of a name in lower case, without articles, dots and possessive endings; hyphens part
  /// words.
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() {
      switch character {
      case ".", "'", "’": continue
      case let letter where letter.isLetter || letter.isNumber: word.append(letter)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, ["the", "a", "an"].contains(words[0]) { words.removeFirst() }
    return words
  }

  /// Whether a form is a name, and no description of someone named elsewhere.
  static func isName(_ form: String) -> Bool {
    guard let first = form.first, first.isUppercase else { return false }
    return !["The ", "A ", "An ", "Its ", "His ", "Her ", "Their ", "This ", "That "].contains {
      form.hasPrefix($0)
    }
  }
}

extension Actor {
  /// Whether it is a person with a name.
  var isNamedPerson: Bool {
    (kind == .person || kind == .expert) && ActorKey.isName(name)
      && ActorKey.words(name).count <= 6
  }

  /// Whether it is one person without a name: "witness".
  var isUnnamedPerson: Bool { kind == .person && !ActorKey.isName(name) }

  /// Whether it is a body with a name.
  var isNamedBody: Bool {
    switch kind {
    case .person, .expert, .group, .country: false
    default: ActorKey.isName(name)
    }
  }
}
