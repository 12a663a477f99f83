import DatelineModel
import Testing

@testable import DatelineParsing

@Suite("Articles on pages")
struct HTMLArticleTests {
  private static let paragraphs = [
    "The harbour council of Esselmouth voted on Tuesday to rebuild the north pier, which a storm "
      + "had broken in three places, and to pay for it with a levy on berths, not on residents.",
    "Mira Tolland, who chairs the council, said the work would begin in spring, take about eight "
      + "months, and leave the ferry running throughout, at least on weekdays.",
    "Fishing crews had asked for a longer pause, arguing that noise drives herring from the bay, "
      + "but the council's own survey, published in August, found no such effect.",
  ]

  private static func page(
    head: String = "", before: String = "", inside: String = "", after: String = ""
  ) -> String {
    """
    <!DOCTYPE html><html lang="en-GB"><head><title>Pier to be rebuilt | Esselmouth Echo</title>
    <meta property="og:site_name" content="Esselmouth Echo">\(head)</head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>\(before)
    <article><h1>Pier to be rebuilt</h1><p class="byline">By Jo Farrow</p>
    <p>\(paragraphs[0])</p>\(inside)<p>\(paragraphs[1])</p><h2>What crews say</h2>
    <p>\(paragraphs[2])</p></article>
    <div class="related-articles"><h3>More on this</h3><a href="/a">Storm breaks pier</a></div>
    \(after)<footer>Esselmouth Echo, 4 Quay Street</footer></body></html>
    """
  }

  private func read(_ page: String, url: String? = nil) -> Article {
    HTMLArticleExtractor().article(html: page, id: "a", url: url)
  }

  private func texts(_ article: Article, _ role: ParagraphRole) -> [String] {
    article.paragraphs.filter { $0.role == role }.map { article.text.slice($0.range) }
  }

  @Test("the text is there whole, and nothing of the site")
  func body() {
    let article = read(
      Self.page(inside: "<figure><img src=a><figcaption>The pier</figcaption></figure>"))
    #expect(texts(article, .body).filter { $0.count > 60 } == Self.paragraphs)
    #expect(texts(article, .caption) == ["The pier"])
    #expect(texts(article, .heading) == ["What crews say"])
    for noise in ["Home", "Storm breaks", "More on this", "Quay Street"] {
      #expect(!article.text.contains(noise))
    }
    #expect(article.warnings.isEmpty)
  }

  @Test("title, author, outlet and language")
  func facts() {
    let article = read(Self.page())
    #expect(article.title == "Pier to be rebuilt")
    #expect(article.byline == "Jo Farrow")
    #expect(article.source.name == "Esselmouth Echo")
    #expect(article.language == "en-GB")
  }

  @Test(
    "the day of publication, and where it stands",
    arguments: [
      (
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
          + "\"2024-03-05T08:30:00+01:00\",}</script>", "2024-03-05T08:30:00+01:00", "JSON-LD"
      ),
      (
        "<meta property='article:published_time' content='2024-03-05T08:30:00Z'>",
        "2024-03-05T08:30:00Z", "article:published_time"
      ),
      ("<meta name=DC.date.issued content='5 March 2024'>", "2024-03-05", "dc.date.issued"),
    ])
  func published(_ head: String, _ date: String, _ why: String) {
    let article = read(Self.page(head: head))
    #expect(article.published?.value.edtf == date)
    #expect(article.published?.basis == .stated)
    #expect(article.published?.why?.contains(why) == true)
  }

  @Test("a date in the markup or the address")
  func otherDates() {
    let marked = read(Self.page(before: "<time datetime='2023-11-02'>yesterday</time>"))
    #expect(marked.published?.value.edtf == "2023-11-02")
    let address = read(Self.page(), url: "https://echo.example/2023/11/02/pier.html")
    #expect(address.published?.value.edtf == "2023-11-02")
    #expect(read(Self.page()).published == nil)
  }

  @Test("the first of several encodings that is true")
  func encodings() {
    let page = Self.page(head: "<meta charset=iso-8859-1>").replacing(
      "herring", with: "h\u{E9}rring")
    let latin = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(HTMLArticleExtractor().article(html: latin, id: "a").text.contains("h\u{E9}rring"))
    let wrong = HTMLArticleExtractor().article(html: Array(page.utf8), id: "a")
    #expect(wrong.text.contains("h\u{E9}rring"))
    #expect(wrong.warnings.contains { $0.contains("labelled windows-1252") })
  }

  @Test(
    "pages that hold no article say so",
    arguments: [
      ("", "no text"), ("<html><body></body></html>", "no text"),
      (
        "<body><div id=app></div><script>" + String(repeating: "let a = 1;", count: 3000)
          + "</script>", "made by scripts"
      ),
      (
        "<body><article><p>\(paragraphs[0])</p></article><div class=paywall>Subscribe</div>",
        "paywall"
      ),
    ])
  func doubtful(_ page: String, _ warning: String) {
    #expect(read(page).warnings.contains { $0.contains(warning) })
  }

  @Test("a page cut off anywhere is read as far as it goes")
  func truncated() {
    let page = Array(
      Self.page(head: "<script type='application/ld+json'>{\"@type\":\"Article\"").utf8)
    for end in stride(from: 0, through: page.count, by: 7) {
      let article = HTMLArticleExtractor().article(html: Array(page.prefix(end)), id: "a")
      #expect(article.paragraphs.allSatisfy { $0.range.end <= article.text.utf8.count })
    }
  }

  @Test("hostile markup ends in time")
  func hostile() {
    for unit in [
      "<div>", "<b><p>", "<table><td>", "<a href=x>", "<ul><li>y", "</p>", "<!--", "&", "<p x=",
    ] {
      let page = String(repeating: unit, count: 30_000)
      #expect(read(page + "tail").id == "a")
    }
  }
}
