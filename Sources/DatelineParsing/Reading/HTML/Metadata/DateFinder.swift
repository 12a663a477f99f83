import DatelineModel

/// Finds when an article was published and changed, from the surest sign to the weakest.
struct DateFinder {
  let outline: PageOutline
  let head: PageHead
  let linked: LinkedArticle?
  let url: String?
  let reader: DateReader
  let titleAt: PageOutline.Index?

  typealias Found = (value: PartialDate.Point, why: String)

  func published() -> Found? {
    guard let found = stated() else { return nil }
    return onLocalDay(found)
  }

  /// A time in UTC may fall on another day than where the page was made. The day in the address is
  /// that of the place; so is a time that the page shows with the same minutes.
  private func onLocalDay(_ found: Found) -> Found {
    guard let time = found.value.time, time.zoneMinutes == 0 else { return found }
    let day = found.value.firstDay.dayNumber
    if let value = url.flatMap(Self.dateInAddress), day - value.firstDay.dayNumber == 1,
      time.hour < 12
    {
      return (value, "the address; \(found.why) is in UTC")
    }
    for case let shown? in [named(aroundTitle: true), nearTitle()] {
      let shift = day - shown.value.firstDay.dayNumber
      guard abs(shift) == 1 else { continue }
      let isNearMidnight = shift == 1 ? time.hour <= 6 : time.hour >= 21
      guard shown.value.time.map({ $0.minute == time.minute }) ?? isNearMidnight else { continue }
      return (shown.value, "\(shown.why); \(found.why) is in UTC")
    }
    return found
  }

  private func stated() -> Found? {
    if let date = linked?.published.flatMap(reader.first) { return (date, "JSON-LD datePublished") }
    if let found = meta(Self.publishedNames) { return found }
    if let found = markedUp() { return found }
    if let date = url.flatMap(Self.dateInAddress) { return (date, "the address") }
    if let found = named(aroundTitle: true) { return found }
    let picture = pictured()
    // No article is older than its picture.
    if let found = nearTitle(),
      found.value.firstDay >= picture?.value.firstDay ?? found.value.firstDay
    {
      return found
    }
    if let picture { return picture }
    if let found = named(aroundTitle: false) { return found }
    if let found = meta(Self.modifiedNames) { return found }
    if let date = linked?.modified.flatMap(reader.first) { return (date, "JSON-LD dateModified") }
    return nil
  }

  /// The day in the address of the picture that the page is shared with.
  private func pictured() -> Found? {
    guard let image = head.first(["og:image", "twitter:image"])?.value,
      let date = Self.dateInAddress(image)
    else { return nil }
    return (date, "the address of its picture")
  }

  func modified() -> Found? {
    if let date = linked?.modified.flatMap(reader.first) { return (date, "JSON-LD dateModified") }
    return meta(Self.modifiedNames)
  }

  private func meta(_ names: [String]) -> Found? {
    for name in names {
      for value in head.metas[name] ?? [] {
        if let date = reader.first(in: value) { return (date, "<meta> \(name)") }
      }
    }
    return nil
  }

  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "datepublished", "article:published",
    "og:published_time", "og:pubdate", "article.published", "article:post_date", "bt:pubdate",
    "parsely-pub-date", "sailthru.date", "published-date", "publish-date", "publish_date",
    "published_date", "publication_date", "publicationdate", "pubdate", "date-published",
    "published_time", "article_date_original", "originalpublicationdate",
    "article-publication-date",
    "cxenseparse:recs:publishtime", "cse-pub-date", "rnews:datepublished",
    "citation_publication_date",
    "citation_date", "citation_online_date", "dc.date.issued", "dcterms.issued", "dc.date.created",
    "dcterms.created", "dcterms.date", "dc.date", "dcsext.articlefirstpublished", "release_date",
    "pdate", "date.issued", "datecreated", "created", "article:created", "og:created_time",
    "date", "dateposted", "video:release_date", "uploaddate", "timestamp", "pubdate_utc", "ptime",
    "firstpublished", "displaydate",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "article:modified",
    "dc.date.modified",
    "dcterms.modified", "last-modified", "lastmod", "modified", "article:updated",
    "og:modified_time",
    "revised", "updated_time", "date-modified",
  ]

  /// `itemprop="datePublished"` and `<time>`, those first that say they mean publication.
  private func markedUp() -> Found? {
    var firstTime: Found?
    var index = 0
    while index < outline.entries.count {
      let entry = outline[index]
      index += 1
      guard !entry.isText else { continue }
      if entry.hints.contains(.comment) || entry.tag == .footer {
        index = Int(entry.end)
        continue
      }
      let document = outline.document
      if let property = document.attribute(entry.node, "itemprop"),
        document.bytes.equals("datepublished", property.valueStart, property.valueEnd),
        let date = stated(at: index - 1)
      {
        return (date, "itemprop datePublished")
      }
      guard entry.tag == .time || entry.tag == .abbr else { continue }
      if let date = stated(at: index - 1) {
        if document.attribute(entry.node, "pubdate") != nil { return (date, "<time pubdate>") }
        if firstTime == nil, entry.tag == .time { firstTime = (date, "<time>") }
      }
    }
    return firstTime
  }

  /// The date in the element's attributes, else in its text.
  private func stated(at index: PageOutline.Index) -> PartialDate.Point? {
    let document = outline.document
    let node = outline[index].node
    for value in [
      document.value(node, "datetime"), document.value(node, "content"),
      document.value(node, "data-datetime"), document.value(node, "title"),
    ] {
      if let date = value.flatMap(reader.first) { return date }
    }
    guard outline.mayHoldDigits(index) else { return nil }
    return reader.first(in: outline.text(of: index, limit: 200))
  }

  /// The first date in an element whose name speaks of a date, around the title or anywhere.
  private func named(aroundTitle: Bool) -> Found? {
    var index = 0
    var last = outline.entries.count
    if aroundTitle {
      guard let titleAt else { return nil }
      index = max(0, titleAt - 60)
      last = min(last, titleAt + 150)
    }
    while index < last {
      let entry = outline[index]
      index += 1
      // Where the text has begun, a date is another article's.
      if aroundTitle, entry.length >= 250, index > (titleAt ?? 0) { return nil }
      guard !entry.isText else { continue }
      if !entry.hints.isDisjoint(with: [.comment, .drop]) || entry.tag == .footer
        || entry.tag == .aside || entry.tag == .nav
      {
        index = Int(entry.end)
        continue
      }
      guard entry.hints.contains(.date) || entry.hints.contains(.byline) else { continue }
      if outline.isShort(index - 1, limit: 200), let date = stated(at: index - 1) {
        return (date, "the date line")
      }
    }
    return nil
  }

  /// The first date in a short text near the title.
  private func nearTitle() -> Found? {
    guard let start = titleAt else { return nil }
    var index = start
    var seen = 0
    while index < outline.entries.count, seen < 1500 {
      let entry = outline[index]
      if entry.isText {
        seen += Int(entry.length)
        if entry.length >= 250 { return nil }
        if entry.length >= 6, entry.length < 120, outline.mayHoldDigits(index),
          let date = reader.first(in: outline.text(of: index))
        {
          return (date, "the text")
        }
      }
      index += 1
    }
    return nil
  }

  /// A day in an address: `/2020/10/30/`, `/2020-10-30-`, `20201030`.
  static func dateInAddress(_ url: String) -> PartialDate.Point? {
    let parts = DateReader.tokens(url.prefix(300).map { $0 == "_" ? "/" : String($0) }.joined())
    for index in parts.indices {
      guard case .number(let year, let digits) = parts[index] else { continue }
      if digits == 8, (1995...2035).contains(year / 10_000) {
        let day = DateReader().first(in: String(year))
        if let day { return day }
      }
      guard digits == 4, (1995...2035).contains(year), index + 4 < parts.count,
        case .mark(let first) = parts[index + 1], case .mark(let second) = parts[index + 3],
        first == second, first == "/" || first == "-",
        case .number(let day, let length) = parts[index + 4], length <= 2
      else { continue }
      var month: Int?
      if case .number(let value, let length) = parts[index + 2], length <= 2 { month = value }
      if case .word(let word) = parts[index + 2] { month = DateWords.shared.month(word) }
      if let month, CivilDay(year: year, month: month, day: day) != nil {
        return PartialDate.Point(year: year, month: month, day: day)
      }
    }
    return nil
  }
}

extension PageOutline {
  /// Whether the text inside has a digit, or a byte that may belong to one of another script.
  func mayHoldDigits(_ index: Index) -> Bool {
    let bytes = document.bytes
    for inner in index..<Int(entries[index].end) where entries[inner].isText {
      let node = document.nodes[Int(entries[inner].node)]
      for place in Int(node.start)..<Int(node.end)
      where bytes[place].isASCIIDigit || bytes[place] >= 0xD9 && bytes[place] < 0xE2 { return true }
    }
    return false
  }
}
