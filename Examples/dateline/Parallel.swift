import Foundation

/// Work on all cores, with the results in the order of the input.
enum Parallel {
  /// How many tasks run at once.
  static var workers: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Turns each chunk that `next` gives into a result on some core and hands the results over in
  /// order; never more than a few chunks are in memory.
  static func map<Chunk: Sendable, Result: Sendable>(
    next: () throws -> Chunk?, transform: @escaping @Sendable (Chunk) -> Result,
    deliver: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var started = 0
      var delivered = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started - delivered < workers * 3 {
          guard let chunk = try next() else {
            isAtEnd = true
            break
          }
          let number = started
          group.addTask { (number, transform(chunk)) }
          started += 1
        }
        guard let (number, result) = try await group.next() else { return }
        waiting[number] = result
        while let result = waiting.removeValue(forKey: delivered) {
          try deliver(result)
          delivered += 1
        }
      }
    }
  }
}
