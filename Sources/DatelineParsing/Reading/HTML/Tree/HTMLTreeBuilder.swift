/// Builds a page's tree after the WHATWG standard (HTML, 13.2.6 "Tree construction").
///
/// What only a browser needs is left out: frames, fragments, the inside of templates as documents
/// of their own, selects as they were before 2024. No step recurses; the depth of open elements,
/// the list of formatting elements and the number of nodes are bounded, so that time and memory
/// are linear in the page's length.
struct HTMLTreeBuilder {
  /// Elements nested deeper become siblings, as browsers have it.
  static let depthLimit = 512
  static let formattingLimit = 24

  enum Mode {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text
    case inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell, afterBody, afterAfterBody
  }

  /// An element on the stack of open elements.
  struct Open {
    var node: HTMLNode.Index
    var tag: HTMLTag
    var namespace: HTMLNode.Namespace

    func `is`(_ tag: HTMLTag) -> Bool { self.tag == tag && namespace == .html }
  }

  var tokenizer: HTMLTokenizer
  var document: HTMLDocument
  let scripting: Bool
  var token = HTMLToken()
  var mode = Mode.initial
  var originalMode = Mode.inBody
  var stack = ContiguousArray<Open>()
  /// How many `p` elements are open: most look-ups for one can be spared.
  var openParagraphs = 0
  /// The list of active formatting elements; `HTMLNode.none` is a marker.
  var formatting = ContiguousArray<HTMLNode.Index>()
  var templateModes: [Mode] = []
  var head = HTMLNode.none
  var form = HTMLNode.none
  var isQuirky = false
  var fosters = false
  var skipsNewline = false
  private let nodeLimit: Int

  init(_ bytes: HTMLBytes, scripting: Bool) {
    tokenizer = HTMLTokenizer(bytes)
    document = HTMLDocument(empty: bytes)
    self.scripting = scripting
    stack.reserveCapacity(64)
    nodeLimit = 1024 + max(bytes.count, 65_536)
    tokenizer.attributes.reserveCapacity(bytes.count / 40 + 16)
  }

  mutating func run() {
    while document.nodes.count < nodeLimit {
      let current = stack.last
      tokenizer.allowsCDATA = current.map { $0.namespace != .html } ?? false
      tokenizer.next(&token)
      switch token.kind {
      case .text: processText()
      case .startTag:
        skipsNewline = false
        processStartTag()
      case .endTag:
        skipsNewline = false
        processEndTag()
      case .comment:
        skipsNewline = false
        insertComment()
      case .doctype:
        skipsNewline = false
        if mode == .initial { insertDoctype() }
      case .end: return finish()
      }
    }
    document.isCut = true
    finish()
  }

  /// A page without a body gets one.
  private mutating func finish() {
    switch mode {
    case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead: openBody()
    case .text where !stack.contains { $0.is(.body) }:
      stack.removeLast()
      mode = originalMode
      finish()
    default: break
    }
  }

  // MARK: - The stack of open elements

  var currentTag: HTMLTag? {
    guard let last = stack.last, last.namespace == .html else { return nil }
    return last.tag
  }

  mutating func push(_ node: HTMLNode.Index) {
    let element = document.nodes[Int(node)]
    if element.tag == .p { openParagraphs += 1 }
    stack.append(Open(node: node, tag: element.tag, namespace: element.namespace))
  }

  @discardableResult
  mutating func pop() -> HTMLTag {
    guard stack.count > 1, let last = stack.popLast() else { return .html }
    if last.tag == .p { openParagraphs -= 1 }
    return last.tag
  }

  mutating func removeFromStack(at position: Int) {
    if stack[position].tag == .p { openParagraphs -= 1 }
    stack.remove(at: position)
  }

  mutating func pop(until tag: HTMLTag) {
    while stack.count > 1 {
      let isLast = stack[stack.count - 1].is(tag)
      pop()
      if isLast { return }
    }
  }

  mutating func pop(until position: Int) {
    while stack.count > max(position, 1) { pop() }
  }

  /// The stack position of the innermost open element that `fits`, inside the default scope and
  /// `barrier` elements; nil where there is none.
  @inline(__always)
  func positionInScope(
    barrier: (HTMLTag) -> Bool = { _ in false }, _ fits: (HTMLTag) -> Bool
  ) -> Int? {
    var position = stack.count - 1
    while position >= 0 {
      let open = stack[position]
      if open.namespace == .html {
        if fits(open.tag) { return position }
        if open.tag.endsScope || barrier(open.tag) { return nil }
      } else if isScopeEnd(foreign: open) {
        return nil
      }
      position -= 1
    }
    return nil
  }

  func isInScope(_ tag: HTMLTag) -> Bool { positionInScope { $0 == tag } != nil }

  func isInTableScope(_ fits: (HTMLTag) -> Bool) -> Bool {
    for open in stack.reversed() where open.namespace == .html {
      if fits(open.tag) { return true }
      if open.tag == .html || open.tag == .table || open.tag == .template { return false }
    }
    return false
  }

  private func isScopeEnd(foreign open: Open) -> Bool {
    switch open.tag {
    case .mi, .mo, .mn, .ms, .mtext, .annotationXML: open.namespace == .math
    case .foreignObject, .desc, .title: open.namespace == .svg
    default: false
    }
  }

  mutating func generateImpliedEndTags(except tag: HTMLTag = .custom) {
    while let current = currentTag, current.hasImpliedEnd, current != tag { pop() }
  }

  mutating func closeParagraph() {
    guard openParagraphs > 0,
      let position = positionInScope(barrier: { $0 == .button }, { $0 == .p })
    else { return }
    pop(until: position)
  }

  // MARK: - Insertion

  /// Where a node goes now: the parent and the child to stand before.
  func insertionPlace(
    override: HTMLNode.Index = HTMLNode.none
  ) -> (parent: HTMLNode.Index, before: HTMLNode.Index) {
    let target = override == HTMLNode.none ? (stack.last?.node ?? 0) : override
    guard fosters, document.nodes[Int(target)].namespace == .html,
      document.nodes[Int(target)].tag.isTablePart
    else { return (target, HTMLNode.none) }
    guard
      let position = stack.lastIndex(where: { $0.is(.table) || $0.is(.template) })
    else { return (stack.first?.node ?? 0, HTMLNode.none) }
    let node = stack[position].node
    if stack[position].tag == .template { return (node, HTMLNode.none) }
    let parent = document.nodes[Int(node)].parent
    if parent != HTMLNode.none { return (parent, node) }
    return (stack[max(position - 1, 0)].node, HTMLNode.none)
  }

  mutating func append(_ node: HTMLNode) -> HTMLNode.Index {
    document.nodes.append(node)
    return HTMLNode.Index(truncatingIfNeeded: document.nodes.count - 1)
  }

  /// Makes the token's element, puts it in its place and opens it.
  @discardableResult
  mutating func insertElement(
    namespace: HTMLNode.Namespace = .html, tag: HTMLTag? = nil
  ) -> HTMLNode.Index {
    if stack.count >= Self.depthLimit { pop() }
    var node = HTMLNode(kind: .element, tag: tag ?? token.tag, namespace: namespace)
    node.start = UInt32(truncatingIfNeeded: token.attributesStart)
    node.end = UInt32(truncatingIfNeeded: token.attributesEnd)
    node.nameStart = UInt32(truncatingIfNeeded: token.start)
    node.nameHash = token.nameHash
    let index = append(node)
    let place = insertionPlace()
    document.insert(index, into: place.parent, before: place.before)
    push(index)
    return index
  }

  mutating func insertVoid() {
    insertElement()
    pop()
  }

  /// Makes an element that the page leaves out.
  @discardableResult
  mutating func insertImplied(_ tag: HTMLTag) -> HTMLNode.Index {
    if stack.count >= Self.depthLimit { pop() }
    var node = HTMLNode(kind: .element, tag: tag)
    node.nameHash = HTMLTag.fnv1a(tag.rawValue.utf8)
    let index = append(node)
    let place = insertionPlace()
    document.insert(index, into: place.parent, before: place.before)
    push(index)
    return index
  }

  mutating func insertText(_ start: Int, _ end: Int) {
    guard start < end else { return }
    let place = insertionPlace()
    guard place.parent != 0 else { return }
    var node = HTMLNode(kind: .text)
    node.namespace = stack.last?.namespace ?? .html
    node.textKind = token.textKind
    node.start = UInt32(truncatingIfNeeded: start)
    node.end = UInt32(truncatingIfNeeded: end)
    let index = append(node)
    document.insert(index, into: place.parent, before: place.before)
  }

  private mutating func insertComment() {
    var node = HTMLNode(kind: .comment)
    node.start = UInt32(truncatingIfNeeded: token.start)
    node.end = UInt32(truncatingIfNeeded: token.end)
    let index = append(node)
    switch mode {
    case .initial, .beforeHTML, .afterAfterBody:
      document.insert(index, into: 0, before: HTMLNode.none)
    case .afterBody:
      document.insert(index, into: stack.first?.node ?? 0, before: HTMLNode.none)
    default:
      let place = insertionPlace()
      document.insert(index, into: place.parent, before: place.before)
    }
  }

  private mutating func insertDoctype() {
    document.doctype = tokenizer.doctype
    let index = append(HTMLNode(kind: .doctype))
    document.insert(index, into: 0, before: HTMLNode.none)
    isQuirky = tokenizer.doctype.isQuirky
    mode = .beforeHTML
  }

  /// Adds the attributes that the element does not have yet.
  mutating func mergeAttributes(into node: HTMLNode.Index) {
    let element = document.nodes[Int(node)]
    let names = tokenizer.attributes[Int(element.start)..<Int(element.end)]
    let added = tokenizer.attributes[token.attributesStart..<token.attributesEnd]
      .prefix(64).filter { candidate in
        !names.prefix(64).contains { hasSameName($0, candidate) }
      }
    guard !added.isEmpty, names.count <= 64 else { return }
    let start = tokenizer.attributes.count
    tokenizer.attributes.append(contentsOf: Array(names))
    tokenizer.attributes.append(contentsOf: added)
    document.nodes[Int(node)].start = UInt32(truncatingIfNeeded: start)
    document.nodes[Int(node)].end = UInt32(truncatingIfNeeded: tokenizer.attributes.count)
  }

  func hasSameName(_ a: HTMLAttribute, _ b: HTMLAttribute) -> Bool {
    guard a.nameEnd - a.nameStart == b.nameEnd - b.nameStart else { return false }
    for offset in 0..<Int(a.nameEnd - a.nameStart)
    where tokenizer.bytes[Int(a.nameStart) + offset].asciiLowercased
      != tokenizer.bytes[Int(b.nameStart) + offset].asciiLowercased
    { return false }
    return true
  }

  /// Opens the token's element and reads what follows as text up to its end tag.
  mutating func insertTextElement(_ model: HTMLTokenizer.ContentModel) {
    insertElement()
    tokenizer.model = model
    tokenizer.rawEndName = Array(token.tag.rawValue.utf8)
    originalMode = mode
    mode = .text
  }
}
