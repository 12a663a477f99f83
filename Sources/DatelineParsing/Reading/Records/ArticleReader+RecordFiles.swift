import DatelineModel

extension ArticleReader {
  /// The articles of a JSON file: JSON Lines, one record, an array of records, or a JSON Feed.
  func records(_ bytes: [UInt8], name: String?) -> ReadingResult {
    let bytes = Self.asUTF8(bytes)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = lines.first { $0.contains { $0 > 0x20 } } ?? []
    if let value = try? JSONValue(parsing: first), value.members != nil, lines.count > 1 {
      return jsonLines(lines, name: name)
    }
    guard let value = try? JSONValue(parsing: bytes) else { return jsonLines(lines, name: name) }
    switch value {
    case .object(let object) where JSONFeed.matches(object):
      return articles(of: JSONFeed.parse(object), file: name)
    case .object(let object):
      return gather([object["articles"]?.elements ?? [value]].joined(), name: name)
    case .array(let values): return gather(values, name: name)
    default:
      return ReadingResult(problems: [
        ReadingError(.noArticles, "the JSON holds no record", file: name)
      ])
    }
  }

  private func jsonLines(_ lines: [ArraySlice<UInt8>], name: String?) -> ReadingResult {
    var result = ReadingResult()
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      add(record(line, file: name, number: index + 1).outcome, to: &result)
    }
    return checked(result, name: name)
  }

  private func gather(_ values: some Sequence<JSONValue>, name: String?) -> ReadingResult {
    var result = ReadingResult()
    for (index, value) in values.enumerated() {
      let object = value.members ?? JSONObject()
      do throws(ReadingError) {
        let article = try article(object, id: Self.id(of: object), file: name, number: nil)
        add(.success(article), to: &result)
      } catch {
        var error = error
        error.message = "record \(index + 1): \(error.message)"
        add(.failure(error), to: &result)
      }
    }
    return checked(result, name: name)
  }

  private func add(_ outcome: Result<Article, ReadingError>, to result: inout ReadingResult) {
    switch outcome {
    case .success(let article):
      if result.articles.count < options.maximumArticlesPerFile { result.articles.append(article) }
    case .failure(let error): result.problems.append(error)
    }
  }

  private func checked(_ result: ReadingResult, name: String?) -> ReadingResult {
    guard result.articles.isEmpty, result.problems.isEmpty else { return result }
    return ReadingResult(problems: [ReadingError(.noArticles, "no record in it", file: name)])
  }

  private static func asUTF8(_ bytes: [UInt8]) -> [UInt8] {
    let error = bytes.withUnsafeBufferPointer { UTF8Validation.firstError(in: $0) }
    return error == nil && !bytes.prefix(4).contains(0)
      ? bytes : Array(TextDecoder.decode(bytes).text.utf8)
  }
}
