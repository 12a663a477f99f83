/// Finds dictionary forms by rules learned from words and their lemmas: what to cut off the end and
/// what to put there, for a word with a tag, else for the longest of its endings that is known.
package struct Lemmatizer: Sendable {
  /// A change that makes a lemma of a word.
  package struct Rule: Hashable, Sendable {
    /// Whether the word is put in small letters first.
    package var lowercases: Bool
    /// How many code units are cut off the end.
    package var cut: Int
    /// What is put there.
    package var ending: String

    package init(lowercases: Bool, cut: Int, ending: String) {
      self.lowercases = lowercases
      self.cut = cut
      self.ending = ending
    }

    /// The lemma of a word; the word itself where it is too short for the cut.
    package func lemma(_ form: String, _ lowercased: String) -> String {
      let base = lowercases ? lowercased : form
      guard cut > 0 || !ending.isEmpty else { return base }
      let utf8 = base.utf8
      guard cut <= utf8.count else { return base }
      return (String(utf8.dropLast(cut)) ?? base) + ending
    }
  }

  /// The longest ending that has rules, in code units.
  package static let longestEnding = 6

  private let rules: [Rule]
  private let table: HashMap16

  /// Reads a lemmatizer.
  package init(_ reader: inout ModelReader) {
    let endings = reader.strings()
    let cuts = reader.array(endings.count, of: UInt8.self)
    rules = zip(endings, cuts).map { ending, cut in
      Rule(lowercases: cut & 0x80 != 0, cut: Int(cut & 0x7F), ending: ending)
    }
    table = HashMap16(&reader)
  }

  /// Writes a lemmatizer.
  package static func write(
    rules: [Rule], table: [(key: UInt64, value: UInt16)], to writer: inout ModelWriter
  ) {
    writer.strings(rules.map(\.ending))
    writer.array(rules.map { UInt8($0.cut & 0x7F) | ($0.lowercases ? 0x80 : 0) })
    HashMap16.write(table, to: &writer)
  }

  /// The keys of a word with a tag, from the most to the least particular: the word as it stands,
  /// then its endings from the longest to the empty one.
  package static func keys(
    _ form: UnsafeBufferPointer<UInt8>, _ tag: Int, _ body: (UInt64) -> Bool
  ) {
    var whole = WordSet.seed
    for byte in form { whole = WordSet.step(whole, byte) }
    if body(FeatureHash.feature(70, whole, UInt64(tag))) { return }
    let first = form.first ?? 0
    let capital: UInt64 = first.isASCIIUpper ? 1 : 0
    let longest = min(longestEnding, form.count)
    for length in stride(from: longest, through: 0, by: -1) {
      var hash = WordSet.seed
      for byte in form[(form.count - length)...] { hash = WordSet.step(hash, byte.asciiLowercased) }
      if length == form.count, length > 0 { hash = WordSet.step(hash, 0x5E) }
      if body(FeatureHash.feature(71, hash, UInt64(tag), capital)) { return }
    }
  }

  /// The lemma of a word with a tag.
  package func lemma(_ form: String, _ lowercased: String, tag: Int) -> String {
    if form != lowercased, let rule = rule(lowercased, tag, wholeOnly: true), rule.lowercases {
      return rule.lemma(form, lowercased)
    }
    return rule(form, tag, wholeOnly: false)?.lemma(form, lowercased) ?? lowercased
  }

  /// The rule of a word or of the longest of its endings that has one.
  private func rule(_ form: String, _ tag: Int, wholeOnly: Bool) -> Rule? {
    var form = form
    var rule: Rule?
    form.withUTF8 { bytes in
      Self.keys(bytes, tag) { key in
        guard let number = table[key], Int(number) < rules.count else { return wholeOnly }
        rule = rules[Int(number)]
        return true
      }
    }
    return rule
  }
}
