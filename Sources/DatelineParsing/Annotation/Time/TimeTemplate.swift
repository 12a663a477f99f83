/// The text of a meaning with places to fill in.
///
/// `{d}` is what the pattern named `d`; `{d:2}` the same with at least two digits; `{y:c}` its first
/// two characters; `{n-1}` one less; `{n*u}` the duration of `n` units `u`; `{?}` the direction
/// that the sentence's tense speaks for.
struct TimeTemplate: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case value(name: String, less: Int, digits: Int)
    case century(name: String)
    case duration(count: String, unit: String)
    case direction
  }

  private let pieces: [Piece]
  /// The template as written.
  let source: String

  init(_ text: String) {
    source = text
    var pieces = [Piece]()
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(Self.piece(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func piece(_ text: Substring) -> Piece {
    if text == "?" { return .direction }
    if let star = text.firstIndex(of: "*") {
      return .duration(
        count: String(text[..<star]), unit: String(text[text.index(after: star)...]))
    }
    var name = text
    var (digits, less) = (0, 0)
    if let colon = text.firstIndex(of: ":") {
      name = text[..<colon]
      let form = text[text.index(after: colon)...]
      if form == "c" { return .century(name: String(name)) }
      digits = Int(form) ?? 0
    }
    if let minus = name.firstIndex(of: "-") {
      less = Int(name[name.index(after: minus)...]) ?? 0
      name = name[..<minus]
    }
    return .value(name: String(name), less: less, digits: digits)
  }

  /// Whether the meaning depends on the sentence's tense.
  var usesDirection: Bool {
    pieces.contains { if case .direction = $0 { true } else { false } }
  }

  /// The names that the template uses.
  var names: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .text, .direction: []
      case .value(let name, _, _), .century(let name): [name]
      case .duration(let count, let unit):
        Int(count) == nil && count != "X" ? [count, unit] : [unit]
      }
    }
  }

  /// The text with everything filled in.
  func filled(with captures: [String: String], direction: TimeMeaning.Direction?) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .direction: result += direction?.rawValue ?? ""
      case .century(let name): result += (captures[name] ?? "").prefix(2)
      case .value(let name, let less, let digits):
        var text = captures[name] ?? ""
        if less > 0, let number = Int(text) { text = String(number - less) }
        if text.utf8.count < digits {
          text = String(repeating: "0", count: digits - text.utf8.count) + text
        }
        result += text
      case .duration(let count, let unit):
        result += Self.duration(captures[count] ?? count, captures[unit] ?? unit)
      }
    }
    return result
  }

  /// The TIMEX3 value of `count` units; half an hour more comes in minutes.
  static func duration(_ count: String, _ unit: String) -> String {
    switch unit {
    case "TH" where count.hasSuffix(".5"):
      let whole = count.dropLast(2)
      return whole == "0" || whole.isEmpty ? "PT30M" : "PT\(whole)H30M"
    case "TM" where count.hasSuffix(".5"): return "PT\(count.dropLast(2))M30S"
    case "WE": return "P\(count)WE"
    default: break
    }
    return unit.first == "T" ? "PT\(count)\(unit.dropFirst())" : "P\(count)\(unit)"
  }
}
