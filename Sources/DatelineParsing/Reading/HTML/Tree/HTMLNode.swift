/// A node of a page's tree. Nodes lie in one array and know each other by index; -1 is none.
struct HTMLNode {
  typealias Index = Int32
  static let none: Index = -1

  enum Kind: UInt8 { case document, doctype, element, text, comment }
  enum Namespace: UInt8 { case html, svg, math }

  var kind: Kind
  var tag: HTMLTag
  var namespace: Namespace
  /// Of a text: how its bytes are read.
  var textKind: HTMLToken.TextKind
  var parent: Index
  var firstChild: Index
  var lastChild: Index
  var next: Index
  var previous: Index
  /// Of a text or comment its bytes in the page, of an element its attributes in the store.
  var start: UInt32
  var end: UInt32
  /// Of an element the offset of its name in the page.
  var nameStart: UInt32
  /// FNV-1a of an element's lower-cased name.
  var nameHash: UInt32

  init(kind: Kind, tag: HTMLTag = .custom, namespace: Namespace = .html) {
    self.kind = kind
    self.tag = tag
    self.namespace = namespace
    textKind = .characters
    parent = Self.none
    firstChild = Self.none
    lastChild = Self.none
    next = Self.none
    previous = Self.none
    start = 0
    end = 0
    nameStart = 0
    nameHash = 0
  }

  /// Whether it is the HTML element of that type.
  @inline(__always)
  func `is`(_ tag: HTMLTag) -> Bool {
    self.tag == tag && namespace == .html && kind == .element
  }
}
