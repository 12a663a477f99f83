import DatelineModel

extension TimeAnnotator {
  private static let ends: Set<String> = ["ended", "ending", "until", "till", "to", "before"]
  private static let beginnings: Set<String> = [
    "from", "since", "beginning", "starting", "after", "following",
  ]

  /// Ties durations to the date beside them that begins or ends them: `the nine months ended
  /// Sept. 30`.
  static func anchor(_ expressions: inout [TimeExpression], in text: String) {
    for (index, next) in expressions.enumerated().dropFirst() {
      let before = expressions[index - 1]
      guard before.type == .duration, next.type == .date || next.type == .time,
        (1...16).contains(next.range.start - before.range.end)
      else { continue }
      let between = text.slice(TextRange(before.range.end, next.range.start))
      let link = between.split(separator: " ").joined().lowercased()
      if ends.contains(link) { expressions[index - 1].endPoint = index }
      if beginnings.contains(link) { expressions[index - 1].beginPoint = index }
    }
  }
}
