import DatelineModel

/// What a page tells of its article beside the text, each fact with where it stands.
struct PageFacts {
  var title: (value: String, why: String)?
  var authors: [String] = []
  var publisher: String?
  var published: (value: PartialDate.Point, why: String)?
  var modified: (value: PartialDate.Point, why: String)?
  var language: String?
  var canonical: String?
  var articleBody: String?
  var isFree: Bool?
  /// Where the heading with the title stands; nil where there is none.
  var titleIndex: PageOutline.Index?

  init(_ outline: PageOutline, head: PageHead, url: String?) {
    let linked = LinkedArticle(head.linkedData)
    canonical =
      [head.canonical, head.first(["og:url"])?.value, linked?.url].lazy
      .compactMap { $0 }.first { $0.hasPrefix("http") }
    publisher =
      head.first(["og:site_name"])?.value ?? linked?.publisher
      ?? head.first(["application-name", "al:ios:app_name", "twitter:app:name:iphone"])?.value
    let address = url ?? canonical
    var siteNames = [publisher, linked?.publisher].compactMap { $0 }
    if let host = address.flatMap(PageAddress.host) {
      siteNames.append(host)
      siteNames.append(PageAddress.siteName(ofHost: host))
    }
    let headings = PageHeadings(outline)
    title = TitleChooser(
      head: head, linked: linked, headings: headings.titles, siteNames: siteNames
    ).choose()
    authors = Self.authors(
      outline, head, linked, BylineReader(siteNames: siteNames), titleAt: headings.titleIndex)
    let language =
      head.language ?? linked?.language ?? head.first(["og:locale", "content-language"])?.value
    self.language = language.flatMap(Self.languageTag)
    let dates = DateFinder(
      outline: outline, head: head, linked: linked, url: address,
      reader: DateReader(monthFirst: Self.isMonthFirst(language, address)),
      titleAt: headings.titleIndex)
    published = dates.published()
    modified = dates.modified()
    articleBody = linked?.body
    isFree = linked?.isFree
    titleIndex = headings.titleIndex
  }

  /// `en_US` as `en-US`; nil where it is no language.
  private static func languageTag(_ text: String) -> String? {
    let parts = text.replacing("_", with: "-").split(separator: "-")
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isLetter && $0.isASCII })
    else { return nil }
    let region = parts.dropFirst().first { $0.count == 2 && $0.allSatisfy(\.isLetter) }
    return first.lowercased() + (region.map { "-" + $0.uppercased() } ?? "")
  }

  /// Whether `3/4/2020` is in March: so in the United States, and hardly anywhere else.
  private static func isMonthFirst(_ language: String?, _ url: String?) -> Bool {
    let tag = language?.lowercased().replacing("_", with: "-") ?? ""
    if tag.hasPrefix("en-") { return tag == "en-us" }
    if !tag.isEmpty, !tag.hasPrefix("en") { return false }
    guard let host = url.flatMap(PageAddress.host), let ending = host.split(separator: ".").last
    else { return true }
    return ending.count > 2 || ending == "us" || ending == "io" || ending == "tv"
  }

  private static func authors(
    _ outline: PageOutline, _ head: PageHead, _ linked: LinkedArticle?, _ reader: BylineReader,
    titleAt: PageOutline.Index?
  ) -> [String] {
    let stated = unique((linked?.authors ?? []).flatMap(reader.names(in:)))
    if !stated.isEmpty { return stated }
    for name in [
      "author", "byl", "parsely-author", "sailthru.author", "article:author", "dc.creator",
      "dcterms.creator", "dc.author", "og:author", "article:author_name", "citation_author",
      "twitter:data1",
    ] {
      let found = (head.metas[name] ?? []).filter { !$0.hasPrefix("http") }.flatMap(
        reader.names(in:))
      if !found.isEmpty { return unique(found) }
    }
    return BylineFinder(outline: outline, reader: reader, titleAt: titleAt).find()
  }

  /// The names, each once, at most a dozen.
  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(names.filter { seen.insert($0).inserted }.prefix(12))
  }
}

/// Parts of web addresses.
enum PageAddress {
  /// The host without `www.`, lower-case.
  static func host(_ url: String) -> String? {
    guard let slashes = url.firstRange(of: "//") else { return nil }
    let host = url[slashes.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    guard !host.isEmpty else { return nil }
    let lower = host.lowercased()
    return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
  }

  /// The part of the host that names the site: `example` of `news.example.co.uk`.
  static func siteName(ofHost host: String) -> String {
    let parts = host.split(separator: ".").dropLast()
    let longest = parts.max { $0.count < $1.count }
    return longest.map(String.init) ?? host
  }
}

/// The headings of a page that may be its article's title.
struct PageHeadings {
  private(set) var titles: [String] = []
  /// Where the first of them stands; nil where there is none.
  private(set) var titleIndex: PageOutline.Index?

  init(_ outline: PageOutline) {
    var named: [(Int, String)] = []
    for index in outline.entries.indices {
      let entry = outline[index]
      guard !entry.isText, titles.count < 12 else { continue }
      if entry.tag == .h1 {
        let text = outline.text(of: index, limit: 500)
        if !text.isEmpty {
          titles.append(text)
          if titleIndex == nil { titleIndex = index }
        }
      } else if entry.tag == .h2 || entry.hints.contains(.title), named.count < 12 {
        named.append((index, outline.text(of: index, limit: 500)))
      }
    }
    if titleIndex == nil { titleIndex = named.first?.0 }
    titles += named.map(\.1).filter { !$0.isEmpty && $0.count < 300 }
  }
}
