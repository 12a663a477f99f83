public import DatelineModel

/// Turns files, folders and bytes into articles.
///
/// It tells by the content what it has before it: plain text, a web page, a feed (RSS, RDF, Atom,
/// JSON Feed), JSON Lines or a web archive (WARC), packed with gzip or not. What cannot be read becomes
/// a problem of the result and never costs the rest.
///
/// ```swift
/// let result = ArticleReader().read(paths: ["articles/"])
/// for article in result.articles { print(article.title ?? article.id) }
/// ```
public struct ArticleReader: Sendable {
  /// What it does and where it stops.
  public let options: Options

  /// Makes a reader.
  public init(options: Options = Options()) { self.options = options }

  /// Reads files and folders.
  ///
  /// Folders give their files by path, hidden ones left out. Ids that meet are told apart by the
  /// folders' names.
  public func read(paths: [String]) -> ReadingResult {
    var collector = ArticleCollector()
    for path in paths {
      let listing = FileListing(path: path, recursive: options.readsSubfolders)
      if let problem = listing.problem {
        collector.add(problem)
        continue
      }
      for file in listing.files {
        do {
          let bytes = try FileBytes.read(file, limit: options.maximumFileSize)
          collector.add(contents(bytes, name: file), from: file)
        } catch {
          collector.add(error)
        }
      }
    }
    return collector.result()
  }

  /// Reads bytes, such as a file's content or what came through a pipe.
  /// - Parameter name: A file's name or an address, for ids and problems; nil where there is none.
  public func read(_ bytes: [UInt8], name: String? = nil) -> ReadingResult {
    var collector = ArticleCollector()
    if bytes.count > options.maximumFileSize {
      collector.add(ReadingError(.tooLarge, "more bytes than the limit allows", file: name))
    } else {
      collector.add(contents(bytes, name: name), from: name)
    }
    return collector.result()
  }

  /// Reads one article's text, as copied from a page or a paper.
  /// - Parameter id: The article's id; a hash of the text where none is given.
  public func article(text: String, id: String? = nil) -> Article {
    supplyingDate(
      PlainTextReader().article(text: text, id: id ?? StableHash.hex(of: text)))
  }

  func supplyingDate(_ article: Article) -> Article {
    guard article.published == nil, let date = options.published else { return article }
    var article = article
    article.published = Publication(value: date, basis: .supplied)
    return article
  }
}
