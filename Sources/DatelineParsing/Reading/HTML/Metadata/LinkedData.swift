import DatelineModel

/// Reads JSON-LD as pages have it, which is not always JSON.
enum LinkedData {
  /// The block's value, mended where need be; nil where nothing helps.
  static func parse(_ block: [UInt8]) -> JSONValue? {
    if let value = try? JSONValue(parsing: block) { return value }
    return try? JSONValue(parsing: mended(trimmed(block)))
  }

  /// The part from the first bracket to the last one that closes.
  private static func trimmed(_ block: [UInt8]) -> ArraySlice<UInt8> {
    let opening = [UInt8(ascii: "{"), UInt8(ascii: "[")]
    let closing = [UInt8(ascii: "}"), UInt8(ascii: "]")]
    // A CDATA mark has brackets of its own.
    var start = block.startIndex
    let mark = Array("<![CDATA[".utf8)
    if let open = block.firstIndex(of: UInt8(ascii: "<")), block[open...].starts(with: mark) {
      start = open + mark.count
    }
    guard let first = block[start...].firstIndex(where: opening.contains) else { return [] }
    var end = block.endIndex
    let tail = Array("]]>".utf8)
    if let close = block.lastIndex(of: UInt8(ascii: ">")), close >= first + 3,
      block[(close - 2)...close].elementsEqual(tail)
    {
      end = close - 2
    }
    guard let last = block[first..<end].lastIndex(where: closing.contains) else { return [] }
    return block[first...last]
  }

  /// Escapes control characters and wrong escapes inside strings; drops commas before brackets.
  private static func mended(_ block: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(block.count)
    var isInString = false
    var isEscaped = false
    for byte in block {
      if isEscaped {
        isEscaped = false
        if "\"\\/bfnrtu".utf8.contains(byte) {
          output.append(contentsOf: [UInt8(ascii: "\\"), byte])
        } else {
          output.append(byte)
        }
        continue
      }
      if isInString {
        switch byte {
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: "\""):
          isInString = false
          output.append(byte)
        case 0..<0x20: output.append(0x20)
        default: output.append(byte)
        }
        continue
      }
      if byte == UInt8(ascii: "\"") { isInString = true }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        while let last = output.last, last.isHTMLSpace { output.removeLast() }
        if output.last == UInt8(ascii: ",") { output.removeLast() }
      }
      output.append(byte)
    }
    return output
  }
}
