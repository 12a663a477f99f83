import DatelineModel
import Testing

@testable import DatelineExport

@Suite("The page")
struct HTMLExporterTests {
  @Test("names the hashes of its own script and style, and of nothing else")
  func policy() throws {
    let page = try HTMLExporter().string(for: SampleStory.ferry)
    #expect(page.contains("default-src 'none'"))
    for text in [PageScript.text, PageStyle.text] {
      #expect(page.contains("'sha256-\(Base64.encode(SHA256.digest(text.utf8)))'"))
      #expect(page.contains(">\(text)</"))
    }
    #expect(!page.contains("unsafe-inline"))
  }

  @Test(
    "the digest is that of the standard",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func digest(_ message: String, _ expected: String) {
    #expect(Base64.encode(SHA256.digest(message.utf8)) == expected)
  }

  @Test("has one script and no markup from outside", arguments: SampleStory.hostileStrings)
  func hostile(_ string: String) throws {
    let page = try HTMLExporter().string(for: SampleStory.hostile(string))
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.ranges(of: "</script").count == 1)
    #expect(page.ranges(of: "<!--").isEmpty)
    #expect(page.unicodeScalars.allSatisfy { $0.isAllowedInMarkup })
  }

  @Test("every passage that an entry refers to is in its article")
  func passages() throws {
    let page = try HTMLExporter().string(for: SampleStory.ferry)
    for link in page.split(separator: "href=\"#at-").dropFirst() {
      let key = link.prefix { $0 != "\"" }
      #expect(page.contains("<i id=\"at-\(key)\"></i>"), "\(key)")
    }
  }

  @Test("a day, a month and a decade are drawn apart")
  func precision() throws {
    let page = try HTMLExporter().string(for: SampleStory.ferry)
    #expect(page.contains("<time datetime=\"2031-05-03\">3 May 2031</time>"))
    #expect(page.contains("class=\"event s-claimed span about\""))
    #expect(page.contains("<span title=\"198X\">1980s</span>"))
  }

  @Test("marks over one another are cut into pieces that carry them all")
  func overlap() {
    var text = HighlightedText(
      "abcdef",
      spans: [
        .init(range: TextRange(0, 4), layer: .event, key: "x"),
        .init(range: TextRange(2, 6), layer: .reaction, key: "y"),
      ])
    var page = ""
    text.append(TextRange(0, 6), to: &page)
    #expect(
      page == """
        <i id="at-x"></i><mark class="e" data-k="x">ab</mark><i id="at-y"></i>\
        <mark class="e r" data-k="y x">cd</mark><mark class="r" data-k="y">ef</mark>
        """)
  }

  @Test("ten thousand marks over one text take no longer for each than ten do")
  func deepOverlap() {
    let count = 10_000
    let spans = (0..<count).map {
      HighlightedText.Span(
        range: TextRange($0, 2 * count - $0), layer: .event, key: "k\($0)")
    }
    var text = HighlightedText(String(repeating: "a", count: 2 * count), spans: spans)
    var page = ""
    text.append(TextRange(0, 2 * count), to: &page)
    #expect(page.utf8.count < 2 * count * 400)
  }
}
