import DatelineModel

extension ArticleReader {
  /// What one file holds.
  func contents(_ bytes: [UInt8], name: String?) -> ReadingResult {
    let format = InputFormat(sniffing: bytes)
    switch format {
    case .empty:
      return ReadingResult(problems: [ReadingError(.empty, "nothing in it", file: name)])
    case .binary:
      return ReadingResult(problems: [
        ReadingError(.binary, "not text, nor a format that is read", file: name)
      ])
    case .plainText:
      return plainText(bytes, name: name)
    }
  }

  private func plainText(_ bytes: [UInt8], name: String?) -> ReadingResult {
    let decoded = TextDecoder.decode(bytes)
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return ReadingResult(problems: [
        ReadingError(.empty, "nothing but white space in it", file: name)
      ])
    }
    let id = name.map(FileNames.stem) ?? StableHash.hex(of: decoded.text)
    var article = article(text: decoded.text, id: id)
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
}
