/// Decodes ranges of a page: character references, line ends, NUL characters.
enum HTMLText {
  enum References { case verbatim, inText, inAttribute }
  enum NULs { case kept, replaced, dropped }

  /// The range's text, decoded.
  static func string(
    _ bytes: HTMLBytes, _ start: Int, _ end: Int, _ references: References, nul: NULs
  ) -> String {
    var output: [UInt8] = []
    append(bytes, start, end, references, nul: nul, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The lower-cased name of a tag, an attribute or a document type.
  static func name(_ bytes: HTMLBytes, _ start: Int, _ end: Int) -> String {
    var output: [UInt8] = []
    append(bytes, start, end, .verbatim, nul: .replaced, to: &output)
    for index in output.indices { output[index] = output[index].asciiLowercased }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the range's bytes, decoded.
  static func append(
    _ bytes: HTMLBytes, _ start: Int, _ end: Int, _ references: References, nul: NULs,
    to output: inout [UInt8]
  ) {
    var copied = start
    var place = start
    func copy(_ output: inout [UInt8]) {
      output.append(
        contentsOf: UnsafeBufferPointer(start: bytes.base + copied, count: place - copied))
    }
    while place < end {
      let byte = bytes[place]
      if byte == UInt8(ascii: "&"), references != .verbatim {
        copy(&output)
        let length = CharacterReferences.shared.append(
          bytes, at: place, end: end, inAttribute: references == .inAttribute, to: &output)
        copied = place + length
        place += max(length, 1)
      } else if byte == 0x0D {
        copy(&output)
        output.append(0x0A)
        place += 1
        if place < end, bytes[place] == 0x0A { place += 1 }
        copied = place
      } else if byte == 0, nul != .kept {
        copy(&output)
        if nul == .replaced { output.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
        place += 1
        copied = place
      } else {
        place &+= 1
      }
    }
    copy(&output)
  }
}
