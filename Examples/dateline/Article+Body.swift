import DatelineModel

extension Article {
  /// The article's own paragraphs but title, byline and dateline, one a line.
  var body: String {
    var bytes: [UInt8] = []
    let utf8 = Array(text.utf8)
    for paragraph in paragraphs
    where [.body, .heading, .quote, .list].contains(paragraph.role) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      bytes += utf8[paragraph.range.range]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
