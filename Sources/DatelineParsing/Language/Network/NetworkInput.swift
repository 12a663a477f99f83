/// What the network reads of a word: a row of each table, and the row of its given vector.
package struct NetworkInput: Sendable {
  /// The tables: the word itself, its endings of three and two code units, its beginning, its shape,
  /// its cluster and the first bits of that.
  package static let fixedTables = [3072, 1024, 1536, 512, 1024, 64]

  package var word: Int32
  package var suffix3: Int32
  package var suffix2: Int32
  package var prefix3: Int32
  package var shape: Int32
  package var cluster: Int32
  package var cluster6: Int32
  /// Zero where the word has none.
  package var given: Int32

  package init(_ word: WordAttributes, vocabulary: HashMap16, given: HashMap16) {
    self.word = Int32(vocabulary[word.lower] ?? 0)
    suffix3 = Self.row(word.suffix3, 3072)
    suffix2 = Self.row(word.suffix2, 1024)
    prefix3 = Self.row(word.prefix3, 1536)
    shape = Self.row(word.shape, 512)
    cluster = Int32(word.cluster & 1023)
    cluster6 = Int32(word.cluster6)
    self.given = Int32(given[word.form] ?? given[word.lower] ?? 0)
  }

  @inline(__always)
  private static func row(_ hash: UInt64, _ rows: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: ((FeatureHash.mix(hash) >> 32) &* rows) >> 32)
  }

  /// The row of a table by its number.
  @inline(__always)
  package func row(_ table: Int) -> Int {
    switch table {
    case 0: Int(word)
    case 1: Int(suffix3)
    case 2: Int(suffix2)
    case 3: Int(prefix3)
    case 4: Int(shape)
    case 5: Int(cluster)
    default: Int(cluster6)
    }
  }
}
