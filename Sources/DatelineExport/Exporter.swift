public import DatelineModel

/// Writes a story in some format.
///
/// To add a format, implement this protocol; the library's own exporters do nothing else. An
/// exporter is a value: what can be chosen about its output are properties of its own type.
///
/// ```swift
/// struct Headlines: Exporter {
///   let name = "headlines"
///   let summary = "one line for each event"
///   let fileExtension = "txt"
///
///   func export(_ story: Story, to sink: inout some TextOutputStream) throws {
///     for event in story.events { sink.write(event.summary + "\n") }
///   }
/// }
/// ```
public protocol Exporter: Sendable {
  /// The name by which the format is asked for, in lower case: `json`, `html`.
  var name: String { get }
  /// What the format is for, in one line.
  var summary: String { get }
  /// The usual ending of its files, without the dot.
  var fileExtension: String { get }
  /// Writes the story, piece by piece.
  ///
  /// A large story is never held as one text: write often. The same story gives the same output.
  func export(_ story: Story, to sink: inout some TextOutputStream) throws
}

extension Exporter {
  /// The story in this format, as one string.
  public func string(for story: Story) throws -> String {
    var text = ""
    try export(story, to: &text)
    return text
  }
}
