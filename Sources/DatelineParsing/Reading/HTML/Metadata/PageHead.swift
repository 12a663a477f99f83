/// What a page says of itself outside its text: `<meta>`, `<link>`, `<title>`, language, JSON-LD.
struct PageHead {
  /// Contents of `<meta>` by lower-case `name`, `property` or `itemprop`, in document order.
  private(set) var metas: [String: [String]] = [:]
  private(set) var title: String?
  private(set) var language: String?
  private(set) var canonical: String?
  /// The JSON-LD blocks, as they stand.
  private(set) var linkedData: [[UInt8]] = []
  /// Characters of script, to tell a page that is made by scripts.
  private(set) var scriptLength = 0

  /// At most so many of each are read.
  private static let limit = 400

  init(_ document: HTMLDocument) {
    var metaCount = 0
    for index in document.nodes.indices {
      let node = document.nodes[index]
      guard node.kind == .element, node.namespace == .html, node.parent != HTMLNode.none else {
        continue
      }
      let place = HTMLNode.Index(truncatingIfNeeded: index)
      switch node.tag {
      case .meta where metaCount < Self.limit:
        metaCount += 1
        readMeta(place, document)
      case .link where canonical == nil:
        if document.value(place, "rel")?.lowercased() == "canonical" {
          canonical = document.value(place, "href").flatMap { $0.isEmpty ? nil : $0 }
        }
      case .title where title == nil:
        let text = TextFolding.folded(document.text(of: place).utf8)
        if !text.isEmpty { title = text }
      case .html where language == nil:
        language = document.value(place, "lang") ?? document.value(place, "xml:lang")
      case .script:
        let isData =
          document.value(place, "type")?.lowercased().hasPrefix("application/ld+json") ?? false
        guard node.firstChild != HTMLNode.none else { continue }
        let text = document.nodes[Int(node.firstChild)]
        if isData, linkedData.count < 50 {
          let bytes = document.bytes
          linkedData.append(
            Array(
              UnsafeBufferPointer(
                start: bytes.base + Int(text.start), count: Int(text.end - text.start))))
        } else {
          scriptLength += Int(text.end - text.start)
        }
      default: break
      }
    }
  }

  private mutating func readMeta(_ node: HTMLNode.Index, _ document: HTMLDocument) {
    guard let content = document.value(node, "content") else { return }
    let text = TextFolding.folded(content.utf8)
    guard !text.isEmpty else { return }
    for key in [
      document.value(node, "property"), document.value(node, "name"),
      document.value(node, "itemprop"), document.value(node, "http-equiv"),
    ] {
      guard let key else { continue }
      for name in key.lowercased().split(separator: " ") {
        metas[String(name), default: []].append(text)
      }
    }
  }

  /// The first content of the first of the names that has one, and that name.
  func first(_ names: [String]) -> (name: String, value: String)? {
    for name in names {
      if let value = metas[name]?.first { return (name, value) }
    }
    return nil
  }
}
