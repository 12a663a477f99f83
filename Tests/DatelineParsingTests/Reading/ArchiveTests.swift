import DatelineModel
import Foundation
import Testing

@testable import DatelineParsing

@Suite("Reading archives")
struct ArchiveTests {
  /// A sentence, packed, as base64.
  static let packed =
    "H4sIAAAAAAACAwvJSFVIL83JKVZILEpVSEpMzlbIzFMoyQCxK3UUEvNSFIrzwXIgsZLUorxihfw0mAI9"
    + "ACNU9Mc/AAAA"
  /// A million spaces, packed to about a kilobyte.
  static let bomb = """
    H4sIAAAAAAACA+3BgQAAAADDIJX5Ux7kVQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK8G1wgmy0BCDwA=
    """

  private func bytes(_ base64: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters)))
  }

  private func warc(_ body: String, headers: String = "Content-Type: text/html\r\n") -> [UInt8] {
    let answer = "HTTP/1.1 200 OK\r\n\(headers)\r\n\(body)"
    return Array(
      """
      WARC/1.0\r
      WARC-Type: response\r
      WARC-Record-ID: <urn:uuid:0b7c>\r
      WARC-Target-URI: https://bay.example/1\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: \(answer.utf8.count)\r
      \r
      \(answer)\r
      \r

      """.utf8)
  }

  private var page: String {
    "<html><body>" + Samples.body.map { "<p>\($0)</p>" }.joined() + "</body></html>"
  }

  @Test("unpacks gzip, of one member and of two")
  func gzip() throws {
    let packed = try bytes(Self.packed)
    let text = "The gulls are back in the bay, and so are the terns of the bay."
    #expect(ArticleReader().read(packed, name: "a.txt.gz").articles.first?.text == text)
    #expect(ArticleReader().read(packed, name: "a.txt.gz").articles.first?.id == "a")
    #expect(ArticleReader().read(packed + packed).articles.first?.text == text + text)
  }

  @Test("stops at the limit of what unpacks")
  func bomb() throws {
    let options = ArticleReader.Options(maximumUnpackedSize: 10_000)
    let result = ArticleReader(options: options).read(try bytes(Self.bomb))
    #expect(result.problems.map(\.code) == [.tooLarge])
  }

  @Test("no damage to packed bytes is fatal")
  func damage() throws {
    let packed = try bytes(Self.packed)
    for index in packed.indices {
      var damaged = packed
      damaged[index] ^= 0xFF
      _ = ArticleReader().read(damaged)
      _ = ArticleReader().read(Array(packed[..<index]))
    }
  }

  @Test("reads the pages of a web archive and leaves out answers without one")
  func archive() throws {
    let redirect = String(decoding: warc("gone"), as: UTF8.self).replacing("200 OK", with: "301 NO")
    let result = ArticleReader().read(Array(redirect.utf8) + warc(page), name: "x.warc")
    let article = try #require(result.articles.first)
    #expect(result.articles.count == 1)
    #expect(article.id == "0b7c")
    #expect(article.url == "https://bay.example/1")
    #expect(Samples.texts(.body, of: article) == Samples.body)
  }

  @Test("joins a chunked answer")
  func chunked() throws {
    let body = String(page.utf8.count, radix: 16) + "\r\n" + page + "\r\n0\r\n\r\n"
    let result = ArticleReader().read(warc(body, headers: "Transfer-Encoding: chunked\r\n"))
    let article = try #require(result.articles.first)
    #expect(Samples.texts(.body, of: article) == Samples.body)
  }

  @Test("keeps what came before an archive breaks off")
  func brokenOff() {
    let result = ArticleReader().read(warc(page) + Array("WARC/1.0\r\nContent-Len".utf8))
    #expect(result.articles.count == 1)
    #expect(result.problems.map(\.severity) == [.warning])
  }
}
