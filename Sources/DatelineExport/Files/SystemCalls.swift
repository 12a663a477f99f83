#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The few calls to the operating system that writing files needs.
enum SystemCalls {
  /// What the last failed call says of itself: `No space left on device`.
  static func lastError() -> String { String(cString: strerror(errno)) }

  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the path leads to something that takes bytes but is no file: a terminal, a pipe.
  static func isDevice(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0 else { return false }
    let kind = info.st_mode & S_IFMT
    return kind == S_IFCHR || kind == S_IFIFO || kind == S_IFSOCK
  }

  static func processNumber() -> Int { Int(getpid()) }

  /// Creates a file that did not exist; -1 where that fails.
  static func create(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666) }

  /// Opens what is there for writing; -1 where that fails.
  static func openExisting(_ path: String) -> Int32 { open(path, O_WRONLY) }

  /// Writes all bytes; false where the system refuses.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = write(descriptor, start, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }

  /// Waits until the bytes are on the disk; true as well for what is no file.
  static func flush(_ descriptor: Int32) -> Bool {
    fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS
  }
  static func closeFile(_ descriptor: Int32) -> Bool { close(descriptor) == 0 }
  static func makeFolder(_ path: String) -> Bool { mkdir(path, 0o777) == 0 }
  static func removeFile(_ path: String) { unlink(path) }
  static func removeFolder(_ path: String) { rmdir(path) }
  static func move(_ path: String, to new: String) -> Bool { rename(path, new) == 0 }

  /// Gives the file a second name, which fails where that name is taken.
  static func addName(_ new: String, to path: String) -> Bool { link(path, new) == 0 }
  static var nameIsTaken: Bool { errno == EEXIST }
}
