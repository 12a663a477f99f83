/// Unpacks gzip files (RFC 1952), of one member or of many.
enum Gzip {
  /// Whether bytes begin as a gzip file does.
  static func matches(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.prefix(3).elementsEqual([0x1F, 0x8B, 0x08])
  }

  /// What the members hold, one behind the other. Where a member is damaged, what came before it counts
  /// if there is any.
  /// - Throws: `malformed`, or `tooLarge` past `limit` bytes.
  static func unpack(
    _ bytes: [UInt8], limit: Int, file: String?
  ) throws(ReadingError) -> (bytes: [UInt8], damagedAt: Int?) {
    let result = bytes.withUnsafeBufferPointer { input -> Result<([UInt8], Int?), ReadingError> in
      var output: [UInt8] = []
      var position = 0
      while let start = memberStart(input, position) {
        var inflate = Inflate(input, from: start, limit: limit - output.count)
        do throws(Inflate.Failure) {
          try inflate.run()
        } catch {
          if error == .tooLarge {
            return .failure(
              ReadingError(.tooLarge, "unpacks to more than \(limit) bytes", file: file))
          }
          output += inflate.output
          if output.isEmpty {
            return .failure(
              ReadingError(.malformed, "damaged gzip data", file: file, offset: position))
          }
          return .success((output, position))
        }
        output += inflate.output
        position = inflate.position + 8
      }
      if position == 0 {
        return .failure(ReadingError(.malformed, "damaged gzip data", file: file, offset: 0))
      }
      return .success((output, nil))
    }
    let (output, damagedAt) = try result.get()
    return (output, damagedAt)
  }

  /// Where the packed data of the member at `position` begins; nil where there is no member.
  private static func memberStart(_ input: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    guard position + 10 <= input.count, input[position] == 0x1F, input[position + 1] == 0x8B,
      input[position + 2] == 8
    else { return nil }
    let flags = input[position + 3]
    var at = position + 10
    if flags & 4 != 0 {
      guard at + 2 <= input.count else { return nil }
      at += 2 + Int(input[at]) + Int(input[at + 1]) << 8
    }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while at < input.count, input[at] != 0 { at += 1 }
      at += 1
    }
    if flags & 2 != 0 { at += 2 }
    return at < input.count ? at : nil
  }
}
