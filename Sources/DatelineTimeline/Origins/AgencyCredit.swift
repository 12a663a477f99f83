import DatelineModel

/// Finds the news agency that an article says its text comes from.
enum AgencyCredit {
  /// Agencies as credits name them, with the name they are known by here.
  private static let names: [(String, String)] = [
    ("reuters", "reuters"), ("associated press", "ap"), ("ap", "ap"), ("afp", "afp"),
    ("agence france-presse", "afp"), ("upi", "upi"), ("dpa", "dpa"), ("tass", "tass"),
    ("interfax", "interfax"), ("xinhua", "xinhua"), ("kyodo", "kyodo"), ("yonhap", "yonhap"),
    ("pa media", "pa"), ("press association", "pa"), ("bloomberg", "bloomberg"), ("efe", "efe"),
    ("ansa", "ansa"), ("anadolu", "anadolu"), ("pti", "pti"), ("ani", "ani"), ("ians", "ians"),
    ("aap", "aap"), ("canadian press", "cp"), ("ukrinform", "ukrinform"), ("kcna", "kcna"),
    ("bernama", "bernama"), ("antara", "antara"), ("apa", "apa"), ("ria novosti", "ria"),
  ]

  /// The agency, or nil where the article credits none: in its source, its byline, brackets at the
  /// head of the first paragraph or at the end of the last.
  static func agency(of article: Article) -> String? {
    for text in [article.source.name, article.byline] {
      if let text, let name = exact(text.lowercased()) { return name }
    }
    let told = article.paragraphs.filter { $0.role.isTold }
    guard let first = told.first, let last = told.last else { return nil }
    let head = String(article.text.slice(first.range).lowercased().prefix(80))
    let tail = String(article.text.slice(last.range).lowercased().suffix(60))
    return bracketed(in: head) ?? bracketed(in: tail)
  }

  private static func exact(_ text: String) -> String? {
    let parts = text.split { ",/;&()".contains($0) }.flatMap { $0.split(separator: " and ") }
    for part in parts {
      var part = String(part).trimmed
      if part.hasPrefix("by ") { part = String(part.dropFirst(3)) }
      if part.hasPrefix("the ") { part = String(part.dropFirst(4)) }
      if let name = names.first(where: { $0.0 == part }) { return name.1 }
    }
    return nil
  }

  private static func bracketed(in text: String) -> String? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ")") else { return nil }
      if let name = exact(String(rest[..<close])) { return name }
    }
    return nil
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
