extension String {
  /// The text in one line with everything escaped that CommonMark or GitHub's tables give a meaning.
  var inMarkdown: String {
    var safe = String.UnicodeScalarView()
    for scalar in oneLine.unicodeScalars {
      if !scalar.isAllowedInMarkup {
        safe.append("\u{FFFD}")
        continue
      }
      switch scalar {
      case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
      case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "!", ">", "$", "@":
        safe.append("\\")
        safe.append(scalar)
      case ":" where safe.count > 0:
        // An escaped colon keeps `https://` from becoming a link of its own.
        safe.append("\\")
        safe.append(scalar)
      default: safe.append(scalar)
      }
    }
    return String(safe).escapedAtLineStart
  }

  /// A sign at the start of a line that would make it a list, a heading or a rule.
  private var escapedAtLineStart: String {
    guard let first = unicodeScalars.first else { return self }
    if first == "-" || first == "+" || first == "=" { return "\\" + self }
    let digits = unicodeScalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return self }
    let rest = unicodeScalars.dropFirst(digits.count)
    guard let mark = rest.first, mark == "." || mark == ")" else { return self }
    return String(digits) + "\\" + String(rest)
  }
}
