/// SVG and MathML inside HTML (WHATWG HTML, 13.2.6.5).
extension HTMLTreeBuilder {
  /// Whether a tag inside `open`, an element of SVG or MathML, is read as foreign content.
  func isForeign(_ open: Open, startTag: Bool) -> Bool {
    guard startTag else { return true }
    if isMathText(open), token.tag != .mglyph, token.tag != .malignmark { return false }
    if open.namespace == .math, open.tag == .annotationXML, token.tag == .svg { return false }
    return !isHTMLIntegrationPoint(open)
  }

  func isTextIntegrationPoint(_ open: Open) -> Bool {
    isMathText(open) || isHTMLIntegrationPoint(open)
  }

  private func isMathText(_ open: Open) -> Bool {
    guard open.namespace == .math else { return false }
    switch open.tag {
    case .mi, .mo, .mn, .ms, .mtext: return true
    default: return false
    }
  }

  private func isHTMLIntegrationPoint(_ open: Open) -> Bool {
    switch (open.namespace, open.tag) {
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): return true
    case (.math, .annotationXML):
      let node = document.nodes[Int(open.node)]
      return tokenizer.attributes[Int(node.start)..<Int(node.end)].contains {
        tokenizer.bytes.equals("encoding", $0.nameStart, $0.nameEnd)
          && (tokenizer.bytes.equals("text/html", $0.valueStart, $0.valueEnd)
            || tokenizer.bytes.equals("application/xhtml+xml", $0.valueStart, $0.valueEnd))
      }
    default: return false
    }
  }

  mutating func startTagInForeign() {
    if token.tag.breaksOutOfForeign || isFontWithLooks {
      while let last = stack.last, last.namespace != .html, !isTextIntegrationPoint(last) { pop() }
      return processStartTag()
    }
    insertElement(namespace: stack.last?.namespace ?? .html)
    if token.isSelfClosing { pop() }
  }

  private var isFontWithLooks: Bool {
    guard token.tag == .font else { return false }
    return tokenizer.attributes[token.attributesStart..<token.attributesEnd].contains {
      tokenizer.bytes.equals("color", $0.nameStart, $0.nameEnd)
        || tokenizer.bytes.equals("face", $0.nameStart, $0.nameEnd)
        || tokenizer.bytes.equals("size", $0.nameStart, $0.nameEnd)
    }
  }

  mutating func endTagInForeign() {
    if token.tag == .br || token.tag == .p {
      while let last = stack.last, last.namespace != .html, !isTextIntegrationPoint(last) { pop() }
      return processHTMLEndTag()
    }
    var position = stack.count - 1
    while position > 0 {
      let open = stack[position]
      if open.namespace == .html { return processHTMLEndTag() }
      if document.nodes[Int(open.node)].nameHash == token.nameHash { return pop(until: position) }
      position -= 1
    }
  }
}
