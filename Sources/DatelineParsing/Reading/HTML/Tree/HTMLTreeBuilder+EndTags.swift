extension HTMLTreeBuilder {
  mutating func processEndTag() {
    if let last = stack.last, last.namespace != .html, isForeign(last, startTag: false) {
      return endTagInForeign()
    }
    processHTMLEndTag()
  }

  mutating func processHTMLEndTag() {
    while !handleEndTag() {}
  }

  private mutating func handleEndTag() -> Bool {
    switch mode {
    case .initial:
      isQuirky = true
      mode = .beforeHTML
      return false
    case .beforeHTML:
      guard isHeadEnder else { return true }
      openHTML()
      return false
    case .beforeHead:
      guard isHeadEnder else { return true }
      openHead()
      return false
    case .inHead:
      switch token.tag {
      case .head: closeHead()
      case .template: endTemplate()
      case .body, .html, .br:
        closeHead()
        return false
      default: break
      }
    case .inHeadNoscript:
      guard token.tag == .noscript || token.tag == .br else { return true }
      pop()
      mode = .inHead
      return token.tag == .noscript
    case .afterHead:
      switch token.tag {
      case .template: endTemplate()
      case .body, .html, .br:
        openBody()
        return false
      default: break
      }
    case .inBody: return endTagInBody()
    case .text:
      pop()
      mode = originalMode
    case .inTable: return endTagInTable()
    case .inCaption: return endTagInCaption()
    case .inColumnGroup: return endTagInColumnGroup()
    case .inTableBody: return endTagInTableBody()
    case .inRow: return endTagInRow()
    case .inCell: return endTagInCell()
    case .afterBody:
      if token.tag == .html {
        mode = .afterAfterBody
      } else {
        mode = .inBody
        return false
      }
    case .afterAfterBody:
      mode = .inBody
      return false
    }
    return true
  }

  private var isHeadEnder: Bool {
    switch token.tag {
    case .head, .body, .html, .br: true
    default: false
    }
  }

  /// Whether the tag was handled; if not, it must be looked at again in the new mode.
  mutating func endTagInBody() -> Bool {
    let tag = token.tag
    switch tag {
    case .template: endTemplate()
    case .body, .html:
      guard isInScope(.body) else { return true }
      mode = .afterBody
      return tag == .body
    case .form:
      let node = form
      if templateModes.isEmpty { form = HTMLNode.none }
      let position =
        templateModes.isEmpty
        ? stack.lastIndex { $0.node == node } : positionInScope { $0 == .form }
      guard let position, isInScope(.form) else { return true }
      generateImpliedEndTags()
      if position < stack.count { removeFromStack(at: position) }
    case .p:
      if positionInScope(barrier: { $0 == .button }, { $0 == .p }) == nil { insertImplied(.p) }
      closeParagraph()
    case .li:
      guard let position = positionInScope(barrier: { $0 == .ol || $0 == .ul }, { $0 == .li })
      else { return true }
      pop(until: position)
    case .dd, .dt, .button, .pre, .listing: closeInScope { $0 == tag }
    case .h1, .h2, .h3, .h4, .h5, .h6: closeInScope { $0.isHeading }
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      runAdoptionAgency(tag)
    case .applet, .marquee, .object:
      guard isInScope(tag) else { return true }
      closeInScope { $0 == tag }
      clearFormattingToMarker()
    case .br:
      token.attributesStart = token.attributesEnd
      reconstructFormatting()
      insertVoid()
    default:
      if tag.isBlock { closeInScope { $0 == tag } } else { closeAnyOther() }
    }
    return true
  }

  private mutating func closeInScope(_ fits: (HTMLTag) -> Bool) {
    guard let position = positionInScope(fits) else { return }
    pop(until: position)
  }

  /// "Any other end tag": closes the innermost element of its name that no special one shields.
  mutating func closeAnyOther() {
    var position = stack.count - 1
    while position > 0 {
      let open = stack[position]
      let node = document.nodes[Int(open.node)]
      if open.namespace == .html, open.tag == token.tag, node.nameHash == token.nameHash {
        return pop(until: position)
      }
      if open.namespace == .html, open.tag.isSpecial { return }
      position -= 1
    }
  }

  private mutating func endTemplate() {
    guard let position = stack.lastIndex(where: { $0.is(.template) }) else { return }
    pop(until: position)
    clearFormattingToMarker()
    if let outer = templateModes.popLast() { mode = outer }
  }
}
