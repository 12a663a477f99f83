import Testing

@testable import DatelineParsing

@Suite("Decoding bytes")
struct TextDecoderTests {
  struct Case: Sendable {
    var name: String
    var bytes: [UInt8]
    var label: String?
    var text: String
    var encoding: String
    var warns = false
  }

  static let cases: [Case] = [
    Case(name: "UTF-8", bytes: Array("é\r\n".utf8), text: "é\r\n", encoding: "utf-8"),
    Case(name: "UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF, 0x41], text: "A", encoding: "utf-8"),
    Case(
      name: "UTF-16 LE mark", bytes: [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x00, 0xDE],
      text: "A😀", encoding: "utf-16le"),
    Case(name: "UTF-16 BE mark", bytes: [0xFE, 0xFF, 0, 0x41], text: "A", encoding: "utf-16be"),
    Case(
      name: "UTF-16 by its zeros", bytes: "A plain line".utf8.flatMap { [$0, 0] },
      text: "A plain line", encoding: "utf-16le"),
    Case(
      name: "lone surrogate", bytes: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0], text: "\u{FFFD}A",
      encoding: "utf-16le", warns: true),
    Case(
      name: "fallback", bytes: [0x93, 0x61, 0x94, 0x20, 0x80, 0x35], text: "“a” €5",
      encoding: "windows-1252", warns: true),
    Case(
      name: "damaged UTF-8", bytes: Array("é".utf8) * 9 + [0xFF], text: "ééééééééé\u{FFFD}",
      encoding: "utf-8", warns: true),
    Case(
      name: "wrong label", bytes: Array("naïve".utf8), label: "latin1", text: "naïve",
      encoding: "utf-8"),
    Case(
      name: "declared Latin", bytes: [0xE9, 0x80], label: "ISO-8859-1", text: "é€",
      encoding: "windows-1252"),
    Case(name: "Cyrillic", bytes: [0xE0], label: "cp1251", text: "а", encoding: "windows-1251"),
    Case(name: "Latin 2", bytes: [0xB1], label: "latin2", text: "ą", encoding: "iso-8859-2"),
    Case(
      name: "Japanese", bytes: [0x83, 0x41], label: "Shift_JIS", text: "ア", encoding: "shift_jis"),
    Case(name: "Korean", bytes: [0xB0, 0xA1], label: "euc-kr", text: "가", encoding: "euc-kr"),
    Case(name: "Chinese", bytes: [0xC4, 0xE3], label: "GBK", text: "你", encoding: "gb18030"),
    Case(
      name: "bad Japanese line", bytes: [0x83, 0x41, 0x0A, 0xFF, 0x41], label: "sjis",
      text: "ア\n\u{FFFD}A", encoding: "shift_jis", warns: true),
    Case(name: "nothing", bytes: [], text: "", encoding: "utf-8"),
  ]

  @Test("gives the text, the encoding and a warning where one is due", arguments: cases)
  func decodes(_ example: Case) throws {
    let label = try example.label.map { try #require(TextEncoding(label: $0)) }
    let decoded = TextDecoder.decode(example.bytes, declared: label)
    #expect(decoded.text == example.text, "\(example.name)")
    #expect(decoded.encoding.name == example.encoding, "\(example.name)")
    #expect((decoded.warning != nil) == example.warns, "\(example.name)")
  }

  @Test("knows no encoding of an unknown label")
  func unknownLabel() {
    #expect(TextEncoding(label: "x-nonsense") == nil)
    #expect(TextEncoding(label: " \"UTF-8\" ") == .utf8)
  }
}

private func * (bytes: [UInt8], times: Int) -> [UInt8] {
  Array(repeatElement(bytes, count: times).joined())
}
