import Foundation

/// The files that a path stands for.
struct FileListing {
  /// The files, sorted by path in the order of their code units.
  var files: [String] = []
  /// Why there are none.
  var problem: ReadingError?

  /// Lists a folder, hidden files left out, or the file itself.
  init(path: String, recursive: Bool) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      problem = ReadingError(.missing, "no such file or folder", file: path)
      return
    }
    guard isFolder.boolValue else {
      files = [path]
      return
    }
    do {
      try list(path, recursive: recursive)
    } catch {
      problem = ReadingError(.unreadable, "the folder cannot be read", file: path)
      return
    }
    if files.isEmpty { problem = ReadingError(.noArticles, "no files in the folder", file: path) }
  }

  /// Walks the folders with a stack of its own, so that no depth of folders overflows the call stack;
  /// links to folders are not followed, so that the walk ends.
  private mutating func list(_ root: String, recursive: Bool) throws {
    var folders = [root]
    while let folder = folders.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch  where folder != root {
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        switch attributes?[.type] as? FileAttributeType {
        case .typeRegular?: files.append(path)
        case .typeDirectory?: if recursive { folders.append(path) }
        case .typeSymbolicLink?:
          var isFolder: ObjCBool = false
          if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            !isFolder.boolValue
          {
            files.append(path)
          }
        default: break
        }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
