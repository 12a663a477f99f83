extension HTMLTreeBuilder {
  mutating func processText() {
    let bytes = tokenizer.bytes
    if skipsNewline {
      skipsNewline = false
      if bytes[token.start] == 0x0D { token.start += 1 }
      if token.start < token.end, bytes[token.start] == 0x0A { token.start += 1 }
      if token.start == token.end { return }
    }
    if let last = stack.last, last.namespace != .html, !isTextIntegrationPoint(last) {
      return insertText(token.start, token.end)
    }
    processHTMLText()
  }

  private mutating func processHTMLText() {
    while true {
      switch mode {
      case .text: return insertText(token.start, token.end)
      case .inBody, .inCell, .inCaption: return insertBodyText()
      case .inTable, .inTableBody, .inRow: return insertTableText()
      case .initial:
        guard !skipLeadingSpace(inserting: false) else { return }
        isQuirky = true
        mode = .beforeHTML
      case .beforeHTML:
        guard !skipLeadingSpace(inserting: false) else { return }
        openHTML()
      case .beforeHead:
        guard !skipLeadingSpace(inserting: false) else { return }
        openHead()
      case .inHead:
        guard !skipLeadingSpace(inserting: true) else { return }
        closeHead()
      case .inHeadNoscript:
        guard !skipLeadingSpace(inserting: true) else { return }
        pop()
        mode = .inHead
      case .afterHead:
        guard !skipLeadingSpace(inserting: true) else { return }
        openBody()
      case .inColumnGroup:
        guard !skipLeadingSpace(inserting: true) else { return }
        guard currentTag == .colgroup else { return }
        pop()
        mode = .inTable
      case .afterBody, .afterAfterBody:
        if leadingSpace() == token.end { return insertBodyText() }
        mode = .inBody
      }
    }
  }

  /// Drops or inserts the white space that the text begins with; true where nothing else is there.
  private mutating func skipLeadingSpace(inserting: Bool) -> Bool {
    let end = leadingSpace()
    if inserting { insertText(token.start, end) }
    token.start = end
    return token.start == token.end
  }

  /// The end of the white space (and, outside a body, NULs) that the text begins with.
  private func leadingSpace() -> Int {
    var place = token.start
    while place < token.end,
      tokenizer.bytes[place].isHTMLSpace || tokenizer.bytes[place] == 0
    {
      place += 1
    }
    return place
  }

  private mutating func insertBodyText() {
    if tokenizer.bytes[token.start] == 0, leadingNULs() == token.end { return }
    reconstructFormatting()
    insertText(token.start, token.end)
  }

  private func leadingNULs() -> Int {
    var place = token.start
    while place < token.end, tokenizer.bytes[place] == 0 { place += 1 }
    return place
  }

  private mutating func insertTableText() {
    guard let current = currentTag, current.isTablePart || current == .template else {
      return insertBodyText()
    }
    if isWhiteSpace() {
      insertText(token.start, token.end)
    } else {
      fosters = true
      insertBodyText()
      fosters = false
    }
  }

  private func isWhiteSpace() -> Bool {
    if leadingSpace() == token.end { return true }
    guard tokenizer.bytes[leadingSpace()] == UInt8(ascii: "&") else { return false }
    var text: [UInt8] = []
    HTMLText.append(
      tokenizer.bytes, token.start, token.end, .inText, nul: .dropped, to: &text)
    return text.allSatisfy(\.isHTMLSpace)
  }
}
