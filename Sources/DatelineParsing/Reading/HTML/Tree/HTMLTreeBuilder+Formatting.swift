/// The list of active formatting elements and the adoption agency (WHATWG HTML, 13.2.4.3 and
/// 13.2.6.4.7), which mend misnested `b`, `i`, `a` and their like.
extension HTMLTreeBuilder {
  /// The last entry of that type after the last marker.
  func formattingEntry(_ tag: HTMLTag) -> Int? {
    var position = formatting.count - 1
    while position >= 0, formatting[position] != HTMLNode.none {
      if document.nodes[Int(formatting[position])].tag == tag { return position }
      position -= 1
    }
    return nil
  }

  mutating func pushFormatting(_ node: HTMLNode.Index) {
    var same: [Int] = []
    var position = formatting.count - 1
    while position >= 0, formatting[position] != HTMLNode.none {
      if isSameElement(formatting[position], node) { same.append(position) }
      position -= 1
    }
    if same.count >= 3, let earliest = same.last {
      formatting.remove(at: earliest)
    } else if formatting.count - 1 - position >= Self.formattingLimit {
      formatting.remove(at: position + 1)
    }
    formatting.append(node)
  }

  private func isSameElement(_ a: HTMLNode.Index, _ b: HTMLNode.Index) -> Bool {
    let (first, second) = (document.nodes[Int(a)], document.nodes[Int(b)])
    let count = first.end - first.start
    guard first.tag == second.tag, count == second.end - second.start, count < 64 else {
      return false
    }
    let attributes = tokenizer.attributes
    return (first.start..<first.end).allSatisfy { index in
      let attribute = attributes[Int(index)]
      return attributes[Int(second.start)..<Int(second.end)].contains {
        hasSameName(attribute, $0) && hasSameValue(attribute, $0)
      }
    }
  }

  private func hasSameValue(_ a: HTMLAttribute, _ b: HTMLAttribute) -> Bool {
    guard a.valueEnd - a.valueStart == b.valueEnd - b.valueStart else { return false }
    for offset in 0..<Int(a.valueEnd - a.valueStart)
    where tokenizer.bytes[Int(a.valueStart) + offset]
      != tokenizer.bytes[Int(b.valueStart) + offset]
    { return false }
    return true
  }

  mutating func clearFormattingToMarker() {
    while let last = formatting.popLast(), last != HTMLNode.none {}
  }

  private func isOpen(_ node: HTMLNode.Index) -> Bool {
    var position = stack.count - 1
    while position >= 0 {
      if stack[position].node == node { return true }
      position -= 1
    }
    return false
  }

  /// Opens again the formatting elements that were closed by something else's end.
  @inline(__always)
  mutating func reconstructFormatting() {
    guard let last = formatting.last, last != HTMLNode.none, stack.last?.node != last else {
      return
    }
    reopenFormatting()
  }

  private mutating func reopenFormatting() {
    var position = formatting.count - 1
    guard !isOpen(formatting[position]) else { return }
    while position > 0, formatting[position - 1] != HTMLNode.none,
      !isOpen(formatting[position - 1])
    {
      position -= 1
    }
    while position < formatting.count {
      let clone = makeClone(formatting[position])
      if stack.count >= Self.depthLimit { pop() }
      let place = insertionPlace()
      document.insert(clone, into: place.parent, before: place.before)
      push(clone)
      formatting[position] = clone
      position += 1
    }
  }

  private mutating func makeClone(_ node: HTMLNode.Index) -> HTMLNode.Index {
    var clone = document.nodes[Int(node)]
    clone.parent = HTMLNode.none
    clone.firstChild = HTMLNode.none
    clone.lastChild = HTMLNode.none
    clone.next = HTMLNode.none
    clone.previous = HTMLNode.none
    return append(clone)
  }

  mutating func runAdoptionAgency(_ tag: HTMLTag) {
    if currentTag == tag, let current = stack.last?.node, !formatting.contains(current) {
      pop()
      return
    }
    for _ in 0..<8 {
      guard let entry = formattingEntry(tag) else { return closeAnyOther() }
      let element = formatting[entry]
      guard let position = stack.lastIndex(where: { $0.node == element }) else {
        formatting.remove(at: entry)
        return
      }
      guard let inScope = positionInScope({ $0 == tag }), inScope >= position else { return }
      guard
        let block = stack[position...].firstIndex(where: {
          $0.namespace == .html && $0.tag.isSpecial
        })
      else {
        pop(until: position)
        formatting.remove(at: entry)
        return
      }
      adopt(element, entry: entry, position: position, block: block)
    }
  }

  /// One turn of the agency: moves the furthest block out of the formatting element.
  private mutating func adopt(
    _ element: HTMLNode.Index, entry: Int, position: Int, block: Int
  ) {
    let ancestor = stack[position - 1].node
    let furthest = stack[block].node
    var bookmark = entry
    var last = furthest
    var node = block
    var turn = 0
    while true {
      turn += 1
      node -= 1
      if node == position { break }
      let inner = stack[node].node
      var listed = formatting.lastIndex(of: inner)
      if turn > 3, let place = listed {
        formatting.remove(at: place)
        if place < bookmark { bookmark -= 1 }
        listed = nil
      }
      guard let listed else {
        removeFromStack(at: node)
        continue
      }
      let clone = makeClone(inner)
      formatting[listed] = clone
      stack[node].node = clone
      if last == furthest { bookmark = listed + 1 }
      document.remove(last)
      document.insert(last, into: clone, before: HTMLNode.none)
      last = clone
    }
    document.remove(last)
    let wasFostering = fosters
    fosters = true
    let place = insertionPlace(override: ancestor)
    fosters = wasFostering
    document.insert(last, into: place.parent, before: place.before)
    let clone = makeClone(element)
    moveChildren(of: furthest, to: clone)
    document.insert(clone, into: furthest, before: HTMLNode.none)
    if let old = formatting.lastIndex(of: element) {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(clone, at: min(bookmark, formatting.count))
    if let old = stack.lastIndex(where: { $0.node == element }) { removeFromStack(at: old) }
    if let below = stack.lastIndex(where: { $0.node == furthest }) {
      let tag = document.nodes[Int(clone)].tag
      stack.insert(Open(node: clone, tag: tag, namespace: .html), at: below + 1)
    }
  }

  private mutating func moveChildren(of source: HTMLNode.Index, to target: HTMLNode.Index) {
    var child = document.nodes[Int(source)].firstChild
    while child != HTMLNode.none {
      let next = document.nodes[Int(child)].next
      document.remove(child)
      document.insert(child, into: target, before: HTMLNode.none)
      child = next
    }
  }
}
