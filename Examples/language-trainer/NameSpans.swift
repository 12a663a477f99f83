/// Reads the names that GUM marks in its column MISC.
enum NameSpans {
  /// The types that have marks; each has a mark for its first word and one for the others.
  static let types = ["person", "organization", "place", "event"]

  /// A name: its words and the number of its type.
  struct Span: Hashable {
    var words: Range<Int>
    var type: Int
  }

  /// The names of a sentence, the outermost where they lie in one another; nil where the treebank marks
  /// none.
  static func spans(_ sentence: TreebankSentence) -> [Span] {
    var open: [(id: String, type: String, start: Int, head: Int)] = []
    var found: [Span] = []
    func close(_ id: String, at end: Int) {
      guard let place = open.lastIndex(where: { $0.id == id }) else { return }
      let mention = open.remove(at: place)
      guard let type = types.firstIndex(of: mention.type) else { return }
      let words = mention.start..<end + 1
      guard let span = name(sentence, words, head: mention.start + mention.head) else { return }
      found.append(Span(words: span, type: type))
    }
    for (index, word) in sentence.words.enumerated() {
      guard let column = word.misc.split(separator: "|").first(where: { $0.hasPrefix("Entity=") })
      else { continue }
      var mark = ""
      func flush(closing: Bool, _ isOpening: Bool) {
        let parts = mark.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        mark = ""
        guard let id = parts.first, !id.isEmpty else { return }
        if isOpening, parts.count > 1 {
          let spot = parts.count > 5 ? Int(parts[5].prefix { $0 != "," }) ?? 1 : 1
          open.append((id, parts[1], index, spot - 1))
        }
        if closing { close(id, at: index) }
      }
      var isOpening = false
      for character in column.dropFirst(7) {
        switch character {
        case "(":
          flush(closing: false, isOpening)
          isOpening = true
        case ")":
          flush(closing: true, isOpening)
          isOpening = false
        default: mark.append(character)
        }
      }
      flush(closing: false, isOpening)
    }
    // The outermost first, and nothing twice.
    var covered = Set<Int>()
    var result: [Span] = []
    for span in found.sorted(by: {
      ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound)
    }) where covered.isDisjoint(with: span.words) {
      covered.formUnion(span.words)
      result.append(span)
    }
    return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The part of a mention that is a name: the proper nouns around its head and what joins them.
  private static func name(_ sentence: TreebankSentence, _ words: Range<Int>, head: Int)
    -> Range<Int>?
  {
    let words = words.clamped(to: 0..<sentence.words.count)
    func isName(_ index: Int) -> Bool {
      let word = sentence.words[index]
      return word.upos == "PROPN"
        || (word.xpos.hasPrefix("NNP") || (word.upos == "ADJ" || word.upos == "NUM"))
          && (word.form.first?.isUppercase ?? false)
    }
    guard words.contains(head), sentence.words[head].upos == "PROPN" else { return nil }
    var low = head
    var high = head + 1
    let joints: Set<String> = [
      "of", "the", "for", "and", "&", "-", "'s", "’s", "de", "von", "van", "al", "on", "in", "–",
      ".",
    ]
    while low > words.lowerBound {
      if isName(low - 1) {
        low -= 1
      } else if sentence.words[low - 1].form == "-",
        low - 1 > words.lowerBound, isName(low - 2)
      {
        low -= 2
      } else {
        break
      }
    }
    while high < words.upperBound {
      if isName(high) {
        high += 1
        continue
      }
      var next = high
      while next < words.upperBound, next - high < 3, joints.contains(sentence.words[next].form) {
        next += 1
      }
      let joint = sentence.words[high].form
      guard next > high, next < words.upperBound, isName(next),
        joint != "and", joint != "in", joint != "on"
      else { break }
      high = next + 1
    }
    return low..<high
  }

  /// The marks of a sentence's words: zero outside of names.
  static func marks(_ sentence: TreebankSentence) -> [Int] {
    var marks = [Int](repeating: 0, count: sentence.words.count)
    for span in spans(sentence) {
      for index in span.words {
        marks[index] = 1 + 2 * span.type + (index == span.words.lowerBound ? 0 : 1)
      }
    }
    return marks
  }

  /// The names that marks say.
  static func spans(marks: [Int]) -> Set<Span> {
    var spans: Set<Span> = []
    var start = 0
    while start < marks.count {
      var end = start + 1
      if marks[start] > 0 {
        let type = (marks[start] - 1) / 2
        while end < marks.count, marks[end] == 2 + 2 * type { end += 1 }
        spans.insert(Span(words: start..<end, type: type))
      }
      start = end
    }
    return spans
  }
}
