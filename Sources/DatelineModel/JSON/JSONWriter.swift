/// Writes JSON (RFC 8259) as UTF-8, member by member, in the order given.
package struct JSONWriter {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let indents: Bool
  private var level = 0

  /// - Parameter indents: whether each member gets a line of its own.
  package init(indents: Bool) { self.indents = indents }

  /// Takes out what has been written, so that a stream can be written piece by piece.
  package mutating func drain() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a value.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let values):
      if values.isEmpty { return append("[]") }
      open("[")
      for (position, value) in values.enumerated() {
        separate(isFirst: position == 0)
        write(value)
      }
      close("]")
    case .object(let object):
      if object.isEmpty { return append("{}") }
      open("{")
      for (position, member) in object.members.enumerated() {
        separate(isFirst: position == 0)
        name(member.name)
        write(member.value)
      }
      close("}")
    }
  }

  /// Writes `{` or `[` and goes one level deeper.
  package mutating func open(_ bracket: String) {
    append(bracket)
    level += 1
  }

  /// Writes what stands before the next member or element.
  package mutating func separate(isFirst: Bool) {
    if !isFirst { append(",") }
    newLine()
  }

  /// Writes a member's name.
  package mutating func name(_ name: String) {
    write(name)
    append(indents ? ": " : ":")
  }

  /// Goes one level back and writes `}` or `]`.
  package mutating func close(_ bracket: String) {
    level -= 1
    newLine()
    append(bracket)
  }

  /// Writes a line feed, indented or not.
  package mutating func endLine() { append("\n") }

  private mutating func newLine() {
    guard indents else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(0x20, count: level))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ number: Double) {
    append(number.isFinite ? number.description : "null")
  }

  private mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var done = 0
      for (offset, byte) in utf8.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      {
        bytes.append(contentsOf: utf8[done..<offset])
        done = offset + 1
        switch byte {
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        default: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
        }
      }
      bytes.append(contentsOf: utf8[done...])
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// The value as JSON text, in one line or with a line for each member.
  public func serialized(indented: Bool = false) -> String {
    var writer = JSONWriter(indents: indented)
    writer.write(self)
    return writer.drain()
  }
}
