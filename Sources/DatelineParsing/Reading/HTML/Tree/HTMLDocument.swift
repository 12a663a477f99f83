/// A page as a tree: nodes in document order of their making, attributes and bytes.
///
/// Holds a pointer to the page's bytes and must not outlive them.
struct HTMLDocument {
  let bytes: HTMLBytes
  var nodes = ContiguousArray<HTMLNode>()
  var attributes = ContiguousArray<HTMLAttribute>()
  var doctype: HTMLDoctype?
  /// Whether the page was cut because it has too many nodes.
  var isCut = false

  /// Parses a page. Elements nested deeper than `HTMLTreeBuilder.depthLimit` become siblings.
  init(_ bytes: HTMLBytes, scripting: Bool = true) {
    var builder = HTMLTreeBuilder(bytes, scripting: scripting)
    builder.run()
    self = builder.document
    attributes = builder.tokenizer.attributes
  }

  init(empty bytes: HTMLBytes) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 40 + 16)
    nodes.append(HTMLNode(kind: .document))
  }

  /// The value of the element's attribute `name`, as it is written; nil where it has none.
  @inline(__always)
  func attribute(_ node: HTMLNode.Index, _ name: StaticString) -> HTMLAttribute? {
    let element = nodes[Int(node)]
    guard element.kind == .element else { return nil }
    for index in Int(element.start)..<Int(element.end) {
      let attribute = attributes[index]
      if bytes.equals(name, attribute.nameStart, attribute.nameEnd) { return attribute }
    }
    return nil
  }

  /// The value of the element's attribute `name`, decoded; nil where it has none.
  func value(_ node: HTMLNode.Index, _ name: StaticString) -> String? {
    attribute(node, name).map(value)
  }

  /// The attribute's value, decoded.
  func value(_ attribute: HTMLAttribute) -> String {
    HTMLText.string(
      bytes, Int(attribute.valueStart), Int(attribute.valueEnd), .inAttribute, nul: .replaced)
  }

  /// Appends the text node's text, decoded.
  func appendText(of node: HTMLNode, to output: inout [UInt8]) {
    let references: HTMLText.References =
      node.textKind == .characters || node.textKind == .replaceable ? .inText : .verbatim
    let isHTML = node.namespace == .html
    let drops = isHTML && (node.textKind == .characters || node.textKind == .cdata)
    HTMLText.append(
      bytes, Int(node.start), Int(node.end), references, nul: drops ? .dropped : .replaced,
      to: &output)
  }

  /// All text inside `node`, decoded, in order.
  func text(of node: HTMLNode.Index) -> String {
    var output: [UInt8] = []
    forEachInside(node) { index in
      if nodes[Int(index)].kind == .text { appendText(of: nodes[Int(index)], to: &output) }
      return true
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Visits `node` and all inside it in document order; what is inside a node for which `visit`
  /// returns false is left out.
  func forEachInside(_ node: HTMLNode.Index, _ visit: (HTMLNode.Index) -> Bool) {
    var current = node
    while true {
      if visit(current), nodes[Int(current)].firstChild != HTMLNode.none {
        current = nodes[Int(current)].firstChild
        continue
      }
      while current != node, nodes[Int(current)].next == HTMLNode.none {
        current = nodes[Int(current)].parent
      }
      if current == node { return }
      current = nodes[Int(current)].next
    }
  }
}

extension HTMLDocument {
  /// Links `node` as the last child of `parent`, or before its child `sibling`.
  mutating func insert(
    _ node: HTMLNode.Index, into parent: HTMLNode.Index, before sibling: HTMLNode.Index
  ) {
    let previous =
      sibling == HTMLNode.none ? nodes[Int(parent)].lastChild : nodes[Int(sibling)].previous
    nodes[Int(node)].parent = parent
    nodes[Int(node)].previous = previous
    nodes[Int(node)].next = sibling
    if previous == HTMLNode.none {
      nodes[Int(parent)].firstChild = node
    } else {
      nodes[Int(previous)].next = node
    }
    if sibling == HTMLNode.none {
      nodes[Int(parent)].lastChild = node
    } else {
      nodes[Int(sibling)].previous = node
    }
  }

  /// Takes `node` out of its parent.
  mutating func remove(_ node: HTMLNode.Index) {
    let (parent, previous, next) =
      (nodes[Int(node)].parent, nodes[Int(node)].previous, nodes[Int(node)].next)
    guard parent != HTMLNode.none else { return }
    if previous == HTMLNode.none {
      nodes[Int(parent)].firstChild = next
    } else {
      nodes[Int(previous)].next = next
    }
    if next == HTMLNode.none {
      nodes[Int(parent)].lastChild = previous
    } else {
      nodes[Int(next)].previous = previous
    }
    nodes[Int(node)].parent = HTMLNode.none
    nodes[Int(node)].previous = HTMLNode.none
    nodes[Int(node)].next = HTMLNode.none
  }
}
