/// The text of a piece of HTML: one line a block, the rest of the markup gone.
enum MarkupText {
  /// Whether a text that may be plain or HTML has markup or references in it.
  static func hasMarkup(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0x3C, byte == 0x2F || (0x61...0x7A).contains(byte | 0x20) { return true }
      if previous == 0x26, byte == 0x23 || (0x61...0x7A).contains(byte | 0x20) { return true }
      previous = byte
    }
    return false
  }

  /// The text with a blank line between blocks.
  /// - Complexity: O(*n*).
  static func text(of html: String) -> String {
    var scanner = MarkupScanner(html)
    var output: [UInt8] = []
    var pendingSpace = false
    func breakLine(_ count: Int) {
      pendingSpace = false
      guard !output.isEmpty else { return }
      let present = output.suffix(2).reversed().prefix { $0 == 0x0A }.count
      if present < count { output += Array(repeating: 0x0A, count: count - present) }
    }
    while let piece = scanner.next() {
      switch piece {
      case .text(let text):
        for byte in text.utf8 {
          if byte <= 0x20 {
            pendingSpace = true
          } else {
            if pendingSpace, let last = output.last, last != 0x0A { output.append(0x20) }
            pendingSpace = false
            output.append(byte)
          }
        }
      case .start(let name, _, let isEmpty):
        let name = name.lowercased()
        if opaque.contains(name), !isEmpty {
          scanner.skipRawText(of: name)
        } else if name == "br" || lines.contains(name) {
          breakLine(1)
        } else if blocks.contains(name) {
          breakLine(2)
        }
      case .end(let name):
        let name = name.lowercased()
        if lines.contains(name) {
          breakLine(1)
        } else if blocks.contains(name) {
          breakLine(2)
        }
      }
    }
    while output.last == 0x0A { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private static let opaque: Set<String> = [
    "script", "style", "noscript", "template", "svg", "iframe", "title", "textarea", "select",
  ]
  private static let lines: Set<String> = ["li", "tr", "dt", "dd", "option", "button", "label"]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "details", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "ul",
  ]
}
