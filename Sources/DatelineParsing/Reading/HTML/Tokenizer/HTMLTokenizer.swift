/// Splits a page into tags, text, comments and document types as the WHATWG standard has it
/// (HTML, 13.2.5 "Tokenization").
///
/// Works on bytes without copying: tokens are ranges, character references and line ends are
/// decoded when a text is asked for (`HTMLText`). Parse errors are not reported.
struct HTMLTokenizer {
  /// What the text at the tokenizer's place is made of.
  enum ContentModel { case data, replaceable, raw, script, plaintext, cdata }

  let bytes: HTMLBytes
  var position = 0
  var model = ContentModel.data
  /// The lower-cased name of the end tag that ends replaceable, raw and script text.
  var rawEndName: [UInt8] = []
  /// Whether `<![CDATA[` opens a section: the current element is SVG or MathML.
  var allowsCDATA = false
  /// The attributes of all start tags so far.
  var attributes = ContiguousArray<HTMLAttribute>()
  /// The last document type read.
  var doctype = HTMLDoctype()
  private let tags = HTMLTag.Table.shared

  init(_ bytes: HTMLBytes) { self.bytes = bytes }

  /// Reads the next token; at the end of the page its kind is `.end`, for good.
  mutating func next(_ token: inout HTMLToken) {
    switch model {
    case .data: nextData(&token)
    case .replaceable: nextRawText(&token, kind: .replaceable)
    case .raw: nextRawText(&token, kind: .raw)
    case .script: nextScript(&token)
    case .plaintext: text(&token, from: position, to: bytes.count, kind: .raw)
    case .cdata: nextCDATA(&token)
    }
  }

  @inline(__always)
  func text(_ token: inout HTMLToken, _ start: Int, _ end: Int, _ kind: HTMLToken.TextKind) {
    token.kind = .text
    token.textKind = kind
    token.start = start
    token.end = end
  }

  /// Makes a text token and moves behind it, or ends where there is nothing left.
  private mutating func text(
    _ token: inout HTMLToken, from start: Int, to end: Int, kind: HTMLToken.TextKind
  ) {
    position = end
    if start < end { text(&token, start, end, kind) } else { token.kind = .end }
  }

  private mutating func nextData(_ token: inout HTMLToken) {
    var start = position
    var place = start
    while true {
      place = bytes.find(0x3C, from: place, to: bytes.count)
      guard place < bytes.count, let next = bytes.peek(place + 1) else {
        return text(&token, from: start, to: bytes.count, kind: .characters)
      }
      if next.isASCIILetter {
        if place > start { return text(&token, from: start, to: place, kind: .characters) }
        return tag(&token, nameStart: place + 1, kind: .startTag)
      }
      switch next {
      case UInt8(ascii: "/"):
        guard let letter = bytes.peek(place + 2) else {
          return text(&token, from: start, to: bytes.count, kind: .characters)
        }
        if place > start { return text(&token, from: start, to: place, kind: .characters) }
        if letter.isASCIILetter { return tag(&token, nameStart: place + 2, kind: .endTag) }
        if letter != UInt8(ascii: ">") { return bogusComment(&token, from: place + 2) }
        start = place + 3
        place = start
        position = start
      case UInt8(ascii: "!"):
        if place > start { return text(&token, from: start, to: place, kind: .characters) }
        return declaration(&token, from: place + 2)
      case UInt8(ascii: "?"):
        if place > start { return text(&token, from: start, to: place, kind: .characters) }
        return bogusComment(&token, from: place + 1)
      default: place += 1
      }
    }
  }

  /// Reads a tag whose name begins at `nameStart`; one that the page ends in is dropped.
  mutating func tag(_ token: inout HTMLToken, nameStart: Int, kind: HTMLToken.Kind) {
    var place = nameStart
    var hash: UInt32 = 2_166_136_261
    while place < bytes.count {
      let byte = bytes[place]
      if byte.isHTMLSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      hash = (hash ^ UInt32(byte.asciiLowercased)) &* 16_777_619
      place &+= 1
    }
    token.kind = kind
    token.start = nameStart
    token.end = place
    token.nameHash = hash
    token.isSelfClosing = false
    token.tag = tags.tag(hash: hash, bytes, nameStart, place)
    token.attributesStart = attributes.count
    if place < bytes.count, bytes[place] == UInt8(ascii: ">") {
      position = place + 1
    } else if let end = readAttributes(from: place, &token) {
      position = end
    } else {
      position = bytes.count
      token.kind = .end
    }
    if kind == .endTag, attributes.count > token.attributesStart {
      attributes.removeLast(attributes.count - token.attributesStart)
    }
    token.attributesEnd = attributes.count
  }

  /// Reads attributes up to the tag's end; nil where the page ends first.
  private mutating func readAttributes(from start: Int, _ token: inout HTMLToken) -> Int? {
    var place = start
    let count = bytes.count
    while true {
      while place < count, bytes[place].isHTMLSpace { place &+= 1 }
      guard place < count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: ">"): return place + 1
      case UInt8(ascii: "/"):
        place += 1
        guard place < count else { return nil }
        if bytes[place] == UInt8(ascii: ">") {
          token.isSelfClosing = true
          return place + 1
        }
        continue
      default: break
      }
      let nameStart = place
      place &+= 1
      while place < count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
          || byte.isHTMLSpace
        {
          break
        }
        place &+= 1
      }
      let nameEnd = place
      while place < count, bytes[place].isHTMLSpace { place &+= 1 }
      guard place < count else { return nil }
      var (valueStart, valueEnd) = (place, place)
      if bytes[place] == UInt8(ascii: "=") {
        place &+= 1
        while place < count, bytes[place].isHTMLSpace { place &+= 1 }
        guard place < count else { return nil }
        let mark = bytes[place]
        if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
          valueStart = place + 1
          valueEnd = bytes.find(mark, from: valueStart, to: count)
          guard valueEnd < count else { return nil }
          place = valueEnd + 1
        } else {
          valueStart = place
          while place < count, !bytes[place].isHTMLSpace, bytes[place] != UInt8(ascii: ">") {
            place &+= 1
          }
          valueEnd = place
        }
      }
      attributes.append(
        HTMLAttribute(
          nameStart: UInt32(truncatingIfNeeded: nameStart),
          nameEnd: UInt32(truncatingIfNeeded: nameEnd),
          valueStart: UInt32(truncatingIfNeeded: valueStart),
          valueEnd: UInt32(truncatingIfNeeded: valueEnd)))
    }
  }
}
