import DatelineModel
import Testing

@testable import DatelineParsing

@Suite("Reading feeds")
struct FeedTests {
  static let feeds: [(name: String, source: String)] = [
    (
      "RSS",
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay Wire</title>
      <item><title>Gulls &amp; terns</title><link>https://bay.example/1</link><guid>g1</guid>
      <dc:creator>Ines Marlow</dc:creator><pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate>
      <description>Short.</description>
      <c:encoded><![CDATA[<p>The gulls are back.</p><p>So are the terns.</p>]]></c:encoded>
      </item></channel></rss>
      """
    ),
    (
      "RDF",
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bay Wire</title></channel>
      <item rdf:about="g1"><title>Gulls &amp; terns</title><link>https://bay.example/1</link>
      <dc:creator>Ines Marlow</dc:creator><dc:date>2031-03-04T08:00:00Z</dc:date>
      <description>&lt;p&gt;The gulls are back.&lt;/p&gt;&lt;p&gt;So are the terns.&lt;/p&gt;</description>
      </item></rdf:RDF>
      """
    ),
    (
      "Atom",
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Bay Wire</a:title>
      <a:entry><a:title type="html">Gulls &amp;amp; terns</a:title><a:id>g1</a:id>
      <a:link rel="enclosure" href="https://bay.example/x.mp3"/>
      <a:link href="https://bay.example/1"/><a:author><a:name>Ines Marlow</a:name></a:author>
      <a:published>2031-03-04T08:00:00Z</a:published>
      <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The gulls are back.</p>
      <p>So are the terns.</p></div></a:content></a:entry></a:feed>
      """
    ),
    (
      "broken off",
      """
      <rss><channel><title>Bay Wire</title><item><title>Gulls & terns</title><guid>g1</guid>
      <link>https://bay.example/1<author>ines@bay.example (Ines Marlow)</author></link>
      <pubDate>4 March 2031 08:00 GMT</pubDate>
      <description><![CDATA[<p>The gulls are back.<p>So are the terns.
      """
    ),
  ]

  @Test("gives the same article whatever the dialect", arguments: feeds.map(\.name))
  func dialects(_ name: String) throws {
    let source = try #require(Self.feeds.first { $0.name == name }?.source)
    let result = ArticleReader().read(Array(source.utf8), name: "feed.xml")
    let article = try #require(result.articles.first)
    #expect(article.id == "g1")
    #expect(article.title == "Gulls & terns")
    #expect(article.source.name == "Bay Wire")
    #expect(article.published?.value.edtf == "2031-03-04T08:00:00Z")
    #expect(article.text == "The gulls are back.\n\nSo are the terns.")
    if name != "broken off" {
      #expect(article.url == "https://bay.example/1")
      #expect(article.byline == "Ines Marlow")
    }
  }

  @Test("survives any cut of a feed")
  func survivesCuts() {
    for (_, source) in Self.feeds {
      let bytes = Array(source.utf8)
      for end in stride(from: 0, to: bytes.count, by: 7) {
        _ = ArticleReader().read(Array(bytes[..<end]), name: "feed.xml")
      }
    }
  }

  @Test("takes nesting of any depth")
  func deepNesting() {
    let source =
      "<rss><channel><item><description>" + String(repeating: "<b>", count: 100_000) + "Deep water."
    #expect(ArticleReader().read(Array(source.utf8)).articles.count == 1)
  }
}
