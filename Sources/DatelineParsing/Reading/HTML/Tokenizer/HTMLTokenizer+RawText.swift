extension HTMLTokenizer {
  /// Text up to the end tag of the element it stands in, then that tag.
  mutating func nextRawText(_ token: inout HTMLToken, kind: HTMLToken.TextKind) {
    var place = position
    while true {
      place = bytes.find(0x3C, from: place, to: bytes.count)
      if place == bytes.count || isRawEnd(at: place) { break }
      place += 1
    }
    finishRawText(&token, end: place, kind: kind)
  }

  /// Script data, whose end tag does not count inside `<!-- <script>`.
  mutating func nextScript(_ token: inout HTMLToken) {
    enum Depth { case script, escaped, doubleEscaped }
    var depth = Depth.script
    var place = position
    scan: while place < bytes.count {
      switch depth {
      case .script:
        place = bytes.find(0x3C, from: place, to: bytes.count)
        if place == bytes.count || isRawEnd(at: place) { break scan }
        if bytes.matches("<!--", at: place) {
          depth = .escaped
          place += 2
        } else {
          place += 1
        }
      case .escaped, .doubleEscaped:
        if bytes[place] == UInt8(ascii: "-"), bytes.matches("-->", at: place) {
          depth = .script
          place += 3
        } else if bytes[place] == 0x3C {
          if depth == .escaped {
            if isRawEnd(at: place) { break scan }
            if isScriptName(at: place + 1) { depth = .doubleEscaped }
          } else if bytes.peek(place + 1) == UInt8(ascii: "/"), isScriptName(at: place + 2) {
            depth = .escaped
          }
          place += 1
        } else {
          place += 1
        }
      }
    }
    finishRawText(&token, end: place, kind: .raw)
  }

  mutating func nextCDATA(_ token: inout HTMLToken) {
    var end = position
    while end < bytes.count, !bytes.matches("]]>", at: end) {
      end = bytes.find(UInt8(ascii: "]"), from: end + 1, to: bytes.count)
    }
    model = .data
    let start = position
    position = min(end + 3, bytes.count)
    if start < end { text(&token, start, end, .cdata) } else { next(&token) }
  }

  private mutating func finishRawText(
    _ token: inout HTMLToken, end: Int, kind: HTMLToken.TextKind
  ) {
    if end > position {
      text(&token, position, end, kind)
      position = end
    } else if end == bytes.count {
      token.kind = .end
    } else {
      model = .data
      tag(&token, nameStart: end + 2, kind: .endTag)
    }
  }

  private func isRawEnd(at place: Int) -> Bool {
    let name = place + 2
    guard name + rawEndName.count < bytes.count, bytes[place + 1] == UInt8(ascii: "/") else {
      return false
    }
    for index in rawEndName.indices
    where bytes[name + index].asciiLowercased != rawEndName[index] { return false }
    return !rawEndName.isEmpty && isNameEnd(at: name + rawEndName.count)
  }

  private func isScriptName(at place: Int) -> Bool {
    bytes.matches("script", at: place) && isNameEnd(at: place + 6)
  }

  private func isNameEnd(at place: Int) -> Bool {
    guard let byte = bytes.peek(place) else { return false }
    return byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
