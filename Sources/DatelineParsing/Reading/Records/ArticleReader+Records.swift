import DatelineModel

extension ArticleReader {
  /// Reads one record of a JSON Lines file: an object with `text` or `html`, and `id`, `url`, `source`,
  /// `published`, `title`, `byline` where it has them.
  ///
  /// `source` is a name or an object with `name` and `url`. An article object of Story JSON, which has
  /// `paragraphs`, comes back as it was written.
  /// - Parameter number: The line's number, from 1, for the error.
  public func record(
    _ line: some Collection<UInt8>, file: String? = nil, number: Int? = nil
  ) -> RecordReading {
    do {
      let value = try JSONValue(parsing: line)
      guard case .object(let object) = value else {
        throw ReadingError(.malformed, "the record is no object", file: file, line: number)
      }
      let id = Self.id(of: object)
      do throws(ReadingError) {
        return RecordReading(
          id: id, outcome: .success(try article(object, id: id, file: file, number: number)))
      } catch {
        return RecordReading(id: id, outcome: .failure(error))
      }
    } catch let error as ReadingError {
      return RecordReading(id: nil, outcome: .failure(error))
    } catch let error as JSONError {
      return RecordReading(
        id: nil,
        outcome: .failure(
          ReadingError(
            .malformed, "no JSON: \(error.message)", file: file, offset: error.offset, line: number)
        ))
    } catch {
      return RecordReading(
        id: nil,
        outcome: .failure(ReadingError(.malformed, "no JSON", file: file, line: number)))
    }
  }

  static func id(of object: JSONObject) -> String? {
    switch object["id"] {
    case .string(let id)? where !id.isEmpty: id
    case .integer(let id)?: String(id)
    default: nil
    }
  }

  func article(
    _ object: JSONObject, id: String?, file: String?, number: Int?
  ) throws(ReadingError) -> Article {
    if object["paragraphs"]?.elements != nil {
      do {
        return try Article(json: .object(object))
      } catch {
        throw ReadingError(.malformed, error.description, file: file, line: number)
      }
    }
    let url = object["url"]?.text
    var article: Article
    if case .string(let text)? = object["text"], !text.trimmed.isEmpty {
      article = self.article(text: text, id: id)
    } else if case .string(let html)? = object["html"], !html.trimmed.isEmpty {
      article = page(
        Array(html.utf8), id: id ?? StableHash.hex(of: html),
        contentType: "text/html; charset=utf-8", url: url)
    } else {
      throw ReadingError(
        .empty, "the record has neither text nor html", file: file, line: number)
    }
    article.url = url ?? article.url
    if let title = object["title"]?.text, title != article.title { article.statedTitle = title }
    if let byline = (object["byline"] ?? object["author"])?.text, byline != article.byline {
      article.statedByline = byline
    }
    if let language = object["language"]?.text { article.language = language }
    if let source = object["source"] {
      article.source.name = source.text ?? source.members?["name"]?.text ?? article.source.name
      article.source.url = source.members?["url"]?.text ?? article.source.url
    }
    let published = object["published"]?.text ?? object["published"]?.members?["value"]?.text
    if let published {
      if let date = StatedDate.date(in: published) {
        article.published = Publication(value: date, basis: .stated, why: "the record's own date")
      } else {
        article.warnings.append("the record's date “\(published)” could not be read")
      }
    }
    return supplyingDate(article)
  }
}
