import ArgumentParser
import DatelineParsing

/// Reads the lists of words that training starts from; `Scripts/word-vectors.py` writes them.
enum WordLists {
  /// The key that a word has in a model's maps.
  private static func key(_ word: Substring) -> UInt64 {
    var word = String(word)
    return word.withUTF8 {
      WordAttributes($0, continuesToken: false, clusters: HashMap16.empty).form
    }
  }

  /// Words and their numbers: a word and its number on each line, parted by a tab.
  static func numbers(_ lines: some Sequence<Substring>) throws -> [(key: UInt64, value: UInt16)] {
    try lines.map { line in
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let number = UInt16(columns[1]) else {
        throw ValidationError("not a word and a number: \(line)")
      }
      return (key(columns[0]), number)
    }
  }

  /// Vectors: how many there are and how long they are, the vectors as whole numbers, words and the
  /// numbers of their vectors, counted from one.
  static func vectors(_ text: String, scale: Float) throws -> (
    width: Int, rows: [Float], words: [(key: UInt64, value: UInt16)]
  ) {
    let lines = text.split(separator: "\n")
    let sizes = lines.first?.split(separator: " ").compactMap { Int($0) } ?? []
    guard sizes.count == 2, sizes[0] > 0, sizes[0] < lines.count else {
      throw ValidationError("the vectors' first line must say how many there are and how long")
    }
    var rows = [Float](repeating: 0, count: sizes[1])
    for line in lines[1...sizes[0]] {
      rows += line.split(separator: " ").map { (Float($0) ?? 0) * scale }
    }
    guard rows.count == (sizes[0] + 1) * sizes[1] else {
      throw ValidationError("a vector has another length than the first line says")
    }
    return (sizes[1], rows, try numbers(lines[(sizes[0] + 1)...]))
  }
}

extension HashMap16 {
  /// A map of nothing.
  static var empty: HashMap16 { HashMap16(pairs: []) }

  /// A map as a model will have it.
  init(pairs: [(key: UInt64, value: UInt16)]) {
    var writer = ModelWriter()
    HashMap16.write(pairs, to: &writer)
    self = writer.bytes.withUnsafeBytes { bytes in
      var reader = ModelReader(bytes)
      return HashMap16(&reader)
    }
  }
}
