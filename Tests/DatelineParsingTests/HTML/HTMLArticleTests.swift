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

  @Test("a sentence between title and text is part of it")
  func lead() {
    let lead = "A pier older than the town's charter will be put back where the storm left gaps."
    let page = """
      <html><body><header><h1>Pier to be rebuilt</h1><p class="standfirst">\(lead)</p></header>
      <div class="article-body">\(Self.paragraphs.map { "<p>\($0)</p>" }.joined())</div></body></html>
      """
    #expect(texts(read(page), .body) == [lead] + Self.paragraphs)
  }

  @Test(
    "what a site puts into an article is left out",
    arguments: [
      "<p>Read more: <a href=/x>Ferry stays open through winter</a></p>",
      "<p>Advertisement</p>",
      "<div class='newsletter-signup'><p>Get the day's news in one letter, every morning.</p></div>",
      "<div class='related'><ul><li><a href=/x>Ferry stays open</a></ul></div>",
      "<div style='display: none'><p>Never shown to anyone who reads the page.</p></div>",
    ])
  func insertions(_ inside: String) {
    #expect(texts(read(Self.page(inside: inside)), .body) == Self.paragraphs)
  }

  @Test("notices below the text are left out, a box that only says it has no sidebar is not")
  func tails() {
    let page = Self.page().replacing(
      "</article>", with: "<p>Follow us on any network.</p></article>"
    )
    .replacing("<article>", with: "<article class='no-sidebar no-comments'>")
    #expect(texts(read(page), .body) == Self.paragraphs)
  }

  @Test("a time in UTC counts as the day that the address says")
  func localDay() {
    let head = "<meta property='article:published_time' content='2024-03-06T03:10:00Z'>"
    let article = read(Self.page(head: head), url: "https://echo.example/2024/03/05/pier/")
    #expect(article.published?.value.edtf == "2024-03-05")
    #expect(article.published?.why?.contains("UTC") == true)
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
      let page = String(repeating: unit, count: 5_000)
      #expect(read(page + "tail").id == "a")
    }
  }
}
