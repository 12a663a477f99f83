import Foundation

/// Reads a file whole.
enum FileBytes {
  /// The bytes of a file.
  /// - Throws: `unreadable`, or `tooLarge` past `limit`.
  static func read(_ path: String, limit: Int) throws(ReadingError) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ReadingError(.unreadable, "the file cannot be opened", file: path)
    }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    do {
      while let chunk = try handle.read(upToCount: 1 << 22), !chunk.isEmpty {
        bytes.append(contentsOf: chunk)
        if bytes.count > limit { break }
      }
    } catch {
      throw ReadingError(.unreadable, "the file cannot be read", file: path)
    }
    if bytes.count > limit {
      throw ReadingError(.tooLarge, "more than \(limit) bytes", file: path)
    }
    return bytes
  }
}
