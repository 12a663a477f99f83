extension Unicode.Scalar {
  /// Whether the scalar is a control character of ASCII or of Latin-1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// Whether the scalar turns the direction of the text behind it.
  var isBidiControl: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether XML 1.0 and HTML let the scalar stand in a document.
  var isAllowedInMarkup: Bool {
    switch value {
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x10000...: value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}

extension String {
  /// The text in one line: runs of white space are one space, none at the ends.
  var oneLine: String {
    var line = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        pending = !line.isEmpty
      } else {
        if pending { line.append(" ") }
        pending = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// The text in one line without anything that a terminal obeys or that turns its direction.
  var onTerminal: String {
    var safe = String.UnicodeScalarView()
    for scalar in oneLine.unicodeScalars where !scalar.isBidiControl {
      safe.append(scalar.isControl ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }

  /// The text up to a length in characters, cut between words, with an ellipsis where it was cut.
  func shortened(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return self
    }
    let head = self[..<end]
    let cut = head.lastIndex(of: " ") ?? end
    return head[..<(cut == startIndex ? end : cut)] + "…"
  }
}
