/// A text stream into a file descriptor, which it closes.
///
/// A `TextOutputStream` cannot throw, so the first failure is kept and `finish()` throws it.
final class FileSink: TextOutputStream {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: ExportError?
  private var isOpen = true
  private static let capacity = 1 << 16

  /// Opens the file; `path` is what an error names, where `location` is only on the way there.
  init(_ open: (String) -> Int32, _ location: String, for path: String) throws(ExportError) {
    self.path = path
    descriptor = open(location)
    guard descriptor >= 0 else {
      throw ExportError(.notWritable, SystemCalls.lastError(), file: path)
    }
    buffer.reserveCapacity(Self.capacity)
  }

  deinit { if isOpen { _ = SystemCalls.closeFile(descriptor) } }

  func write(_ string: String) {
    guard failure == nil else { return }
    buffer.append(contentsOf: string.utf8)
    if buffer.count >= Self.capacity { drain() }
  }

  /// Writes what is left, to the disk where there is one, and closes the file.
  func finish() throws(ExportError) {
    drain()
    if failure == nil, !SystemCalls.flush(descriptor) { fail() }
    isOpen = false
    if !SystemCalls.closeFile(descriptor), failure == nil { fail() }
    if let failure { throw failure }
  }

  private func drain() {
    guard failure == nil else { return }
    if !buffer.withUnsafeBytes({ SystemCalls.writeAll($0, to: descriptor) }) { fail() }
    buffer.removeAll(keepingCapacity: true)
  }

  private func fail() {
    failure = ExportError(.notWritable, SystemCalls.lastError(), file: path)
  }
}
