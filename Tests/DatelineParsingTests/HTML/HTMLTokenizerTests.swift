import Testing

@testable import DatelineParsing

@Suite("HTML tokens")
struct HTMLTokenizerTests {
  @Test(
    "text, tags, comments and their broken forms",
    arguments: [
      (
        "a<B id=x>c</b >",
        ["Character a", "StartTag b [\"id=x\"] false", "Character c", "EndTag b"]
      ),
      ("<p a=1 A=2 b='3' c=\"4\" d>", ["StartTag p [\"a=1\", \"b=3\", \"c=4\", \"d=\"] false"]),
      ("1 < 2 <3 &lt; 4", ["Character 1 < 2 <3 < 4"]),
      ("<br/><img src=a/>", ["StartTag br [] true", "StartTag img [\"src=a/\"] false"]),
      ("<!-- a - b --><!-->x<!--y", ["Comment  a - b ", "Comment ", "Character x", "Comment y"]),
      ("<?xml v?></ p></>z", ["Comment ?xml v?", "Comment  p", "Character z"]),
      ("a<p class='never closed", ["Character a"]),
      ("<!DOCTYPE HTML>", ["DOCTYPE html nil nil true"]),
      ("a\r\nb\rc", ["Character a\\10b\\10c"]),
    ])
  func tokens(_ page: String, _ expected: [String]) {
    #expect(HTMLDump.tokens(Array(page.utf8)) == expected)
  }

  @Test(
    "character references, the legacy ones too",
    arguments: [
      ("&amp;&amp&AMP;", "&&&"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("&unknown;", "&unknown;"),
      ("&#65;&#x42;&#67", "ABC"), ("&#x80;&#0;&#xD800;", "€\u{FFFD}\u{FFFD}"), ("&", "&"),
      ("&#;&#x;", "&#;&#x;"), ("&NotEqualTilde;", "\u{2242}\u{338}"), ("&amp lt;", "& lt;"),
    ])
  func references(_ text: String, _ expected: String) {
    #expect(HTMLText.decoded(text) == expected)
  }

  @Test("in attributes a legacy reference before a letter or an equals sign stays as it is")
  func attributeReferences() {
    let found = HTMLDump.tokens(Array("<a href='?a=1&copy=2&amp;b&lt'>".utf8))
    #expect(found == ["StartTag a [\"href=?a=1&copy=2&b<\"] false"])
  }

  @Test("script data end at their own end tag and nowhere else")
  func scripts() {
    let script = "if (a</b) x('<!-- <script></script> -->');</SCRIPT >after"
    let found = HTMLDump.tokens(Array(script.utf8), model: .script, lastStartTag: "script")
    #expect(found.last == "Character after")
    #expect(found.count == 3)
  }
}
