import Testing

@testable import DatelineParsing

@Suite("HTML trees")
struct HTMLTreeTests {
  /// The tree in one line: elements with what they hold in brackets.
  private func tree(_ page: String) -> String {
    var bytes = Array(page.utf8)
    return bytes.withUnsafeMutableBufferPointer { buffer in
      guard let bytes = HTMLBytes(UnsafeBufferPointer(buffer)) else { return "" }
      let document = HTMLDocument(bytes)
      var output = ""
      var open: [HTMLNode.Index] = []
      document.forEachInside(0) { index in
        let node = document.nodes[Int(index)]
        while let last = open.last, last != node.parent {
          output += ")"
          open.removeLast()
        }
        switch node.kind {
        case .element:
          output += "\(node.tag.rawValue)("
          open.append(index)
        case .text:
          var text: [UInt8] = []
          document.appendText(of: node, to: &text)
          output += "\"" + String(decoding: text, as: UTF8.self) + "\""
        default: break
        }
        return true
      }
      return output + String(repeating: ")", count: open.count)
    }
  }

  @Test(
    "what pages leave out or mix up is mended as browsers do",
    arguments: [
      ("<p>a<p>b", "p(\"a\")p(\"b\")"),
      ("<ul><li>a<li>b</ul>", "ul(li(\"a\")li(\"b\"))"),
      ("<b>a<p>b</b>c", "b(\"a\")p(b(\"b\")\"c\")"),
      ("<a>x<a>y", "a(\"x\")a(\"y\")"),
      ("<table>a<tr><td>b</table>", "\"a\"table(tbody(tr(td(\"b\"))))"),
      ("</div>a</p>b", "\"a\"p()\"b\""),
      ("<p><div>x</div>", "p()div(\"x\")"),
      ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(\"a\")dd(\"b\")dt(\"c\"))"),
      ("<i>a<b>c</i>d</b>", "i(\"a\"b(\"c\"))b(\"d\")"),
      ("<noscript><p>no</noscript>x", "noscript(\"<p>no\")\"x\""),
    ])
  func mends(_ page: String, _ expected: String) {
    #expect(tree("<body>" + page) == "html(head()body(\(expected)))")
  }

  @Test("head and body are there even where no tag opens them")
  func impliedStructure() {
    #expect(tree("<title>t</title>x") == "html(head(title(\"t\"))body(\"x\"))")
    #expect(tree(" ") == "html(head()body())")
  }

  @Test("a hundred thousand open elements take time in proportion and no stack")
  func deepNesting() {
    let page = String(repeating: "<div>", count: 100_000) + "x"
    #expect(tree(page).contains("\"x\""))
    #expect(tree(String(repeating: "<b><p>", count: 20_000)).hasPrefix("html("))
  }
}
