import DatelineModel
import Testing

@testable import DatelineParsing

@Suite("Reading plain text")
struct PlainTextReaderTests {
  private func read(_ lines: [String], separator: String = "\n") -> Article {
    ArticleReader().article(text: lines.joined(separator: separator), id: "a")
  }

  @Test("keeps the text as it came", arguments: ["\n", "\r\n", "\n\n", "\r\n\r\n"])
  func keepsText(_ separator: String) {
    let text = Samples.body.joined(separator: separator)
    let article = ArticleReader().article(text: text)
    #expect(article.text == text)
    #expect(Samples.texts(.body, of: article) == Samples.body)
    #expect(article.title == nil)
  }

  @Test("finds title, byline, date and outlet before the body")
  func findsHead() {
    let article = read(
      [
        "Skip to content", "Home", "World", "Business", "Sign in", "Bay Courier", "Bay Courier",
        "Velmora closes its ferry terminal after ninety years", "By Tomas Ellery",
        "Published: 4 March 2031, 10:15 GMT | Updated 5 March 2031",
      ] + Samples.body)
    #expect(article.title == "Velmora closes its ferry terminal after ninety years")
    #expect(article.byline == "By Tomas Ellery")
    #expect(article.published?.value.edtf.hasPrefix("2031-03-04") == true)
    #expect(article.published?.basis == .stated)
    #expect(article.modified?.edtf == "2031-03-05")
    #expect(article.source.name == "Bay Courier")
    #expect(Samples.texts(.body, of: article) == Samples.body)
    #expect(Samples.texts(.boilerplate, of: article).contains("Sign in"))
  }

  @Test("marks what the site adds behind and between")
  func marksBoilerplate() {
    let site = [
      "Related stories", "Market hall reopens", "Subscribe to our newsletter for free updates",
      "We use cookies to give you the best experience on our website.", "Share on Facebook",
      "© 2031 Bay Courier. All rights reserved.",
    ]
    var lines = Samples.body + site
    lines.insert("Read more: Market hall reopens after the flood", at: 2)
    let article = read(lines)
    #expect(Samples.texts(.body, of: article) == Samples.body)
    #expect(Samples.texts(.boilerplate, of: article).count == site.count + 1)
  }

  @Test("tells headings, captions and lists from the body")
  func tellsRoles() {
    var lines = Samples.body
    lines.insert("An old quarrel", at: 2)
    lines.insert("The ferry Anselm leaves the pier. Photo: Ines Marlow/Bay Courier", at: 1)
    let article = read(lines)
    #expect(Samples.texts(.heading, of: article) == ["An old quarrel"])
    #expect(Samples.texts(.caption, of: article).count == 1)
    #expect(Samples.texts(.body, of: article) == Samples.body)
  }

  @Test("joins the lines of hard-wrapped paragraphs", arguments: [60, 72, 80])
  func joinsWrapped(_ width: Int) {
    let wrapped = Samples.body.map { wrap($0, width) }
    let article = read(wrapped, separator: "\n\n")
    #expect(Samples.texts(.body, of: article) == Samples.body)
    #expect(article.paragraphs.count == Samples.body.count)
  }

  @Test("finds the author behind the text where none stands before it")
  func closingByline() {
    let article = read(Samples.body + ["Tomas Ellery, lecturer in port history, Velmora College"])
    #expect(article.byline == "Tomas Ellery, lecturer in port history, Velmora College")
  }

  @Test("does not take a report's own dateline for a title")
  func inlineDateline() {
    let first = "VELMORA, March 4 (Baywire) — " + Samples.body[0]
    let article = read([first] + Samples.body.dropFirst())
    #expect(article.title == nil)
    #expect(Samples.texts(.body, of: article).first == first)
  }

  @Test("warns of a text without sentences, and keeps it")
  func noSentences() {
    let article = read(["tide tables", "low water", "high water"])
    #expect(article.warnings.count == 1)
    #expect(article.paragraphs.count == 3)
  }

  private func wrap(_ text: String, _ width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
