/// Breaks text into lines by the columns that a terminal gives its characters.
struct TextLayout {
  /// How many columns there are.
  let width: Int

  /// The lines of a text, none wider than `width` columns unless a single character is.
  ///
  /// - Complexity: O(*n*) in the text's length.
  func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = Self.columns(word)
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      if columns <= width {
        line += word
        used += columns
      } else {
        for character in word {
          let step = Self.columns(String(character)[...])
          if used > 0, used + step > width {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += step
        }
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// How many columns a terminal gives a text: none for what combines with the character before,
  /// two for the wide characters of East Asia and pictures (Unicode Standard Annex 11).
  static func columns(_ text: Substring) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars { columns += self.columns(scalar) }
    return columns
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}
