import DatelineModel

/// The colours of the terminal: escape sequences of ECMA-48, or nothing at all.
struct TextPalette {
  let isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func alert(_ text: String) -> String { wrap(text, "31") }
  func heading(_ text: String) -> String { wrap(text, "1;4") }

  /// The colour of a status; reported events keep the terminal's own.
  func status(_ text: String, _ status: Event.Status) -> String {
    switch status {
    case .claimed: wrap(text, "33")
    case .denied: wrap(text, "31")
    case .planned: wrap(text, "36")
    case .hypothetical: wrap(text, "35")
    default: text
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Event.Status {
  /// A sign for the status that can be told apart without colour.
  var sign: String {
    switch self {
    case .reported: "●"
    case .claimed: "○"
    case .denied: "×"
    case .planned: "◇"
    case .hypothetical: "?"
    default: "·"
    }
  }
}
