/// Header fields as WARC and HTTP have them.
enum HeaderFields {
  /// The fields behind the first line at `start`, names in lower case, and where the content begins; nil
  /// where no blank line ends them within 64 KB.
  static func read(_ bytes: [UInt8], from start: Int) -> (fields: [String: String], content: Int)? {
    var fields: [String: String] = [:]
    var at = start
    var isFirst = true
    let limit = min(bytes.count, start + 65_536)
    while at < limit {
      guard let newline = bytes[at..<limit].firstIndex(of: 0x0A) else { return nil }
      var line = bytes[at..<newline]
      if line.last == 0x0D { line = line.dropLast() }
      at = newline + 1
      if line.isEmpty { return (fields, at) }
      if !isFirst, let colon = line.firstIndex(of: 0x3A) {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        fields[name] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
      }
      isFirst = false
    }
    return nil
  }
}
