public import DatelineModel

/// Writes a story in some format.
///
/// To add a format, implement this protocol; the library's own exporters do nothing else.
public protocol Exporter: Sendable {
  /// The name by which the format is asked for, in lower case: `json`, `html`.
  var name: String { get }
  /// What the format is for, in one line.
  var summary: String { get }
  /// The usual ending of its files, without the dot.
  var fileExtension: String { get }
  /// Writes the story, piece by piece.
  func export(_ story: Story, to sink: inout some TextOutputStream) throws
}
