/// A folder of files that is written beside its place and moved there when all of them are finished.
struct FolderDraft: FolderSink {
  private let path: String
  private let draft: String
  private let replacing: Bool
  private var files: [String] = []
  private var folders: [String] = []

  private init(of path: String, replacing: Bool) throws(ExportError) {
    if !replacing, SystemCalls.exists(path) { throw AtomicFile.existing(path) }
    if SystemCalls.exists(path), !SystemCalls.isFolder(path) {
      throw ExportError(.exists, "is a file and the format is a folder of files", file: path)
    }
    self.path = path
    self.replacing = replacing
    draft = AtomicFile.freeName(beside: path)
  }

  /// Writes a folder; nothing of it is left where that fails before all files are finished.
  static func write(
    to path: String, replacing: Bool, _ write: (inout FolderDraft) throws -> Void
  ) throws {
    var draft = try FolderDraft(of: path, replacing: replacing)
    do {
      try draft.makeFolder(draft.draft)
      try write(&draft)
      try draft.place()
    } catch {
      draft.remove()
      throw error
    }
  }

  mutating func writeFile(
    _ file: String, _ content: (inout any TextOutputStream) throws -> Void
  ) throws {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains("\0") })
    else {
      throw ExportError(.badFileName, "lies outside the folder", file: file)
    }
    for folder in Self.folders(of: file) { try makeFolder(draft + "/" + folder) }
    let sink = try FileSink(SystemCalls.create, draft + "/" + file, for: path + "/" + file)
    files.append(file)
    var stream: any TextOutputStream = sink
    try content(&stream)
    try sink.finish()
  }

  /// Moves the draft to its place, as a whole if nothing is there, else file by file.
  private mutating func place() throws(ExportError) {
    if SystemCalls.move(draft, to: path) { return }
    guard replacing, SystemCalls.isFolder(path) else {
      throw ExportError(.notWritable, SystemCalls.lastError(), file: path)
    }
    for folder in folders.dropFirst() {
      let place = path + folder.dropFirst(draft.count)
      if !SystemCalls.isFolder(place), !SystemCalls.makeFolder(place) {
        throw ExportError(.notWritable, SystemCalls.lastError(), file: place)
      }
    }
    for file in files {
      try AtomicFile.place(draft + "/" + file, at: path + "/" + file, replacing: true)
    }
    remove()
  }

  private func remove() {
    for file in files { SystemCalls.removeFile(draft + "/" + file) }
    for folder in folders.reversed() { SystemCalls.removeFolder(folder) }
  }

  private mutating func makeFolder(_ folder: String) throws(ExportError) {
    if SystemCalls.isFolder(folder) { return }
    guard SystemCalls.makeFolder(folder) else {
      throw ExportError(.notWritable, SystemCalls.lastError(), file: path)
    }
    folders.append(folder)
  }

  /// The folders that a file lies in, the outer before the inner: `a`, `a/b` for `a/b/c.md`.
  private static func folders(of file: String) -> [String] {
    let parts = file.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
