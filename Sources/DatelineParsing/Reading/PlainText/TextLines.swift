/// Cuts a text into the runs of lines that belong together.
///
/// A run is a paragraph before anyone knows its role: one line, or the lines of a hard-wrapped
/// paragraph. Lines end at LF, CR LF, CR, form feed, U+0085, U+2028 or U+2029.
enum TextLines {
  /// The trimmed extents of all lines that are not blank, with what came before them.
  struct Line {
    var start: Int
    var end: Int
    /// Whether a blank line or the text's start stands before it.
    var followsBlank: Bool
    var count: Int { end - start }
  }

  /// - Complexity: O(*n*).
  static func paragraphs(in text: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    let lines = split(text)
    let width = wrapWidth(lines, in: text)
    var spans: [TextSpan] = []
    for (index, line) in lines.enumerated() {
      if index > 0, !line.followsBlank, var last = spans.last,
        continues(lines[index - 1], line, width: width, in: text)
      {
        last.end = line.end
        spans[spans.count - 1] = last
      } else {
        spans.append(
          TextSpan(start: line.start, end: line.end, followsBlank: line.followsBlank))
      }
    }
    return spans
  }

  private static func split(_ text: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var blank = true
    var start = 0
    var at = 0
    func close(at end: Int) {
      let (from, to) = trimmed(start, end, in: text)
      if from < to {
        lines.append(Line(start: from, end: to, followsBlank: blank))
        blank = false
      } else {
        blank = true
      }
    }
    while at < text.count {
      let length = lineBreak(at: at, in: text)
      if length == 0 {
        at += 1
        continue
      }
      close(at: at)
      at += length
      start = at
    }
    close(at: at)
    return lines
  }

  /// The length of the line break at `at`, or 0.
  private static func lineBreak(at: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[at] {
    case 0x0A, 0x0C: return 1
    case 0x0D: return at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
    case 0xC2: return at + 1 < text.count && text[at + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard at + 2 < text.count, text[at + 1] == 0x80 else { return 0 }
      return text[at + 2] == 0xA8 || text[at + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// `start..<end` without blanks, no-break spaces, zero-width characters and marks at its ends.
  private static func trimmed(
    _ start: Int, _ end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (Int, Int) {
    var (start, end) = (start, end)
    while start < end {
      let length = space(startingAt: start, before: end, in: text)
      if length == 0 { break }
      start += length
    }
    trailing: while end > start {
      for length in 1...3 where end - length >= start {
        if space(startingAt: end - length, before: end, in: text) == length {
          end -= length
          continue trailing
        }
      }
      break
    }
    return (start, end)
  }

  private static func space(
    startingAt at: Int, before end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    switch text[at] {
    case 0x00...0x20, 0x7F: return 1
    case 0xC2 where at + 1 < end && text[at + 1] == 0xA0: return 2
    case 0xE2 where at + 2 < end:
      switch (text[at + 1], text[at + 2]) {
      case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF), (0x81, 0x9F...0xA0): return 3
      default: return 0
      }
    case 0xE3 where at + 2 < end: return text[at + 1] == 0x80 && text[at + 2] == 0x80 ? 3 : 0
    case 0xEF where at + 2 < end: return text[at + 1] == 0xBB && text[at + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The column at which the text is hard-wrapped; nil where each line is a paragraph.
  ///
  /// Wrapped text shows lines that break off in a sentence and go on in lower case.
  private static func wrapWidth(_ lines: [Line], in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var histogram = [Int](repeating: 0, count: 131)
    var pairs = 0
    var continuations = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank {
      guard (40...130).contains(line.count) else { continue }
      pairs += 1
      histogram[line.count] += 1
      if isLowercase(text[next.start]), !endsSentence(line, in: text) { continuations += 1 }
    }
    guard continuations >= 2, continuations * 4 >= pairs else { return nil }
    var below = 0
    return histogram.indices.first { length in
      below += histogram[length]
      return below * 20 >= pairs * 19
    }
  }

  /// Whether `next` goes on with the paragraph of `line`.
  ///
  /// Where text is wrapped, a line breaks only when the next word would not have fitted; else only
  /// a sentence cut in two, as by a link on a line of its own, goes on.
  private static func continues(
    _ line: Line, _ next: Line, width: Int?, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if isBullet(text[next.start]) || startsByline(next, in: text) { return false }
    if isLowercase(text[next.start]), line.count >= 40 || width != nil && line.count >= 20 {
      return !endsSentence(line, in: text)
    }
    guard let width, line.count <= width + 10 else { return false }
    let word = text[next.start..<next.end].prefix { $0 != 0x20 }.count
    return line.count + 1 + word > width && line.count * 3 > width * 2
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isBullet(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x2D }

  /// "by" before a colon or a capital letter.
  private static func startsByline(_ line: Line, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    line.count > 4 && text[line.start] | 0x20 == 0x62 && text[line.start + 1] | 0x20 == 0x79
      && (text[line.start + 2] == 0x3A
        || text[line.start + 2] == 0x20 && (0x41...0x5A).contains(text[line.start + 3]))
  }

  private static func endsSentence(_ line: Line, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[line.end - 1] {
    case 0x21, 0x2E, 0x3A, 0x3F: true
    default: false
    }
  }
}

/// The extent of a paragraph, in UTF-8 code units.
struct TextSpan {
  var start: Int
  var end: Int
  /// Whether a blank line or the text's start stands before it.
  var followsBlank: Bool
}
