/// All rows of a set of rules in one trie, over words and classes.
///
/// Matching walks the trie along the lattice of what the words may be. Its depth is that of the
/// longest row, so that the time is linear in the text.
struct TimeAutomaton: Sendable {
  /// A row that ends at a node.
  private struct Acceptance: Sendable {
    var rule: Int32
    /// The names and the positions of the row's captures.
    var captures: [(name: String, position: Int)]
    /// The first element that is part of the expression, and the first behind it.
    var open: Int
    var close: Int
  }

  /// A place where a rule matches.
  struct Match: Sendable {
    var rule: Int
    /// All words looked at.
    var words: Range<Int>
    /// The words of the expression.
    var extent: Range<Int>
    var captures: [String: String]
  }

  private var children: [UInt64: Int32] = [:]
  private var acceptances: [[Acceptance]] = [[]]

  /// Adds a row of a rule.
  mutating func add(_ row: [TimePattern.Element], rule: Int, symbol: (String) -> Int32) {
    var node: Int32 = 0
    for element in row {
      let key = Self.key(node, symbol(element.symbol))
      if let next = children[key] {
        node = next
      } else {
        let next = Int32(acceptances.count)
        children[key] = next
        acceptances.append([])
        node = next
      }
    }
    let captures = row.enumerated().compactMap { position, element in
      element.capture.map { (name: $0, position: position) }
    }
    let open = row.firstIndex { $0.opens } ?? 0
    let close = row.lastIndex { $0.closes }.map { $0 + 1 } ?? row.count
    guard open < close else { return }
    acceptances[Int(node)].append(
      Acceptance(rule: Int32(rule), captures: captures, open: open, close: close))
  }

  private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  /// Calls `body` with every match that begins at word `start`.
  func match(_ edges: [[TimeEdge]], at start: Int, _ body: (Match) -> Void) {
    guard !edges[start].isEmpty else { return }
    var path = [(word: Int, payload: String)]()
    walk(edges, node: 0, word: start, start: start, path: &path, body)
  }

  private func walk(
    _ edges: [[TimeEdge]], node: Int32, word: Int, start: Int,
    path: inout [(word: Int, payload: String)], _ body: (Match) -> Void
  ) {
    for acceptance in acceptances[Int(node)] where word > start {
      var captures = [String: String](minimumCapacity: acceptance.captures.count)
      for capture in acceptance.captures { captures[capture.name] = path[capture.position].payload }
      let close = acceptance.close < path.count ? path[acceptance.close].word : word
      body(
        Match(
          rule: Int(acceptance.rule), words: start..<word,
          extent: path[acceptance.open].word..<close, captures: captures))
    }
    guard word < edges.count else { return }
    for edge in edges[word] {
      guard let next = children[Self.key(node, edge.symbol)] else { continue }
      path.append((word, edge.payload))
      walk(edges, node: next, word: word + Int(edge.length), start: start, path: &path, body)
      path.removeLast()
    }
  }
}
