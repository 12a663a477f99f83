/// Phrases by their folded hash, with the beginnings of longer ones: what a trie of words does, in
/// one table with open addressing.
struct PhraseTable {
  private var keys: ContiguousArray<UInt64>
  /// Twice the sense's index plus two, or zero where there is none; plus one for a beginning.
  private var values: ContiguousArray<Int32>
  private var shift: UInt64
  private var count = 0

  /// What a look-up finds.
  struct Entry {
    /// Index of what the phrase means, or nil where it is a beginning only.
    var sense: Int?
    /// Whether a longer phrase begins so.
    var continues: Bool
  }

  init() {
    keys = ContiguousArray(repeating: 0, count: 1 << 12)
    values = ContiguousArray(repeating: 0, count: 1 << 12)
    shift = 52
  }

  private func slot(_ key: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> shift)
    while keys[at] != 0 && keys[at] != key { at = (at + 1) & (keys.count - 1) }
    return at
  }

  /// What the table has for a phrase, or nil.
  func find(_ hash: FoldedHash) -> Entry? {
    let at = slot(hash.value)
    guard keys[at] != 0 else { return nil }
    let value = values[at]
    return Entry(sense: value >= 2 ? Int(value >> 1) - 1 : nil, continues: value & 1 == 1)
  }

  /// Sets what the phrase means.
  mutating func insert(_ hash: FoldedHash, sense: Int) {
    let at = claim(hash)
    values[at] = Int32(sense + 1) << 1 | values[at] & 1
  }

  /// Marks that a longer phrase begins so.
  mutating func insertBeginning(_ hash: FoldedHash) { values[claim(hash)] |= 1 }

  private mutating func claim(_ hash: FoldedHash) -> Int {
    if 2 * count >= keys.count { grow() }
    let at = slot(hash.value)
    if keys[at] == 0 {
      keys[at] = hash.value
      count += 1
    }
    return at
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    shift -= 1
    keys = ContiguousArray(repeating: 0, count: 2 * keys.count)
    values = ContiguousArray(repeating: 0, count: keys.count)
    for (key, value) in old {
      let at = slot(key)
      keys[at] = key
      values[at] = value
    }
  }
}
