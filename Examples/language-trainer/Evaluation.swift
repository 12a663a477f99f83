import DatelineModel
import DatelineParsing

/// The measures of the CoNLL 2018 shared task, from raw text, by word: a word counts as found where
/// one of the same characters stands in the gold, words of a multiword token by their number.
struct Evaluation {
  private var gold = 0
  private var system = 0
  private var goldSentences = 0
  private var systemSentences = 0
  private var matched = (
    words: 0, sentences: 0, upos: 0, xpos: 0, features: 0, lemmas: 0, heads: 0, labels: 0
  )
  /// Confusions by kind, for the analysis of errors.
  private(set) var confusions: [String: Int] = [:]

  private struct Key: Hashable {
    var start: Int
    var end: Int
    var part: Int
  }

  mutating func add(_ document: TreebankDocument, _ annotated: AnnotatedArticle) {
    var goldWords: [Key: (word: TreebankWord, head: Key?)] = [:]
    var goldSpans: Set<Range<Int>> = []
    for sentence in document.sentences {
      let keys = sentence.words.map { Key(start: $0.start, end: $0.end, part: $0.part) }
      for (index, word) in sentence.words.enumerated() {
        goldWords[keys[index]] = (word, word.head < 0 ? nil : keys[word.head])
      }
      gold += keys.count
      if let first = keys.first, let last = keys.last { goldSpans.insert(first.start..<last.end) }
    }
    goldSentences += document.sentences.count
    let keys = Self.keys(annotated)
    system += keys.count
    systemSentences += annotated.sentences.count
    for sentence in annotated.sentences {
      guard let first = sentence.tokens.first, let last = sentence.tokens.last else { continue }
      if goldSpans.contains(keys[first].start..<keys[last].end) { matched.sentences += 1 }
    }
    for (index, token) in annotated.tokens.enumerated() {
      guard let (word, head) = goldWords[keys[index]] else { continue }
      matched.words += 1
      if word.upos == token.upos.rawValue {
        matched.upos += 1
      } else {
        confusions["upos \(word.upos) as \(token.upos.rawValue)", default: 0] += 1
      }
      if word.xpos == token.xpos { matched.xpos += 1 }
      if word.features == token.features { matched.features += 1 }
      if word.lemma == token.lemma || word.lemma == "_" {
        matched.lemmas += 1
      } else {
        confusions["lemma \(word.form) \(word.lemma) as \(token.lemma)", default: 0] += 1
      }
      let relation = word.relation.prefix { $0 != ":" }
      let own = token.relation.rawValue.prefix { $0 != ":" }
      if token.head.map({ keys[$0] }) == head {
        matched.heads += 1
        if relation == own {
          matched.labels += 1
        } else {
          confusions["label \(relation) as \(own)", default: 0] += 1
        }
      } else {
        confusions["head of \(relation)", default: 0] += 1
      }
    }
  }

  private static func keys(_ annotated: AnnotatedArticle) -> [Key] {
    var keys: [Key] = []
    var characters = 0
    var index = 0
    let tokens = annotated.tokens
    while index < tokens.count {
      var last = index
      while last + 1 < tokens.count, tokens[last + 1].continuesToken { last += 1 }
      let length = tokens[index...last].reduce(0) {
        $0 + $1.form.unicodeScalars.count { $0 != " " && $0 != "\u{A0}" }
      }
      for word in index...last {
        let part = last > index ? word - index + 1 : 0
        keys.append(Key(start: characters, end: characters + length, part: part))
      }
      characters += length
      index = last + 1
    }
    return keys
  }

  /// The measures' names and values, in per cent.
  var measures: [(name: String, value: Double)] {
    func f1(_ matched: Int, _ gold: Int, _ system: Int) -> Double {
      gold + system == 0 ? 0 : 200 * Double(matched) / Double(gold + system)
    }
    return [
      ("tokens", f1(matched.words, gold, system)),
      ("sentences", f1(matched.sentences, goldSentences, systemSentences)),
      ("upos", f1(matched.upos, gold, system)), ("xpos", f1(matched.xpos, gold, system)),
      ("features", f1(matched.features, gold, system)),
      ("lemmas", f1(matched.lemmas, gold, system)), ("uas", f1(matched.heads, gold, system)),
      ("las", f1(matched.labels, gold, system)),
    ]
  }
}
