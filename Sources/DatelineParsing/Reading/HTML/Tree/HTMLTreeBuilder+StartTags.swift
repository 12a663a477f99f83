extension HTMLTreeBuilder {
  mutating func processStartTag() {
    if let last = stack.last, last.namespace != .html, isForeign(last, startTag: true) {
      return startTagInForeign()
    }
    // Each turn either handles the tag or opens or closes what the page left out.
    while !handleStartTag() {}
  }

  /// Whether the tag was handled; if not, the mode has changed and it must be looked at again.
  private mutating func handleStartTag() -> Bool {
    switch mode {
    case .initial:
      isQuirky = true
      mode = .beforeHTML
      return false
    case .beforeHTML:
      if token.tag == .html {
        insertElement()
        mode = .beforeHead
        return true
      }
      openHTML()
      return false
    case .beforeHead:
      if token.tag == .html {
        startTagInBody()
        return true
      }
      if token.tag == .head {
        head = insertElement()
        mode = .inHead
        return true
      }
      openHead()
      return false
    case .inHead: return startTagInHead()
    case .inHeadNoscript:
      switch token.tag {
      case .html: startTagInBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return startTagInHead()
      case .head, .noscript: break
      default:
        pop()
        mode = .inHead
        return false
      }
      return true
    case .afterHead: return startTagAfterHead()
    case .inBody: startTagInBody()
    case .text: return true
    case .inTable: return startTagInTable()
    case .inCaption: return startTagInCaption()
    case .inColumnGroup: return startTagInColumnGroup()
    case .inTableBody: return startTagInTableBody()
    case .inRow: return startTagInRow()
    case .inCell: return startTagInCell()
    case .afterBody, .afterAfterBody:
      if token.tag == .html {
        startTagInBody()
      } else {
        mode = .inBody
        return false
      }
    }
    return true
  }

  // MARK: - The head

  mutating func openHTML() {
    insertImplied(.html)
    mode = .beforeHead
  }

  mutating func openHead() {
    head = insertImplied(.head)
    mode = .inHead
  }

  mutating func closeHead() {
    pop()
    mode = .afterHead
  }

  /// Opens what is missing up to the body.
  mutating func openBody() {
    if mode == .initial || mode == .beforeHTML { openHTML() }
    if mode == .beforeHead { openHead() }
    if mode == .inHeadNoscript {
      pop()
      mode = .inHead
    }
    if mode == .inHead { closeHead() }
    insertImplied(.body)
    mode = .inBody
  }

  mutating func startTagInHead() -> Bool {
    switch token.tag {
    case .html: startTagInBody()
    case .base, .basefont, .bgsound, .link, .meta: insertVoid()
    case .title: insertTextElement(.replaceable)
    case .noscript:
      if scripting {
        insertTextElement(.raw)
      } else {
        insertElement()
        mode = .inHeadNoscript
      }
    case .noframes, .style: insertTextElement(.raw)
    case .script: insertTextElement(.script)
    case .template:
      insertElement()
      formatting.append(HTMLNode.none)
      templateModes.append(mode)
      mode = .inBody
    case .head: break
    default:
      closeHead()
      return false
    }
    return true
  }

  private mutating func startTagAfterHead() -> Bool {
    switch token.tag {
    case .html: startTagInBody()
    case .body:
      insertElement()
      mode = .inBody
    case .frameset, .head: break
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      push(head)
      _ = startTagInHead()
      if let position = stack.lastIndex(where: { $0.node == head }) {
        removeFromStack(at: position)
      }
    default:
      openBody()
      return false
    }
    return true
  }

  // MARK: - The body

  mutating func startTagInBody() {
    let tag = token.tag
    switch tag {
    case .html:
      if let first = stack.first { mergeAttributes(into: first.node) }
    case .body:
      if stack.count > 1, stack[1].is(.body) { mergeAttributes(into: stack[1].node) }
    case .frameset, .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead,
      .tr:
      break
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      _ = startTagInHead()
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if currentTag?.isHeading == true { pop() }
      insertElement()
    case .pre, .listing:
      closeParagraph()
      insertElement()
      skipsNewline = true
    case .p:
      closeParagraph()
      insertElement()
    case .form:
      if form != HTMLNode.none, templateModes.isEmpty { return }
      closeParagraph()
      let node = insertElement()
      if templateModes.isEmpty { form = node }
    case .li: startListItem { $0 == .li }
    case .dd, .dt: startListItem { $0 == .dd || $0 == .dt }
    case .plaintext:
      closeParagraph()
      insertElement()
      tokenizer.model = .plaintext
    case .button:
      if let position = positionInScope({ $0 == .button }) {
        generateImpliedEndTags()
        pop(until: position)
      }
      reconstructFormatting()
      insertElement()
    case .a:
      closeOpenLink()
      reconstructFormatting()
      pushFormatting(insertElement())
    case .nobr:
      reconstructFormatting()
      if isInScope(.nobr) {
        runAdoptionAgency(.nobr)
        reconstructFormatting()
      }
      pushFormatting(insertElement())
    case .applet, .marquee, .object:
      reconstructFormatting()
      insertElement()
      formatting.append(HTMLNode.none)
    case .table:
      if !isQuirky { closeParagraph() }
      insertElement()
      mode = .inTable
    case .param, .source, .track: insertVoid()
    case .area, .br, .embed, .img, .input, .keygen, .wbr:
      reconstructFormatting()
      insertVoid()
    case .hr:
      closeParagraph()
      insertVoid()
    case .image:
      token.nameHash = HTMLTag.fnv1a("img".utf8)
      reconstructFormatting()
      insertElement(tag: .img)
      pop()
    case .textarea:
      insertTextElement(.replaceable)
      skipsNewline = true
    case .xmp:
      closeParagraph()
      reconstructFormatting()
      insertTextElement(.raw)
    case .iframe, .noembed: insertTextElement(.raw)
    case .noscript where scripting: insertTextElement(.raw)
    case .optgroup, .option:
      if currentTag == .option { pop() }
      reconstructFormatting()
      insertElement()
    case .rb, .rtc:
      if isInScope(.ruby) { generateImpliedEndTags() }
      insertElement()
    case .rp, .rt:
      if isInScope(.ruby) { generateImpliedEndTags(except: .rtc) }
      insertElement()
    case .math, .svg:
      reconstructFormatting()
      insertElement(namespace: tag == .svg ? .svg : .math)
      if token.isSelfClosing { pop() }
    default:
      if tag.isBlock {
        closeParagraph()
        insertElement()
      } else {
        reconstructFormatting()
        let node = insertElement()
        if tag.isFormatting { pushFormatting(node) }
      }
    }
  }

  /// Opens an entry of a list, and closes the one before it.
  private mutating func startListItem(_ isItem: (HTMLTag) -> Bool) {
    var position = stack.count - 1
    while position > 0 {
      let open = stack[position]
      if open.namespace == .html {
        if isItem(open.tag) {
          generateImpliedEndTags(except: open.tag)
          pop(until: position)
          break
        }
        if open.tag.isSpecial, open.tag != .address, open.tag != .div, open.tag != .p { break }
      }
      position -= 1
    }
    closeParagraph()
    insertElement()
  }

  /// A link inside a link closes the outer one.
  private mutating func closeOpenLink() {
    guard let entry = formattingEntry(.a) else { return }
    let node = formatting[entry]
    runAdoptionAgency(.a)
    formatting.removeAll { $0 == node }
    if let position = stack.lastIndex(where: { $0.node == node }) {
      removeFromStack(at: position)
    }
  }
}
