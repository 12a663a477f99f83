import DatelineModel

/// Writes a folder of files beside its place and moves it there when all of them are finished.
struct FolderDraft {
  private let path: String
  private let draft: String
  private let replacing: Bool

  init(of path: String, replacing: Bool) throws(ExportError) {
    if !replacing, SystemCalls.exists(path) { throw AtomicFile.existing(path) }
    if SystemCalls.exists(path), !SystemCalls.isFolder(path) {
      throw ExportError(.exists, "is a file and the format is a folder of files", file: path)
    }
    self.path = path
    self.replacing = replacing
    draft = AtomicFile.freeName(beside: path)
  }

  func write(_ story: Story, with exporter: some FolderExporter) throws {
    let files = exporter.files(for: story)
    var finished: [String] = []
    var folders: [String] = []
    do {
      try makeFolder(draft, &folders)
      for file in files {
        try makeFolders(of: file, in: draft, &folders)
        let place = draft + "/" + file
        var sink = try FileSink(SystemCalls.create, place, for: path + "/" + file)
        finished.append(place)
        try exporter.export(story, file: file, to: &sink)
        try sink.finish()
      }
      try place(files)
    } catch {
      finished.forEach(SystemCalls.removeFile)
      folders.reversed().forEach(SystemCalls.removeFolder)
      throw error
    }
  }

  /// Moves the draft to its place, as a whole if nothing is there, else file by file.
  private func place(_ files: [String]) throws(ExportError) {
    if SystemCalls.move(draft, to: path) { return }
    guard replacing, SystemCalls.isFolder(path) else {
      throw ExportError(.notWritable, SystemCalls.lastError(), file: path)
    }
    var new: [String] = []
    for file in files {
      try makeFolders(of: file, in: path, &new)
      try AtomicFile.place(draft + "/" + file, at: path + "/" + file, replacing: true)
    }
    var left = Set<String>()
    for file in files { left.formUnion(Self.folders(of: file)) }
    for folder in left.sorted(by: >) { SystemCalls.removeFolder(draft + "/" + folder) }
    SystemCalls.removeFolder(draft)
  }

  private func makeFolders(
    of file: String, in root: String, _ made: inout [String]
  ) throws(ExportError) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains("\0") })
    else {
      throw ExportError(.badFileName, "lies outside the folder", file: file)
    }
    for folder in Self.folders(of: file) { try makeFolder(root + "/" + folder, &made) }
  }

  private func makeFolder(_ folder: String, _ made: inout [String]) throws(ExportError) {
    if SystemCalls.isFolder(folder) { return }
    guard SystemCalls.makeFolder(folder) else {
      throw ExportError(.notWritable, SystemCalls.lastError(), file: path)
    }
    made.append(folder)
  }

  /// The folders that a file lies in, the outer before the inner: `a`, `a/b` for `a/b/c.md`.
  private static func folders(of file: String) -> [String] {
    let parts = file.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
