import DatelineModel

/// The tokens of an article, looked up in the lexicon.
struct ArticleScan {
  let lexicon: ActorLexicon
  let bytes: ContiguousArray<UInt8>
  let ranges: ContiguousArray<TextRange>
  private(set) var units: ContiguousArray<ActorUnit>

  private static let dollar: UInt8 = 0x24
  /// The longest phrase that an array of tokens may make.
  private static let longestPhrase = 12

  init(_ article: AnnotatedArticle, lexicon: ActorLexicon) {
    self.lexicon = lexicon
    bytes = ContiguousArray(article.article.text.utf8)
    ranges = ContiguousArray(article.tokens.map(\.range))
    units = []
    units.reserveCapacity(article.tokens.count)
    for token in article.tokens {
      var unit = unit(token.range)
      unit.pos = token.upos
      if token.head != nil || token.relation == .root {
        unit.isSubject = token.relation.universal == .nsubj
      }
      units.append(unit)
    }
    for sentence in article.sentences {
      for index in sentence.tokens { units[index].sentenceEnd = Int32(sentence.tokens.upperBound) }
    }
  }

  private func unit(_ range: TextRange) -> ActorUnit {
    let form = bytes[range.range]
    let hash = FoldedHash.of(form)
    var unit = ActorUnit(
      hash: hash, shape: .mark, mark: .none, sense: -1, begins: false, classes: [],
      sentenceEnd: 0, pos: .x, isSubject: nil)
    guard hash.count > 0, form.last != ArticleScan.dollar else {
      unit.mark = mark(form)
      return unit
    }
    unit.shape = shape(form)
    if isPossessive(form) {
      unit.mark = .possessive
    } else if let entry = lexicon.phrases.find(hash) {
      unit.begins = entry.continues
      if let sense = entry.sense {
        unit.sense = Int32(sense)
        unit.classes = lexicon.senses[sense].classes
      }
    }
    return unit
  }

  /// Whether a token is the ending *'s*, with an apostrophe of either kind.
  private func isPossessive(_ form: ArraySlice<UInt8>) -> Bool {
    guard form.last == 0x73 || form.last == 0x53 else { return false }
    return (form.count == 2 && form.first == 0x27)
      || (form.count == 4 && form.starts(with: [0xe2, 0x80, 0x99]))
  }

  private func mark(_ form: ArraySlice<UInt8>) -> ActorUnit.Mark {
    switch form.first {
    case 0x2c: .comma
    case 0x27: form.count == 1 ? .possessive : .quote
    case 0x28, 0x5b: .open
    case 0x29, 0x5d: .close
    case 0x2d: form.count == 1 ? .hyphen : .dash
    case 0x22, 0x60, 0xc2: .quote
    case 0x2e, 0x21, 0x3f: .stop
    case 0x3a, 0x3b: .colon
    case 0xe2:
      switch (form.dropFirst().first, form.dropFirst(2).first) {
      case (0x80, 0x99): .possessive
      case (0x80, 0x98), (0x80, 0x9c), (0x80, 0x9d), (0x80, 0x9e), (0x80, 0x9a): .quote
      case (0x80, 0x90), (0x80, 0x91): .hyphen
      case (0x80, 0x92), (0x80, 0x93), (0x80, 0x94), (0x80, 0x95): .dash
      default: .other
      }
    default: .other
    }
  }

  private func shape(_ form: ArraySlice<UInt8>) -> ActorUnit.Shape {
    var first = true
    var small = false
    var capital = false
    var lead: UInt8 = 0
    for byte in form {
      var isCapital = byte >= 0x41 && byte <= 0x5a
      var isSmall = byte >= 0x61 && byte <= 0x7a
      if lead == 0xc3 {
        isCapital = byte < 0x9f
        isSmall = !isCapital
      } else if lead == 0xc4 || lead == 0xc5 {
        isCapital = byte & 1 == (lead == 0xc5 && byte < 0x89 ? 1 : 0)
        isSmall = !isCapital
      }
      lead = byte >= 0xc2 ? byte : 0
      if first {
        if byte >= 0x30 && byte <= 0x39 { return .digit }
        if isSmall { return .lower }
        if isCapital { first = false }
      }
      small = small || isSmall
      capital = capital || isCapital
    }
    return capital ? (small ? .capitalised : .capitals) : .lower
  }

  /// A phrase of the lexicon that stands in the text.
  struct Phrase {
    var end: Int
    var sense: Int
  }

  /// The longest phrase that begins at a token and means something that `accepts` takes.
  func longest(
    at start: Int, accepts: (LexicalSense) -> Bool
  ) -> Phrase? {
    let limit = min(Int(units[start].sentenceEnd), start + ArticleScan.longestPhrase)
    var best: Phrase?
    let unit = units[start]
    if unit.sense >= 0, accepts(lexicon.senses[Int(unit.sense)]) {
      best = Phrase(end: start + 1, sense: Int(unit.sense))
    }
    guard unit.begins else { return best }
    var hash = unit.hash
    var index = start + 1
    while index < limit {
      let next = units[index]
      if next.hash.count == 0 {
        guard next.mark == .hyphen || next.mark == .possessive || isStopOfAbbreviation(index) else {
          break
        }
        index += 1
        continue
      }
      hash.add(bytes[ranges[index].range])
      guard let entry = lexicon.phrases.find(hash) else { break }
      if let sense = entry.sense, accepts(lexicon.senses[sense]) {
        best = Phrase(end: index + 1, sense: sense)
      }
      guard entry.continues else { break }
      index += 1
    }
    return best
  }

  /// Whether a full stop is glued to the word before it and the sentence goes on.
  private func isStopOfAbbreviation(_ index: Int) -> Bool {
    units[index].mark == .stop && index > 0 && ranges[index - 1].end == ranges[index].start
      && index + 1 < Int(units[index].sentenceEnd)
  }

  /// Whether nothing stands between a token and the one before.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && ranges[index - 1].end == ranges[index].start
  }

  /// The text range of a row of tokens.
  func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(ranges[tokens.lowerBound].start, ranges[tokens.upperBound - 1].end)
  }

  /// The text of a row of tokens.
  func text(_ tokens: Range<Int>) -> String {
    String(decoding: bytes[range(tokens).range], as: UTF8.self)
  }

  /// The folded hash of a row of tokens.
  func hash(_ tokens: Range<Int>) -> UInt64 {
    FoldedHash.of(bytes[range(tokens).range]).value
  }

  /// The classes of the token, none past the end of the sentence of `other`.
  func classes(_ index: Int, inSentenceOf other: Int) -> WordClass {
    index < Int(units[other].sentenceEnd) ? units[index].classes : []
  }
}
