import DatelineParsing

/// Learns the lemmatizer's rules.
enum LemmaTrainer {
  /// The change that makes a lemma of a word.
  private static func rule(_ word: TreebankWord) -> Lemmatizer.Rule? {
    let lowercased = word.form.lowercased()
    let keepsCase = word.lemma.first?.isUppercase ?? false
    for lowers in keepsCase ? [false, true] : [true, false] {
      let base = Array((lowers ? lowercased : word.form).utf8)
      let lemma = Array(word.lemma.utf8)
      var common = 0
      while common < min(base.count, lemma.count), base[common] == lemma[common] { common += 1 }
      let ending = String(decoding: lemma[common...], as: UTF8.self)
      guard base.count - common < 100, !ending.contains("\u{FFFD}") else { continue }
      if common == 0, base.count > 4 { continue }
      return Lemmatizer.Rule(lowercases: lowers, cut: base.count - common, ending: ending)
    }
    return nil
  }

  static func train(
    _ sentences: [TreebankSentence], number: (TreebankWord) -> Int, to writer: inout ModelWriter
  ) {
    // How often each rule applies under each key, the general keys first.
    var counts: [UInt64: [Lemmatizer.Rule: Int]] = [:]
    var chains: [String: (keys: [UInt64], rule: [Lemmatizer.Rule: Int])] = [:]
    for word in sentences.joined where word.lemma != "_" {
      guard let rule = rule(word) else { continue }
      let tag = number(word)
      var form = word.form
      var keys: [UInt64] = []
      form.withUTF8 {
        Lemmatizer.keys($0, tag) {
          keys.append($0)
          return false
        }
      }
      for key in keys { counts[key, default: [:]][rule, default: 0] += 1 }
      chains[word.form + "\t\(tag)", default: (keys, [:])].rule[rule, default: 0] += 1
    }
    func best(_ counts: [Lemmatizer.Rule: Int]) -> (rule: Lemmatizer.Rule, count: Int)? {
      counts.max { a, b in
        (a.value, b.key.cut, b.key.ending) < (b.value, a.key.cut, a.key.ending)
      }.map { ($0.key, $0.value) }
    }
    var used: [Lemmatizer.Rule: Int] = [:]
    var table: [UInt64: Lemmatizer.Rule] = [:]
    // From the general to the particular: a key is kept where it says something else.
    for (_, chain) in chains.sorted(by: { $0.key < $1.key }) {
      var current: Lemmatizer.Rule?
      for (depth, key) in chain.keys.reversed().enumerated() {
        guard let own = counts[key], let (rule, count) = best(own) else { continue }
        let total = own.values.reduce(0, +)
        let isWhole = depth == chain.keys.count - 1
        guard isWhole || depth == 0 || (total > 1 && count * 10 >= total * 8) else { continue }
        if rule != current {
          table[key] = rule
          current = rule
        } else if let known = table[key] {
          current = known
        }
      }
    }
    for rule in table.values { used[rule, default: 0] += 1 }
    let rules = used.sorted {
      ($1.value, $0.key.ending, $0.key.cut) < ($0.value, $1.key.ending, $1.key.cut)
    }.map(\.key)
    let index = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, UInt16($0)) })
    let pairs = table.sorted { $0.key < $1.key }.map { (key: $0.key, value: index[$0.value] ?? 0) }
    Log.write("lemmatizer: \(rules.count) rules, \(pairs.count) keys")
    Lemmatizer.write(rules: rules, table: pairs, to: &writer)
  }
}
