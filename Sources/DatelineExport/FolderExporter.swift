public import DatelineModel

/// Writes a story as a folder of files: a table each, a note each.
///
/// What `export(_:to:)` writes to a single sink is up to the format: the main one of its files, say.
public protocol FolderExporter: Exporter {
  /// The files that the folder is to have, relative to it, with `/` between their parts.
  ///
  /// No path may be empty, absolute or lead out of the folder through `..`.
  func files(for story: Story) -> [String]
  /// Writes one of those files.
  func export(_ story: Story, file: String, to sink: inout some TextOutputStream) throws
}
