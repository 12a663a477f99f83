import Foundation

/// Reads a whole file, or standard input for `-`.
enum InputFile {
  /// Why a file could not be read.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let reason: String
    var description: String { "\(path): \(reason)" }
  }

  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    do {
      if path == "-" { return try Array(FileHandle.standardInput.readToEnd() ?? Data()) }
      return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Failure(path: path, reason: (error as NSError).localizedDescription)
    }
  }
}
