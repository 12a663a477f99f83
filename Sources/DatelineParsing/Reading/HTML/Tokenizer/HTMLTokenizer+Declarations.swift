extension HTMLTokenizer {
  /// Reads what follows `<!`.
  mutating func declaration(_ token: inout HTMLToken, from start: Int) {
    if bytes.matches("--", at: start) {
      comment(&token, from: start + 2)
    } else if bytes.matches("doctype", at: start) {
      readDoctype(from: start + 7)
      token.kind = .doctype
    } else if allowsCDATA, hasCDATAMark(at: start) {
      position = start + 7
      model = .cdata
      next(&token)
    } else {
      bogusComment(&token, from: start)
    }
  }

  mutating func bogusComment(_ token: inout HTMLToken, from start: Int) {
    let end = bytes.find(UInt8(ascii: ">"), from: start, to: bytes.count)
    comment(&token, start, end, next: min(end + 1, bytes.count))
  }

  private func hasCDATAMark(at start: Int) -> Bool {
    let mark: StaticString = "[CDATA["
    guard start + 7 <= bytes.count else { return false }
    return (0..<7).allSatisfy { bytes[start + $0] == mark.utf8Start[$0] }
  }

  private mutating func comment(_ token: inout HTMLToken, _ start: Int, _ end: Int, next: Int) {
    token.kind = .comment
    token.start = start
    token.end = max(start, end)
    position = next
  }

  private mutating func comment(_ token: inout HTMLToken, from start: Int) {
    if bytes.matches(">", at: start) { return comment(&token, start, start, next: start + 1) }
    if bytes.matches("->", at: start) { return comment(&token, start, start, next: start + 2) }
    var place = start
    while true {
      place = bytes.find(UInt8(ascii: "-"), from: place, to: bytes.count)
      if place == bytes.count { return comment(&token, start, place, next: place) }
      if bytes.matches("-->", at: place) {
        return comment(&token, start, place, next: place + 3)
      }
      if bytes.matches("--!>", at: place) {
        return comment(&token, start, place, next: place + 4)
      }
      let rest = bytes.count - place
      if rest == 1 || (rest == 2 && bytes.matches("--", at: place))
        || (rest == 3 && bytes.matches("--!", at: place))
      {
        return comment(&token, start, place, next: bytes.count)
      }
      place += 1
    }
  }

  private mutating func readDoctype(from start: Int) {
    doctype = HTMLDoctype()
    var place = start
    skipSpace(&place)
    guard let first = bytes.peek(place) else { return endDoctype(place, quirks: true) }
    if first == UInt8(ascii: ">") { return endDoctype(place, quirks: true) }
    let nameStart = place
    while let byte = bytes.peek(place), !byte.isHTMLSpace, byte != UInt8(ascii: ">") { place += 1 }
    doctype.name = HTMLText.name(bytes, nameStart, place)
    skipSpace(&place)
    guard let next = bytes.peek(place) else { return endDoctype(place, quirks: true) }
    if next == UInt8(ascii: ">") { return endDoctype(place, quirks: false) }
    if bytes.matches("public", at: place) {
      place += 6
      skipSpace(&place)
      guard let identifier = identifier(&place) else { return endDoctype(place, quirks: true) }
      doctype.publicIdentifier = identifier
      guard !doctype.forcesQuirks else { return endDoctype(place, quirks: true) }
      skipSpace(&place)
      if bytes.peek(place) == UInt8(ascii: ">") { return endDoctype(place, quirks: false) }
      guard let system = self.identifier(&place) else { return endDoctype(place, quirks: true) }
      doctype.systemIdentifier = system
    } else if bytes.matches("system", at: place) {
      place += 6
      skipSpace(&place)
      guard let identifier = identifier(&place) else { return endDoctype(place, quirks: true) }
      doctype.systemIdentifier = identifier
    } else {
      return endDoctype(place, quirks: true)
    }
    skipSpace(&place)
    endDoctype(place, quirks: place >= bytes.count || doctype.forcesQuirks)
  }

  /// A quoted identifier; one cut short by `>` or the end forces quirks; nil where none begins.
  private mutating func identifier(_ place: inout Int) -> String? {
    guard let mark = bytes.peek(place), mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    else { return nil }
    let start = place + 1
    place = start
    while let byte = bytes.peek(place), byte != mark, byte != UInt8(ascii: ">") { place += 1 }
    let text = HTMLText.string(bytes, start, place, .verbatim, nul: .replaced)
    if bytes.peek(place) == mark { place += 1 } else { doctype.forcesQuirks = true }
    return text
  }

  private mutating func endDoctype(_ place: Int, quirks: Bool) {
    if quirks { doctype.forcesQuirks = true }
    let end = bytes.find(UInt8(ascii: ">"), from: min(place, bytes.count), to: bytes.count)
    position = min(end + 1, bytes.count)
  }

  private func skipSpace(_ place: inout Int) {
    while let byte = bytes.peek(place), byte.isHTMLSpace { place += 1 }
  }
}
