import DatelineModel

extension ArticleReader {
  /// What one file holds.
  func contents(_ bytes: [UInt8], name: String?) -> ReadingResult {
    switch InputFormat(sniffing: bytes, name: name) {
    case .empty: failure(.empty, "nothing in it", name)
    case .binary: failure(.binary, "not text, nor a format that is read", name)
    case .gzip: packed(bytes, name: name)
    case .webArchive: archive(bytes, name: name)
    case .page: single(page(bytes, id: id(name, bytes), contentType: nil), name: name)
    case .feed: articles(of: FeedParser.parse(FeedDecoder.text(of: bytes)), file: name)
    case .json: records(bytes, name: name)
    case .plainText: plainText(bytes, name: name)
    }
  }

  private func failure(_ code: ReadingError.Code, _ message: String, _ name: String?)
    -> ReadingResult
  {
    ReadingResult(problems: [ReadingError(code, message, file: name)])
  }

  private func id(_ name: String?, _ bytes: [UInt8]) -> String {
    name.map(FileNames.stem) ?? StableHash.hex(of: bytes)
  }

  /// An article and its own warnings as problems.
  private func single(_ article: Article, name: String?) -> ReadingResult {
    ReadingResult(
      articles: [article],
      problems: article.warnings.map {
        ReadingError(.reservation, $0, severity: .warning, file: name)
      })
  }

  private func plainText(_ bytes: [UInt8], name: String?) -> ReadingResult {
    let decoded = TextDecoder.decode(bytes)
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return failure(.empty, "nothing but white space in it", name)
    }
    var article = article(text: decoded.text, id: id(name, bytes))
    var problems = article.warnings.map {
      ReadingError(.noSentences, $0, severity: .warning, file: name)
    }
    if let warning = decoded.warning {
      article.warnings.append(warning)
      problems.append(
        ReadingError(
          .encoding, warning, severity: .warning, file: name, offset: decoded.firstError))
    }
    return ReadingResult(articles: [article], problems: problems)
  }

  private func packed(_ bytes: [UInt8], name: String?) -> ReadingResult {
    do throws(ReadingError) {
      let (content, damagedAt) = try Gzip.unpack(
        bytes, limit: options.maximumUnpackedSize, file: name)
      guard !Gzip.matches(content) else {
        return failure(.malformed, "packed more than once", name)
      }
      var result = contents(content, name: name)
      if let damagedAt {
        result.problems.append(
          ReadingError(
            .malformed, "damaged gzip data; read up to there", severity: .warning, file: name,
            offset: damagedAt))
      }
      return result
    } catch {
      return ReadingResult(problems: [error])
    }
  }

  private func archive(_ bytes: [UInt8], name: String?) -> ReadingResult {
    var result = ReadingResult()
    var archive = WebArchive(bytes, limit: options.maximumUnpackedSize)
    while let page = archive.next() {
      if result.articles.count >= options.maximumArticlesPerFile {
        result.problems.append(
          ReadingError(.tooLarge, "more pages than the limit allows", file: name))
        break
      }
      let type = page.contentType?.lowercased() ?? ""
      let format = InputFormat(sniffing: page.body)
      guard format == .page || format == .plainText && type.hasPrefix("text/plain") else {
        continue
      }
      let id = page.id ?? page.url ?? StableHash.hex(of: page.body)
      var article =
        format == .page
        ? self.page(page.body, id: id, contentType: page.contentType, url: page.url)
        : self.article(text: TextDecoder.decode(page.body).text, id: id)
      article.url = article.url ?? page.url
      result.articles.append(article)
    }
    if let offset = archive.damagedAt {
      result.problems.append(
        ReadingError(
          .malformed, "the archive breaks off",
          severity: result.articles.isEmpty ? .error : .warning,
          file: name, offset: offset))
    } else if result.articles.isEmpty {
      result.problems.append(ReadingError(.noArticles, "the archive holds no page", file: name))
    }
    return result
  }
}
