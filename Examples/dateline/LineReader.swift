import Foundation

/// Reads standard input in chunks of whole lines.
struct LineReader {
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// The next lines, at most `count`, without their ends and without empty ones; nil at the end of
  /// the input.
  mutating func next(lines count: Int) throws -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var start = 0
    var searched = 0
    while lines.count < count {
      if let end = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        append(rest[start..<end], to: &lines)
        start = end + 1
        searched = start
      } else if isAtEnd {
        append(rest[start...], to: &lines)
        start = rest.count
        break
      } else {
        searched = rest.count
        let more = try FileHandle.standardInput.read(upToCount: 1 << 18) ?? Data()
        isAtEnd = more.isEmpty
        rest.append(contentsOf: more)
      }
    }
    rest.removeFirst(start)
    return lines.isEmpty && isAtEnd ? nil : lines
  }

  private func append(_ line: ArraySlice<UInt8>, to lines: inout [[UInt8]]) {
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    if !isBlank { lines.append(Array(line)) }
  }
}
