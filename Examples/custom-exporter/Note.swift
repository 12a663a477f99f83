/// What every note needs: names that are safe as files, text that is safe as Markdown and YAML.
enum Note {
  /// The title without what file systems and Obsidian's links do not take, at most 80 characters.
  static func fileName(_ title: String) -> String {
    let forbidden: Set<Character> = [
      "~",
      "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "#", "^", "[", "]",
    ]
    let safe = title.prefix(80).map { character in
      character.isNewline || forbidden.contains(character) || !character.isPrintable
        ? " " : String(character)
    }
    let words = safe.joined().split(separator: " ").joined(separator: " ")
    return words.isEmpty || words.hasPrefix(".") ? "note \(words)" : words
  }

  /// The text in one line, with what Markdown would read as markup escaped.
  static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let special: Set<Character> = [
      "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "%", "=",
    ]
    return line.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// A double-quoted scalar of YAML.
  static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let safe = line.filter(\.isPrintable)
    return "\""
      + safe.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}

extension Character {
  /// Whether the character is no control character.
  fileprivate var isPrintable: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
