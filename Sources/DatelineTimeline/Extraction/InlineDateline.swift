import DatelineModel

/// The place and day in front of a report, in the line of its first sentence:
/// "ORRIN, May 3 (Agency) - A ferry …".
///
/// The day is that of the writing and dates nothing that the sentence tells.
enum InlineDateline {
  /// How many bytes of a paragraph a dateline may take.
  private static let reach = 90

  /// Whether the part of the text stands in a dateline.
  static func holds(_ range: TextRange, in article: Article) -> Bool {
    guard let paragraph = paragraph(around: range, in: article),
      range.start - paragraph.start <= reach
    else { return false }
    let end = min(paragraph.end, paragraph.start + reach)
    let head = Array(article.text.slice(TextRange(paragraph.start, end)).utf8)
    let place = head.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
    guard place.count > 2, place.allSatisfy({ !(0x61...0x7A).contains($0) }) else { return false }
    let behind = max(0, range.end - paragraph.start)
    return dash(in: head).map { $0 >= behind } ?? false
  }

  /// Where the first dash stands that has a space or a bracket before it; nil where there is none.
  private static func dash(in head: [UInt8]) -> Int? {
    head.indices.dropFirst().first { index in
      let isDash =
        head[index] == UInt8(ascii: "-")
        || head[index] == 0xE2 && index + 1 < head.count && head[index + 1] == 0x80
      return isDash
        && (head[index - 1] == UInt8(ascii: " ") || head[index - 1] == UInt8(ascii: ")"))
    }
  }

  /// The paragraph that holds the range.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  private static func paragraph(around range: TextRange, in article: Article) -> TextRange? {
    let paragraphs = article.paragraphs
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.end > range.start { high = middle } else { low = middle + 1 }
    }
    guard low < paragraphs.count, paragraphs[low].range.contains(range) else { return nil }
    return paragraphs[low].range
  }
}
