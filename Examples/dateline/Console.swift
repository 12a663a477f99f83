import Foundation

/// Standard output and error of the tool: data to the one, all else to the other.
enum Console {
  /// Whether standard output is a terminal that shows colour.
  static var showsColor: Bool {
    isatty(STDOUT_FILENO) != 0 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Whether standard error is a terminal, so that progress may show.
  static var showsProgress: Bool { isatty(STDERR_FILENO) != 0 }

  /// Writes a line to standard error.
  static func note(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Shows how far a long work is, on a terminal only.
  static func progress(_ done: Int, of total: Int, _ what: String) {
    guard showsProgress, total > 1 else { return }
    let width = 24
    let filled = done * width / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let end = done == total ? "\r\u{1B}[K" : ""
    FileHandle.standardError.write(Data("\r\(bar) \(done)/\(total) \(what)\(end)".utf8))
  }
}

/// Standard output as a stream that gathers small pieces and says when writing fails.
struct StandardOutput: TextOutputStream {
  private var buffer = Data()
  /// The first failure, or nil.
  private(set) var failure: (any Error)?

  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Hands on what has been gathered.
  mutating func flush() {
    guard failure == nil, !buffer.isEmpty else { return }
    do {
      try FileHandle.standardOutput.write(contentsOf: buffer)
    } catch {
      failure = error
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left.
  /// - Throws: the first failure of any write.
  mutating func finish() throws {
    flush()
    if let failure { throw failure }
  }
}
