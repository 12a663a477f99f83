/// Writes files so that at their place there is either all of the new text or what was there before.
enum AtomicFile {
  /// Writes beside `path` first and takes the place of it in one step at the end.
  /// - Throws: `ExportError`, or what `write` throws; nothing is left behind then.
  static func write(
    to path: String, replacing: Bool, _ write: (inout FileSink) throws -> Void
  ) throws {
    if SystemCalls.isDevice(path) {
      var sink = try FileSink(SystemCalls.openExisting, path, for: path)
      try write(&sink)
      try sink.finish()
      return
    }
    if SystemCalls.isFolder(path) {
      throw ExportError(.exists, "is a folder and the format is a single file", file: path)
    }
    if !replacing, SystemCalls.exists(path) { throw existing(path) }
    let draft = freeName(beside: path)
    do {
      var sink = try FileSink(SystemCalls.create, draft, for: path)
      try write(&sink)
      try sink.finish()
      try place(draft, at: path, replacing: replacing)
    } catch {
      SystemCalls.removeFile(draft)
      throw error
    }
  }

  /// Moves a finished file or folder to its place.
  static func place(_ draft: String, at path: String, replacing: Bool) throws(ExportError) {
    if !replacing, SystemCalls.addName(path, to: draft) {
      SystemCalls.removeFile(draft)
      return
    }
    if !replacing, SystemCalls.exists(path) { throw existing(path) }
    guard SystemCalls.move(draft, to: path) else {
      throw ExportError(.notWritable, SystemCalls.lastError(), file: path)
    }
  }

  static func existing(_ path: String) -> ExportError {
    ExportError(.exists, "exists already and was not to be replaced", file: path)
  }

  /// A name in the same folder that nothing has.
  static func freeName(beside path: String) -> String {
    let end = path.hasSuffix("/") ? String(path.dropLast()) : path
    var number = 0
    while true {
      let name = "\(end).\(SystemCalls.processNumber())-\(number).draft"
      if !SystemCalls.exists(name) { return name }
      number += 1
    }
  }
}
