/// What kind of input some bytes are.
enum InputFormat: Hashable, Sendable {
  case empty
  case binary
  case plainText

  /// Tells the format by the first bytes.
  /// - Complexity: O(1).
  init(sniffing bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if Self.isBinary(bytes) {
      self = .binary
    } else {
      self = .plainText
    }
  }

  /// Control characters that no text has, counted where the bytes are no UTF-16.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(4096))
    if head.starts(with: Array("%PDF-".utf8)) || head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return true
    }
    let decoded = TextDecoder.decode(head)
    if decoded.encoding == .utf16LE || decoded.encoding == .utf16BE {
      return decoded.text.unicodeScalars.count(where: { $0.value == 0 }) > 2
    }
    let controls = head.reduce(0) { count, byte in
      switch byte {
      case 0x00...0x08, 0x0E...0x1A, 0x1C...0x1F, 0x7F: count + 1
      default: count
      }
    }
    return head.contains(0) || controls * 50 > head.count
  }
}
