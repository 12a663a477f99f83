/// The Secure Hash Algorithm 256 of FIPS 180-4, for the hashes that a content security policy names.
enum SHA256 {
  /// The digest's 32 bytes.
  /// - Complexity: O(*n*) in the number of bytes.
  static func digest(_ message: some Sequence<UInt8>) -> [UInt8] {
    var bytes = Array(message)
    let bitCount = UInt64(bytes.count) * 8
    bytes.append(0x80)
    bytes.append(contentsOf: repeatElement(0, count: (120 - bytes.count % 64) % 64))
    bytes.append(contentsOf: bigEndian(bitCount, count: 8))
    var state = initial
    var words = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: bytes.count, by: 64) {
      for word in 0..<16 {
        let at = block + word * 4
        words[word] =
          UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
          | UInt32(bytes[at + 3])
      }
      compress(&words, into: &state)
    }
    return state.flatMap { bigEndian(UInt64($0), count: 4) }
  }

  private static func compress(_ words: inout [UInt32], into state: inout [UInt32]) {
    for word in 16..<64 {
      let (early, late) = (words[word - 15], words[word - 2])
      let a = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let b = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      words[word] = words[word - 16] &+ a &+ words[word - 7] &+ b
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sumE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sumE &+ choice &+ constants[round] &+ words[round]
      let sumA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sumA &+ majority)
    }
    for (position, value) in [a, b, c, d, e, f, g, h].enumerated() {
      state[position] = state[position] &+ value
    }
  }

  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value >> count | value << (32 - count)
  }

  private static func bigEndian(_ value: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64((count - 1 - $0) * 8)) }
  }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants = primes.map { fraction(cubeRoot(Double($0))) }

  private static let primes: [Int] = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }

  private static func fraction(_ value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }

  private static func cubeRoot(_ value: Double) -> Double {
    var root = value / 3
    for _ in 0..<64 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }
}

/// The Base 64 encoding of RFC 4648, section 4.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - $1.offset * 8) }
      for position in 0..<4 {
        let digit = alphabet[bits >> (18 - position * 6) & 63]
        text.append(position <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
