/// A half-open run of an article's text, in UTF-8 code units from its start.
///
/// Files and other programs count Unicode scalars instead; reading and writing Story JSON converts.
/// Both ends fall on scalar boundaries.
public struct TextRange: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Offset of the first code unit.
  public var start: Int
  /// Offset behind the last code unit; never less than `start`.
  public var end: Int

  /// Makes the range `start..<end`.
  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range must not run backwards")
    self.start = start
    self.end = end
  }

  /// Makes a text range of a range of UTF-8 offsets.
  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// How many UTF-8 code units the range covers.
  public var count: Int { end - start }

  /// Whether the range covers nothing.
  public var isEmpty: Bool { start == end }

  /// The same range as the standard library's type.
  public var range: Range<Int> { start..<end }

  /// Whether `offset` falls into the range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether `other` lies wholly inside the range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share a code unit.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// What both ranges share, or nil where they share nothing.
  public func intersection(_ other: TextRange) -> TextRange? {
    let low = max(start, other.start)
    let high = min(end, other.end)
    return low < high ? TextRange(low, high) : nil
  }

  /// By start; of two that start together, the longer first, so that what encloses comes first.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }

  /// The range as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}

extension StringProtocol {
  /// The part of the text that `range` covers; a range that reaches past the end is cut there.
  /// - Complexity: O(1) for native strings, plus the length of the part.
  package func slice(_ range: TextRange) -> String {
    let view = utf8
    let from = view.index(view.startIndex, offsetBy: range.start, limitedBy: view.endIndex)
    let to = view.index(view.startIndex, offsetBy: range.end, limitedBy: view.endIndex)
    return String(self[(from ?? endIndex)..<(to ?? endIndex)])
  }
}
