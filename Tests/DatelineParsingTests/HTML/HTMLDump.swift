@testable import DatelineParsing

/// Writes tokens and trees in the notation of html5lib's test files.
enum HTMLDump {
  /// The tree of a page, one node a line.
  static func tree(_ page: [UInt8], scripting: Bool = true) -> String {
    withBytes(page) { bytes in
      let document = HTMLDocument(bytes, scripting: scripting)
      var lines: [String] = []
      var text: [UInt8] = []
      var textDepth = 0
      func flush() {
        if !text.isEmpty {
          lines.append(indent(textDepth) + "\"\(String(decoding: text, as: UTF8.self))\"")
        }
        text = []
      }
      document.forEachInside(0) { index in
        let node = document.nodes[Int(index)]
        let depth = depth(of: index, in: document)
        if node.kind != .text || depth != textDepth { flush() }
        switch node.kind {
        case .document: break
        case .doctype: lines.append(doctype(document.doctype))
        case .text:
          textDepth = depth
          document.appendText(of: node, to: &text)
        case .comment:
          let data = HTMLText.string(
            bytes, Int(node.start), Int(node.end), .verbatim, nul: .replaced)
          lines.append(indent(depth) + "<!-- \(data) -->")
        case .element:
          lines.append(indent(depth) + "<\(name(of: node, in: document))>")
          lines += attributes(document.attributes[Int(node.start)..<Int(node.end)], bytes).sorted {
            $0.key < $1.key
          }.map { indent(depth + 1) + "\($0.key)=\"\($0.value)\"" }
        }
        return true
      }
      flush()
      return lines.joined(separator: "\n")
    }
  }

  /// The tokens of a text, adjoining characters as one.
  static func tokens(
    _ page: [UInt8], model: HTMLTokenizer.ContentModel = .data, lastStartTag: String = ""
  ) -> [String] {
    withBytes(page) { bytes in
      var tokenizer = HTMLTokenizer(bytes)
      tokenizer.model = model
      tokenizer.rawEndName = Array(lastStartTag.utf8)
      var token = HTMLToken()
      var output: [String] = []
      var text: [UInt8] = []
      while true {
        tokenizer.next(&token)
        if token.kind != .text, !text.isEmpty {
          output.append("Character " + escaped(text))
          text = []
        }
        switch token.kind {
        case .end: return output
        case .text:
          let isReplaced = token.textKind == .raw || token.textKind == .replaceable
          HTMLText.append(
            bytes, token.start, token.end,
            token.textKind == .characters || token.textKind == .replaceable ? .inText : .verbatim,
            nul: isReplaced ? .replaced : .kept, to: &text)
        case .startTag:
          let found = attributes(
            tokenizer.attributes[token.attributesStart..<token.attributesEnd], bytes)
          let list = found.map { "\($0.key)=\($0.value)" }.sorted()
          let name = HTMLText.name(bytes, token.start, token.end)
          output.append("StartTag \(name) \(list) \(token.isSelfClosing)")
        case .endTag: output.append("EndTag " + HTMLText.name(bytes, token.start, token.end))
        case .comment:
          var data: [UInt8] = []
          HTMLText.append(bytes, token.start, token.end, .verbatim, nul: .replaced, to: &data)
          output.append("Comment " + escaped(data))
        case .doctype:
          let type = tokenizer.doctype
          output.append(
            doctype(
              type.name, type.publicIdentifier, type.systemIdentifier,
              isCorrect: !type.forcesQuirks))
        }
      }
    }
  }

  static func doctype(
    _ name: String?, _ publicID: String?, _ systemID: String?, isCorrect: Bool
  ) -> String {
    "DOCTYPE \(name ?? "nil") \(publicID ?? "nil") \(systemID ?? "nil") \(isCorrect)"
  }

  /// Bytes that are no UTF-8 (lone surrogates) still compare equal only to themselves.
  static func escaped(_ bytes: [UInt8]) -> String {
    bytes.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "\\\($0)" }.joined()
  }

  private static func withBytes<Result>(
    _ page: [UInt8], _ body: (HTMLBytes) -> Result
  ) -> Result {
    (page + [0]).withUnsafeBufferPointer { buffer in
      guard let bytes = HTMLBytes(UnsafeBufferPointer(rebasing: buffer.dropLast())) else {
        preconditionFailure("a buffer that is not empty has an address")
      }
      return body(bytes)
    }
  }

  private static func indent(_ depth: Int) -> String {
    "| " + String(repeating: "  ", count: max(depth - 1, 0))
  }

  private static func depth(of node: HTMLNode.Index, in document: HTMLDocument) -> Int {
    var depth = 0
    var node = node
    while document.nodes[Int(node)].parent != HTMLNode.none {
      node = document.nodes[Int(node)].parent
      depth += 1
    }
    return depth
  }

  private static func name(of node: HTMLNode, in document: HTMLDocument) -> String {
    let prefix = node.namespace == .svg ? "svg " : node.namespace == .math ? "math " : ""
    if node.tag != .custom { return prefix + node.tag.rawValue }
    var end = Int(node.nameStart)
    while let byte = document.bytes.peek(end), !byte.isHTMLSpace, byte != UInt8(ascii: "/"),
      byte != UInt8(ascii: ">")
    {
      end += 1
    }
    return prefix + HTMLText.name(document.bytes, Int(node.nameStart), end)
  }

  private static func attributes(
    _ list: some Sequence<HTMLAttribute>, _ bytes: HTMLBytes
  ) -> [String: String] {
    let pairs = list.map { attribute in
      (
        HTMLText.name(bytes, Int(attribute.nameStart), Int(attribute.nameEnd)),
        HTMLText.string(
          bytes, Int(attribute.valueStart), Int(attribute.valueEnd), .inAttribute,
          nul: .replaced)
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func doctype(_ type: HTMLDoctype?) -> String {
    var text = "| <!DOCTYPE \(type?.name ?? "")"
    if let type, type.publicIdentifier != nil || type.systemIdentifier != nil {
      text += " \"\(type.publicIdentifier ?? "")\" \"\(type.systemIdentifier ?? "")\""
    }
    return text + ">"
  }
}
