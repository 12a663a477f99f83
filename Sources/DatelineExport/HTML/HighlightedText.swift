import DatelineModel

/// Writes a paragraph with marks that may overlap: cut at every end of a span, each piece carries
/// the layers and the keys of all spans over it.
struct HighlightedText {
  /// One span to mark.
  struct Span {
    var range: TextRange
    var layer: Layer
    /// What refers to the span, as an anchor; nil where nothing does.
    var key: String?
  }

  /// What a span is marked for.
  enum Layer: Int, CaseIterable {
    case event, reaction, dispute, quotation, figure, time
    /// How a reader calls it.
    var title: String {
      ["Events", "Reactions", "Disputes", "Quotations", "Figures", "Dates"][rawValue]
    }
    /// Its class in the style sheet.
    var letter: String { ["e", "r", "d", "q", "f", "t"][rawValue] }
  }

  /// How many keys a piece carries at most, so that spans over one another cost no more than that.
  private static let keyLimit = 32

  private let bytes: [UInt8]
  /// In order of their starts.
  private let spans: [Span]
  private var next = 0
  private var active: [Int] = []
  private var counts = [Int](repeating: 0, count: Layer.allCases.count)
  private var ends: [(offset: Int, span: Int)] = []
  private var nextEnd = 0

  init(_ text: String, spans: [Span]) {
    bytes = Array(text.utf8)
    let size = bytes.count
    self.spans = spans.filter { !$0.range.isEmpty && $0.range.end <= size }
      .sorted { $0.range < $1.range }
    ends = self.spans.indices.map { (self.spans[$0].range.end, $0) }
      .sorted { ($0.offset, $0.span) < ($1.offset, $1.span) }
  }

  /// Appends the text of `range`; ranges must be asked for in order.
  mutating func append(_ range: TextRange, to page: inout String) {
    var position = range.start
    let end = min(range.end, bytes.count)
    advance(to: position, &page)
    while position < end {
      let nextStart = next < spans.count ? spans[next].range.start : end
      let following = nextEnd < ends.count ? ends[nextEnd].offset : end
      let cut = min(end, nextStart, following)
      piece(position..<cut, to: &page)
      position = cut
      if position < end { advance(to: position, &page) }
    }
  }

  /// Takes up the spans that start and lets go those that end up to `position`.
  private mutating func advance(to position: Int, _ page: inout String) {
    while next < spans.count, spans[next].range.start <= position {
      let span = spans[next]
      counts[span.layer.rawValue] += 1
      if let key = span.key {
        active.append(next)
        page += "<i id=\"at-\(key)\"></i>"
      }
      next += 1
    }
    while nextEnd < ends.count, ends[nextEnd].offset <= position {
      counts[spans[ends[nextEnd].span].layer.rawValue] -= 1
      nextEnd += 1
    }
  }

  private mutating func piece(_ range: Range<Int>, to page: inout String) {
    guard range.lowerBound < range.upperBound else { return }
    let layers = Layer.allCases.filter { counts[$0.rawValue] > 0 }
    if layers.isEmpty {
      appendText(range, to: &page)
      return
    }
    page += "<mark class=\"\(layers.map(\.letter).joined(separator: " "))\""
    let keys = activeKeys(at: range.lowerBound)
    if !keys.isEmpty { page += " data-k=\"\(keys.joined(separator: " "))\"" }
    page += ">"
    appendText(range, to: &page)
    page += "</mark>"
  }

  private func appendText(_ range: Range<Int>, to page: inout String) {
    bytes[range].withUnsafeBytes { page.appendMarkup($0) }
  }

  /// The innermost spans over `position`. Those that have ended are dropped on the way, each once.
  private mutating func activeKeys(at position: Int) -> [String] {
    var found: [Int] = []
    while let last = active.popLast() {
      guard spans[last].range.end > position else { continue }
      found.append(last)
      if found.count == Self.keyLimit { break }
    }
    active.append(contentsOf: found.reversed())
    return found.compactMap { spans[$0].key }
  }
}
