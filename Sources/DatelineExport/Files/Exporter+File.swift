public import DatelineModel

extension Exporter {
  /// Writes the story to a file, or for a `FolderExporter` to a folder of files.
  ///
  /// A file appears whole or not at all. In a folder that exists and is to be replaced, the files
  /// of the format are replaced and all others stay.
  /// - Throws: `ExportError` with the code `exists` where the place is taken and `replacing` is
  ///   false, `notWritable` where the system refuses (no space, no permission).
  public func write(_ story: Story, toFile path: String, replacing: Bool = false) throws {
    if let exporter = self as? any FolderExporter {
      try FolderDraft.write(to: path, replacing: replacing) { folder in
        try exporter.exportFiles(story, to: &folder)
      }
    } else {
      try AtomicFile.write(to: path, replacing: replacing) { sink in
        try export(story, to: &sink)
      }
    }
  }
}
