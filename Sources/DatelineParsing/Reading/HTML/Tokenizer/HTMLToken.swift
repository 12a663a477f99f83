/// One token of an HTML page: ranges of its bytes, nothing copied and nothing decoded.
struct HTMLToken {
  enum Kind { case text, startTag, endTag, comment, doctype, end }

  /// What a text token's bytes may hold beside themselves.
  enum TextKind: UInt8 {
    /// Character references count.
    case characters
    /// Nothing counts: raw text, script data, plain text.
    case raw
    /// Raw, in a CDATA section of foreign content.
    case cdata
    /// As `characters`, of a `title` or `textarea`.
    case replaceable
  }

  var kind = Kind.end
  var textKind = TextKind.characters
  var isSelfClosing = false
  /// The element type of a tag; `.custom` for one that this parser has no name for.
  var tag = HTMLTag.custom
  /// The text, the comment's data, or the tag's name as written.
  var start = 0
  var end = 0
  /// FNV-1a of the tag's lower-cased name.
  var nameHash: UInt32 = 0
  /// The start tag's attributes in the tokenizer's store.
  var attributesStart = 0
  var attributesEnd = 0
}

/// An attribute as written: where its name and its value stand.
struct HTMLAttribute {
  var nameStart: UInt32
  var nameEnd: UInt32
  var valueStart: UInt32
  var valueEnd: UInt32
}

/// What a document type declaration says.
struct HTMLDoctype: Equatable {
  var name: String?
  var publicIdentifier: String?
  var systemIdentifier: String?
  var forcesQuirks = false
}
