public import DatelineModel

/// Writes Story JSON: everything that the story has, to be read again without loss.
public struct JSONExporter: Exporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// Whether each member stands in a line of its own.
    public var isIndented: Bool

    /// Makes options.
    public init(isIndented: Bool = true) { self.isIndented = isIndented }
  }

  /// What was chosen.
  public var options: Options
  /// `json`.
  public let name = "json"
  /// What the format is for.
  public let summary = "Story JSON: everything, to be read again without loss"
  /// `json`.
  public let fileExtension = "json"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    story.writeJSON(indented: options.isIndented, to: &sink)
  }
}
