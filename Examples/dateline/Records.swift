import DatelineModel
import DatelineParsing

/// Why a record is no article.
struct RecordError: Error {
  /// The record's id, where it has one.
  let id: String?
  let message: String
}

extension ArticleReader {
  /// Reads one line of JSON Lines.
  func readRecord(_ line: [UInt8]) -> Result<Article, RecordError> {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: line)
    } catch {
      return .failure(RecordError(id: nil, message: error.description))
    }
    guard case .object(let object) = value else {
      return .failure(RecordError(id: nil, message: "a record must be an object"))
    }
    let id = object["id"]?.text
    guard let text = object["text"]?.text else {
      return .failure(RecordError(id: id, message: "a record needs “text”"))
    }
    var article = article(text: text, id: id)
    if let source = object["source"]?.text { article.source.name = source }
    article.url = object["url"]?.text
    article.statedTitle = object["title"]?.text
    if let published = object["published"]?.text {
      guard let date = PartialDate(edtf: published) else {
        return .failure(RecordError(id: id, message: "“published” is no date: \(published)"))
      }
      article.published = Publication(value: date, basis: .supplied)
    }
    return .success(article)
  }
}

extension JSONValue {
  /// The string, where the value is one.
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}

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
