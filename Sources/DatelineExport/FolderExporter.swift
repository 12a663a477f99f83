public import DatelineModel

/// Writes a story as a folder of files: a table each, a note each.
///
/// What `export(_:to:)` writes to a single sink is up to the format: the main one of its files, say.
public protocol FolderExporter: Exporter {
  /// Writes the story's files, one after the other.
  func exportFiles(_ story: Story, to folder: inout some FolderSink) throws
}

/// Takes the files of a folder.
public protocol FolderSink {
  /// Writes one file.
  ///
  /// - Parameters:
  ///   - path: where it goes, relative to the folder, with `/` between the parts. It must be new, not
  ///     empty or absolute, and not lead out of the folder through `..`.
  ///   - content: writes what is in it, piece by piece.
  mutating func writeFile(
    _ path: String, _ content: (inout any TextOutputStream) throws -> Void) throws
}

extension FolderExporter {
  /// The story's files, each as one string, by their paths.
  public func files(for story: Story) throws -> [String: String] {
    var folder = FolderInMemory()
    try exportFiles(story, to: &folder)
    return folder.files
  }
}

private struct FolderInMemory: FolderSink {
  var files: [String: String] = [:]

  mutating func writeFile(
    _ path: String, _ content: (inout any TextOutputStream) throws -> Void
  ) throws {
    var text: any TextOutputStream = ""
    try content(&text)
    files[path] = text as? String
  }
}
