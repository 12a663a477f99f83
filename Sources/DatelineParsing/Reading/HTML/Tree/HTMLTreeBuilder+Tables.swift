/// The insertion modes of tables (WHATWG HTML, 13.2.6.4.9 to 13.2.6.4.15). Each function says
/// whether the tag was handled; if not, it must be looked at again in the new mode.
extension HTMLTreeBuilder {
  private mutating func clearStack(to fits: (HTMLTag) -> Bool) {
    while let last = stack.last, stack.count > 1 {
      if last.namespace == .html, fits(last.tag) || last.tag == .html || last.tag == .template {
        return
      }
      pop()
    }
  }

  private mutating func clearToTable() { clearStack { $0 == .table } }

  private mutating func clearToTableBody() {
    clearStack { $0 == .tbody || $0 == .tfoot || $0 == .thead }
  }

  private mutating func clearToRow() { clearStack { $0 == .tr } }

  // MARK: - In a table

  mutating func startTagInTable() -> Bool {
    switch token.tag {
    case .caption:
      clearToTable()
      formatting.append(HTMLNode.none)
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearToTable()
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearToTable()
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return false
    case .tbody, .tfoot, .thead:
      clearToTable()
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearToTable()
      insertImplied(.tbody)
      mode = .inTableBody
      return false
    case .table:
      guard isInTableScope({ $0 == .table }) else { return true }
      pop(until: .table)
      resetMode()
      return false
    case .style, .script, .template: return startTagInHead()
    case .input where isHiddenInput: insertVoid()
    case .form:
      guard form == HTMLNode.none, templateModes.isEmpty else { return true }
      form = insertElement()
      pop()
    default:
      fosters = true
      startTagInBody()
      fosters = false
    }
    return true
  }

  private var isHiddenInput: Bool {
    for index in token.attributesStart..<token.attributesEnd {
      let attribute = tokenizer.attributes[index]
      if tokenizer.bytes.equals("type", attribute.nameStart, attribute.nameEnd) {
        return tokenizer.bytes.equals("hidden", attribute.valueStart, attribute.valueEnd)
      }
    }
    return false
  }

  mutating func endTagInTable() -> Bool {
    switch token.tag {
    case .table:
      guard isInTableScope({ $0 == .table }) else { return true }
      pop(until: .table)
      resetMode()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default:
      fosters = true
      let handled = endTagInBody()
      fosters = false
      return handled
    }
    return true
  }

  // MARK: - In a caption, in a column group

  mutating func startTagInCaption() -> Bool {
    switch token.tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return !closeCaption()
    default: startTagInBody()
    }
    return true
  }

  mutating func endTagInCaption() -> Bool {
    switch token.tag {
    case .caption:
      _ = closeCaption()
      return true
    case .table: return !closeCaption()
    case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return true
    default: return endTagInBody()
    }
  }

  private mutating func closeCaption() -> Bool {
    guard isInTableScope({ $0 == .caption }) else { return false }
    pop(until: .caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func startTagInColumnGroup() -> Bool {
    switch token.tag {
    case .html: startTagInBody()
    case .col: insertVoid()
    case .template: return startTagInHead()
    default: return !closeColumnGroup()
    }
    return true
  }

  mutating func endTagInColumnGroup() -> Bool {
    switch token.tag {
    case .colgroup:
      _ = closeColumnGroup()
      return true
    case .col: return true
    case .template: return endTagInBody()
    default: return !closeColumnGroup()
    }
  }

  private mutating func closeColumnGroup() -> Bool {
    guard currentTag == .colgroup else { return false }
    pop()
    mode = .inTable
    return true
  }

  // MARK: - In a table body, in a row, in a cell

  mutating func startTagInTableBody() -> Bool {
    switch token.tag {
    case .tr:
      clearToTableBody()
      insertElement()
      mode = .inRow
      return true
    case .th, .td:
      clearToTableBody()
      insertImplied(.tr)
      mode = .inRow
      return false
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return !closeTableBody()
    default: return startTagInTable()
    }
  }

  mutating func endTagInTableBody() -> Bool {
    switch token.tag {
    case .tbody, .tfoot, .thead:
      let tag = token.tag
      guard isInTableScope({ $0 == tag }) else { return true }
      clearToTableBody()
      pop()
      mode = .inTable
      return true
    case .table: return !closeTableBody()
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return true
    default: return endTagInTable()
    }
  }

  private mutating func closeTableBody() -> Bool {
    guard isInTableScope({ $0 == .tbody || $0 == .tfoot || $0 == .thead }) else { return false }
    clearToTableBody()
    pop()
    mode = .inTable
    return true
  }

  mutating func startTagInRow() -> Bool {
    switch token.tag {
    case .th, .td:
      clearToRow()
      insertElement()
      mode = .inCell
      formatting.append(HTMLNode.none)
      return true
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return !closeRow()
    default: return startTagInTable()
    }
  }

  mutating func endTagInRow() -> Bool {
    switch token.tag {
    case .tr:
      _ = closeRow()
      return true
    case .table: return !closeRow()
    case .tbody, .tfoot, .thead:
      let tag = token.tag
      guard isInTableScope({ $0 == tag }) else { return true }
      return !closeRow()
    case .body, .caption, .col, .colgroup, .html, .td, .th: return true
    default: return endTagInTable()
    }
  }

  private mutating func closeRow() -> Bool {
    guard isInTableScope({ $0 == .tr }) else { return false }
    clearToRow()
    pop()
    mode = .inTableBody
    return true
  }

  mutating func startTagInCell() -> Bool {
    switch token.tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
      return !closeCell { $0 == .td || $0 == .th }
    default: startTagInBody()
    }
    return true
  }

  mutating func endTagInCell() -> Bool {
    let tag = token.tag
    switch tag {
    case .td, .th:
      _ = closeCell { $0 == tag }
      return true
    case .body, .caption, .col, .colgroup, .html: return true
    case .table, .tbody, .tfoot, .thead, .tr:
      guard isInTableScope({ $0 == tag }) else { return true }
      return !closeCell { $0 == .td || $0 == .th }
    default: return endTagInBody()
    }
  }

  private mutating func closeCell(_ fits: (HTMLTag) -> Bool) -> Bool {
    guard isInTableScope(fits),
      let position = stack.lastIndex(where: { open in
        open.namespace == .html && fits(open.tag)
      })
    else { return false }
    pop(until: position)
    clearFormattingToMarker()
    mode = .inRow
    return true
  }

  /// Finds the mode that the open elements ask for.
  mutating func resetMode() {
    for open in stack.reversed() where open.namespace == .html {
      switch open.tag {
      case .td, .th: mode = .inCell
      case .tr: mode = .inRow
      case .tbody, .thead, .tfoot: mode = .inTableBody
      case .caption: mode = .inCaption
      case .colgroup: mode = .inColumnGroup
      case .table: mode = .inTable
      case .template, .body: mode = .inBody
      case .head: mode = .inHead
      case .html: mode = head == HTMLNode.none ? .beforeHead : .afterHead
      default: continue
      }
      return
    }
  }
}
