/// A server's answer as an archive keeps it, its body without transfer and content coding.
struct HTTPAnswer {
  let fields: [String: String]
  let body: [UInt8]

  /// Reads an answer; nil where it is none, where it tells of failure or elsewhere, or where its body is
  /// packed in an unknown or broken way.
  init?(_ bytes: [UInt8], limit: Int) {
    guard bytes.starts(with: "HTTP/".utf8), let (fields, start) = HeaderFields.read(bytes, from: 0)
    else { return nil }
    let status = bytes.drop { $0 != 0x20 }.dropFirst().prefix(3)
    guard status.elementsEqual("200".utf8) || status.elementsEqual("203".utf8) else { return nil }
    var body = Array(bytes[start...])
    if fields["transfer-encoding"]?.lowercased().contains("chunked") == true,
      let whole = Self.joinedChunks(body)
    {
      body = whole
    }
    if Gzip.matches(body) {
      guard let unpacked = try? Gzip.unpack(body, limit: limit, file: nil) else { return nil }
      body = unpacked.bytes
    }
    self.fields = fields
    self.body = body
  }

  /// The chunks in one; nil where the body is not chunked, as when the archiver has joined it.
  private static func joinedChunks(_ body: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var at = 0
    while at < body.count {
      guard let newline = body[at...].prefix(80).firstIndex(of: 0x0A) else { return nil }
      let line = String(decoding: body[at..<newline], as: UTF8.self)
      let digits = line.prefix { $0.isHexDigit }
      guard !digits.isEmpty, let length = Int(digits, radix: 16), length >= 0 else { return nil }
      if length == 0 { return output }
      let start = newline + 1
      guard length <= body.count - start else { return nil }
      output += body[start..<(start + length)]
      at = start + length
      while at < body.count, body[at] == 0x0D || body[at] == 0x0A { at += 1 }
    }
    return output
  }
}
