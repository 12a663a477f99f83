/// Unpacks DEFLATE data (RFC 1951).
struct Inflate {
  /// Why data cannot be unpacked.
  enum Failure: Error {
    case malformed
    case tooLarge
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let limit: Int
  /// The offset behind the last byte read.
  private(set) var position: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private(set) var output: [UInt8] = []

  init(_ input: UnsafeBufferPointer<UInt8>, from position: Int, limit: Int) {
    self.input = input
    self.position = position
    self.limit = limit
  }

  /// Unpacks all blocks; `position` is behind the last of them.
  mutating func run() throws(Failure) {
    var isLast = false
    while !isLast {
      isLast = try read(1) == 1
      switch try read(2) {
      case 0: try stored()
      case 1: try block(literals: Self.fixedLiterals, distances: Self.fixedDistances)
      case 2:
        let (literals, distances) = try tables()
        try block(literals: literals, distances: distances)
      default: throw .malformed
      }
    }
  }

  private mutating func read(_ count: Int) throws(Failure) -> Int {
    while bitCount < count {
      guard position < input.count else { throw .malformed }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func stored() throws(Failure) {
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { throw .malformed }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count else { throw .malformed }
    guard output.count + length <= limit else { throw .tooLarge }
    output.append(contentsOf: input[position..<(position + length)])
    position += length
  }

  private mutating func symbol(_ table: HuffmanTable) throws(Failure) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= try read(1)
      let count = table.counts[length]
      if code - count < first { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw .malformed
  }

  private mutating func block(literals: HuffmanTable, distances: HuffmanTable) throws(Failure) {
    while true {
      let value = try symbol(literals)
      if value < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(value))
      } else if value == 256 {
        return
      } else {
        guard value - 257 < Self.lengthBases.count else { throw .malformed }
        let length = try Self.lengthBases[value - 257] + read(Self.lengthBits[value - 257])
        let code = try symbol(distances)
        guard code < Self.distanceBases.count else { throw .malformed }
        let distance = try Self.distanceBases[code] + read(Self.distanceBits[code])
        guard distance <= output.count else { throw .malformed }
        guard output.count + length <= limit else { throw .tooLarge }
        let start = output.count - distance
        for offset in 0..<length { output.append(output[start + offset]) }
      }
    }
  }

  private mutating func tables() throws(Failure) -> (HuffmanTable, HuffmanTable) {
    let literalCount = try read(5) + 257
    let distanceCount = try read(5) + 1
    let codeCount = try read(4) + 4
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { lengths[Self.codeOrder[index]] = try read(3) }
    let codes = HuffmanTable(lengths: lengths[...])
    var all: [Int] = []
    while all.count < literalCount + distanceCount {
      let value = try symbol(codes)
      switch value {
      case 0..<16: all.append(value)
      case 16:
        guard let last = all.last else { throw .malformed }
        all += Array(repeating: last, count: try read(2) + 3)
      case 17: all += Array(repeating: 0, count: try read(3) + 3)
      default: all += Array(repeating: 0, count: try read(7) + 11)
      }
    }
    guard all.count == literalCount + distanceCount else { throw .malformed }
    return (
      HuffmanTable(lengths: all[..<literalCount]), HuffmanTable(lengths: all[literalCount...])
    )
  }

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  private static let fixedLiterals = HuffmanTable(
    lengths: ArraySlice((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }))
  private static let fixedDistances = HuffmanTable(lengths: ArraySlice(repeating: 5, count: 30))
}

/// A canonical Huffman code: how many codes each length has, and the symbols in their order.
struct HuffmanTable: Sendable {
  fileprivate(set) var counts: [Int]
  fileprivate(set) var symbols: [Int]

  init(lengths: ArraySlice<Int>) {
    counts = Array(repeating: 0, count: 16)
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var offsets = [Int](repeating: 0, count: 17)
    for length in 1...15 { offsets[length + 1] = offsets[length] + counts[length] }
    symbols = Array(repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[offsets[length]] = symbol
      offsets[length] += 1
    }
  }
}
