import DatelineModel

/// Makes the lattice of what the words of a sentence may be for the time grammar.
struct TimeWordReader {
  /// The classes that no grammar needs to define: digits by their shape, and spelt-out numbers.
  static let builtInClasses = [
    "INT", "INT3", "NUM", "DAY", "DAYTH", "ORDINAL", "YEAR", "YEAR2", "DECADE", "DECADE2",
    "DECADE3", "HOUR", "HOUR24", "CLOCK12", "CLOCK24", "MILITARY", "ISO", "ADJ", "NAME",
    "SHORTYEAR", "HOURWORD", "YEARWORD",
  ]

  let grammar: CompiledTimeGrammar
  let shapes: TimeShapeReader
  private let symbols: [String: Int32]

  init(grammar: CompiledTimeGrammar, bytes: UnsafeBufferPointer<UInt8>) {
    self.grammar = grammar
    shapes = TimeShapeReader(bytes: bytes)
    symbols = grammar.classes
  }

  /// The words of a sentence: its tokens, those with hyphens taken apart.
  func words(_ tokens: [Token], in range: Range<Int>) -> [TimeWord] {
    var result = [TimeWord]()
    result.reserveCapacity(range.count + 8)
    for index in range {
      let token = tokens[index]
      let first = shapes.byte(token.range.start)
      let isCapitalised = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      if token.range.count > 4, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
        let mark = possessive(of: token)
      {
        for (start, end) in [(token.range.start, mark), (mark, token.range.end)] {
          result.append(
            TimeWord(
              text: start == mark ? "'s" : String(token.lowercased.dropLast(2)),
              start: start, end: end, token: index, isCapitalised: false))
        }
      } else if token.range.count > 1, token.form.utf8.contains(where: Self.mayJoin) {
        append(token, index, to: &result)
      } else {
        result.append(
          TimeWord(
            text: token.lowercased, start: token.range.start, end: token.range.end, token: index,
            isCapitalised: isCapitalised))
      }
    }
    return result
  }

  /// Where the `'s` of a token such as `1969's` begins; nil of any other.
  private func possessive(of token: Token) -> Int? {
    for mark in [token.range.end - 2, token.range.end - 4] {
      if let behind = shapes.apostrophe(mark), behind == token.range.end - 1,
        shapes.byte(behind) == UInt8(ascii: "s")
      {
        return mark
      }
    }
    return nil
  }

  /// The parts of a name as the words of a sentence would come.
  static func pieces(of text: String) -> [String] {
    var result = [String]()
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = word
      while let mark = rest.firstIndex(where: { "-–—'’".contains($0) }) {
        if mark > rest.startIndex { result.append(String(rest[..<mark])) }
        if rest[mark] == "'" || rest[mark] == "’" {
          result.append("'" + rest[rest.index(after: mark)...])
          rest = ""
        } else {
          result.append("-")
          rest = rest[rest.index(after: mark)...]
        }
      }
      if !rest.isEmpty { result.append(String(rest)) }
    }
    return result
  }

  private static func mayJoin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == 0xE2 || byte == UInt8(ascii: "/")
  }

  /// Takes a token apart at hyphens, dashes and slashes and makes its apostrophes straight.
  private func append(_ token: Token, _ index: Int, to result: inout [TimeWord]) {
    var start = token.range.start
    var position = start
    let end = token.range.end
    func add(_ from: Int, _ to: Int, as text: String? = nil) {
      guard from < to else { return }
      let raw = String(decoding: shapes.bytes[from..<to], as: UTF8.self).lowercased()
      let first = shapes.byte(from)
      result.append(
        TimeWord(
          text: text ?? raw.replacing("’", with: "'"), start: from, end: to, token: index,
          isCapitalised: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)))
    }
    while position < end {
      let byte = shapes.byte(position)
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        add(start, position)
        add(position, position + 1)
        position += 1
        start = position
      } else if byte == 0xE2, shapes.byte(position + 1) == 0x80,
        (0x90...0x95).contains(shapes.byte(position + 2))
      {
        add(start, position)
        add(position, min(position + 3, end), as: "-")
        position += 3
        start = min(position, end)
      } else {
        position += 1
      }
    }
    add(start, end)
  }

  /// What each word may be; phrases are still missing.
  func edges(_ words: [TimeWord], tokens: [Token]) -> [[TimeEdge]] {
    var result = [[TimeEdge]](repeating: [], count: words.count)
    for (index, word) in words.enumerated() {
      var found = lookUp(word.text)
      if !found.isEmpty {
        found = TimeWordFilter.filter(found, of: word, at: index, words, tokens, symbols)
      }
      let first = shapes.byte(word.start)
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
        var read = shapes.shapes(at: word.start)
        if TimeWordFilter.isCount(at: index, words, tokens) {
          read.removeAll { $0.shape == "YEAR" || $0.shape == "MILITARY" }
        }
        addShapes(read, at: index, words, to: &found)
      } else if let digit = shapes.apostrophe(word.start), shapes.digits(from: digit) == digit + 2 {
        addShort(at: index, digits: digit, words, to: &found)
      }
      addNumbers(at: index, words, to: &found)
      if let symbol = symbols["ADJ"], tokens[word.token].upos == .adj {
        found.append(TimeEdge(symbol: symbol, length: 1, payload: ""))
      }
      if word.isCapitalised, let symbol = symbols["NAME"] {
        found.append(TimeEdge(symbol: symbol, length: 1, payload: ""))
      }
      result[index] = found
    }
    return result
  }

  private func lookUp(_ text: String) -> [TimeEdge] {
    if let entry = grammar.vocabulary[text] { return entry.edges }
    if text.utf8.last == UInt8(ascii: "."), text.utf8.count > 1 {
      return grammar.vocabulary[String(text.dropLast())]?.edges ?? []
    }
    return []
  }

  private func addShapes(
    _ shapes: [TimeShape], at index: Int, _ words: [TimeWord], to edges: inout [TimeEdge]
  ) {
    for shape in shapes {
      guard let symbol = symbols[shape.shape],
        let length = Self.length(to: shape.end, from: index, words)
      else { continue }
      edges.append(TimeEdge(symbol: symbol, length: length, payload: shape.payload))
    }
  }

  /// How many words reach exactly to `end`; nil where a word lies across it.
  private static func length(to end: Int, from index: Int, _ words: [TimeWord]) -> Int32? {
    var next = index
    while next < words.count, words[next].end < end { next += 1 }
    return next < words.count && words[next].end == end ? Int32(next - index + 1) : nil
  }

  /// `'98` and `'90s`.
  private func addShort(
    at index: Int, digits: Int, _ words: [TimeWord], to edges: inout [TimeEdge]
  ) {
    for shape in shapes.shapes(at: digits) {
      guard shape.shape == "YEAR2" || shape.shape == "DECADE2",
        let length = Self.length(to: shape.end, from: index, words)
      else { continue }
      let name = shape.shape == "YEAR2" ? "SHORTYEAR" : "DECADE2"
      guard let symbol = symbols[name] else { continue }
      edges.append(TimeEdge(symbol: symbol, length: length, payload: shape.payload))
    }
  }

  private func addNumbers(at index: Int, _ words: [TimeWord], to edges: inout [TimeEdge]) {
    let text = words[index].text
    guard TimeNumberReader.begins(text) || text == "a" else { return }
    if let symbol = symbols["NUM"], let (value, length) = TimeNumberReader.number(words, at: index)
    {
      edges.append(TimeEdge(symbol: symbol, length: Int32(length), payload: String(value)))
      if length == 1, (1...12).contains(value), let hour = symbols["HOURWORD"] {
        edges.append(TimeEdge(symbol: hour, length: 1, payload: String(value)))
      }
    }
    if let symbol = symbols["YEARWORD"],
      let (value, length) = TimeNumberReader.year(words, at: index)
    {
      edges.append(TimeEdge(symbol: symbol, length: Int32(length), payload: String(value)))
    }
  }
}
