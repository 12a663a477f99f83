import Foundation

/// Progress, on standard error.
enum Log {
  static func write(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
