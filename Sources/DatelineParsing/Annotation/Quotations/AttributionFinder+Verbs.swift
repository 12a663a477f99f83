/// Verbs as cues.
extension AttributionFinder {
  func verb(
    _ word: Int, _ cue: Cue, in sentence: Sentence, into found: inout [Attribution]
  ) {
    let relation = tokens[word].relation
    guard relation != .amod, relation != .compound, relation != .case, relation != .mark else {
      return
    }
    var attribution = Attribution(
      cue: word, cueWords: cueWords(word), kind: cue.kind, form: .clause, content: word...word)
    let result = speakers.subject(of: word)
    attribution.speaker = result.speaker
    attribution.via = result.via
    if let (content, form) = content(of: word, cue, in: sentence, speaker: &attribution.speaker),
      tokens[content.lowerBound].lowercased != "by",
      cue.kind != .evidence || isFinite(word)
    {
      attribution.content = content
      attribution.form = form
      if attribution.speaker == nil, tokens[word].relation != .xcomp {
        attribution.speaker = speakers.neighbour(of: word, in: sentence.tokens)
      }
      found.append(attribution)
    }
  }

  /// Whether the verb is no participle, but of a perfect.
  private func isFinite(_ word: Int) -> Bool {
    switch tokens[word].xpos {
    case "VBG": return false
    case "VBN": return speakers.child(of: word, .aux) != nil
    default: return true
    }
  }

  private func content(
    of word: Int, _ cue: Cue, in sentence: Sentence, speaker: inout Int?
  ) -> (ClosedRange<Int>, Attribution.Form)? {
    let children = tree.children(of: word)
    let takesClause = cue.frames.contains(.clause) || cue.frames.contains(.quote)
    if takesClause {
      if followsSpeech(word, in: sentence) {
        let clause = children.first { tokens[$0].relation == .ccomp && $0 < word }
        let content = clause.flatMap { before(word, $0, speaker: speaker, in: sentence) }
        return content.map { ($0, .clause) }
      }
      if let content = inserted(word, cue, in: sentence, speaker: &speaker) {
        return (content, .clause)
      }
      if let clause = children.first(where: { tokens[$0].relation == .ccomp && $0 > word }) {
        return (behind(word, clause), .clause)
      }
      if let quoted = quotedNext(word, cue, in: sentence) { return (quoted...quoted, .clause) }
      if speakers.child(of: word, .obj) == nil || cue.frames.contains(.recipient),
        let clause = children.first(where: { tokens[$0].relation == .ccomp && $0 < word })
      {
        if let content = before(word, clause, speaker: speaker, in: sentence) {
          return (content, .clause)
        }
      }
      if let content = parenthetical(word, in: sentence) { return (content, .clause) }
      if let clause = children.first(where: {
        tokens[$0].relation == .parataxis && $0 > word && isIntroduced($0, behind: word)
          && (lexicon.verb(tokens[$0].lemma) == nil || tree.extent(of: $0).count > 4)
      }) {
        return (behind(word, clause), .clause)
      }
    }
    if let clause = children.first(where: { tokens[$0].relation == .xcomp && $0 > word }) {
      let isInfinitive = speakers.child(of: clause, .mark).map {
        tokens[$0].lowercased == "to"
      }
      if isInfinitive == true {
        let object =
          speakers.child(of: word, .obj) ?? speakers.child(of: word, .iobj)
          ?? speakers.child(of: word, .obl)
        if cue.frames.contains(.request), let object, object > word, object < clause {
          return (
            tree.extent(of: object).lowerBound...tree.extent(of: clause).upperBound, .infinitive
          )
        }
        if cue.frames.contains(.infinitive) || cue.frames.contains(.request) {
          if !speakers.isPassive(word) { return (behind(word, clause), .infinitive) }
        }
      } else if cue.frames.contains(.gerund), tokens[clause].xpos == "VBG" {
        return (behind(word, clause), .infinitive)
      } else if cue.frames.contains(.predicate), let object = speakers.child(of: word, .obj),
        object > word
      {
        return (
          min(tree.extent(of: object).lowerBound, clause)...tree.extent(of: clause).upperBound,
          .nominal
        )
      }
    }
    if !cue.prepositions.isEmpty || cue.frames.contains(.objectAs) {
      if let content = prepositional(word, cue) { return content }
    }
    if let content = unparsed(word, cue, in: sentence) { return (content, .clause) }
    if cue.frames != .quote,
      let object = children.first(where: { tokens[$0].relation == .obj && $0 > word })
    {
      // "called the plan a farce": parsers take the predicate for a second object.
      let last = children.last { tokens[$0].relation == .obj } ?? object
      return (behind(word, object).lowerBound...behind(word, last).upperBound, .nominal)
    }
    return nil
  }

  /// What the subtree of `clause` covers behind `word`, and what hangs on `word` behind that.
  func behind(_ word: Int, _ clause: Int) -> ClosedRange<Int> {
    let extent = tree.extent(of: clause)
    var first = max(extent.lowerBound, word + 1)
    if tokens[clause].relation == .ccomp, let cue = lexicon.verb(tokens[word].lemma),
      !cue.frames.contains(.recipient), let object = speakers.child(of: word, .obj), object > word,
      object < first, speakers.child(of: clause, .nsubj) == nil,
      speakers.child(of: clause, .nsubjPass) == nil
    {
      first = max(word + 1, tree.extent(of: object).lowerBound)
    }
    var last = extent.upperBound
    if tokens[clause].relation == .ccomp {
      last = max(last, reach(of: word, behind: clause))
      first = behindThat(word, before: clause) ?? first
    }
    return
      first...trailing(from: clause, to: max(first, min(last, first + Self.longest)), cue: word)
  }

  /// The first word between marks, where the marks open right behind the cue.
  private func quotedNext(_ word: Int, _ cue: Cue, in sentence: Sentence) -> Int? {
    var next = word + 1
    let end = sentence.tokens.upperBound
    if next < end, [",", ":"].contains(tokens[next].form) {
      next += 1
    } else if cue.frames == .quote {
      return nil
    }
    guard next + 1 < end, isMark(next) else { return nil }
    return next + 1
  }

  /// Whether words between marks that end with a comma or a mark of their own stand in front of the
  /// cue, at most its subject between.
  private func followsSpeech(_ word: Int, in sentence: Sentence) -> Bool {
    var before = word - 1
    let start = sentence.tokens.lowerBound
    while before > start, before > word - 24, !isMark(before) {
      if tokens[before].upos == .verb, tokens[before].relation != .aclRelcl,
        tokens[before].relation != .acl
      {
        return false
      }
      if [.sconj, .cconj].contains(tokens[before].upos) { return false }
      before -= 1
    }
    guard before > start, isMark(before) else { return false }
    return [",", "?", "!"].contains(tokens[before - 1].form)
  }

  private func isMark(_ word: Int) -> Bool {
    tokens[word].upos == .punct
      && ["\"", "“", "”", "„", "«", "»", "''", "``"].contains(tokens[word].form)
  }

  /// The last word that hangs on the cue behind its clause, up to what is coordinated with the cue:
  /// parsers often hang on the cue what belongs to the clause.
  private func reach(of word: Int, behind clause: Int) -> Int {
    var last = tree.extent(of: word).upperBound
    for child in tree.children(of: word) where child > clause {
      let relation = tokens[child].relation
      if relation == .conj || relation == .parataxis || relation == .cc {
        last = min(last, tree.extent(of: child).lowerBound - 1)
        break
      }
    }
    return last
  }

  /// The word behind "that", where one stands between the cue and the clause's verb.
  private func behindThat(_ word: Int, before clause: Int) -> Int? {
    guard clause > word + 2 else { return nil }
    let that = tokens[(word + 1)..<min(clause, word + 16)].firstIndex {
      $0.lowercased == "that" && ($0.upos == .sconj || $0.relation == .mark)
    }
    return that.map { $0 + 1 }
  }

  /// The last word of the content, before what the writer adds behind a comma.
  private func trailing(from clause: Int, to last: Int, cue: Int) -> Int {
    var word = clause + 1
    while word < last {
      if tokens[word].upos == .cconj, resumes(word + 1, cue: cue) {
        var end = word - 1
        while end > clause, tokens[end].form == "," { end -= 1 }
        return end
      }
      if tokens[word].form == "," {
        var next = word + 1
        while next < last, tokens[next].upos == .punct { next += 1 }
        if next <= last, isAddition(next, of: clause) { return next - 1 }
      }
      word += 1
    }
    return last
  }

  /// Whether the words behind a conjunction take up the cue's clause: "and stressed that …", "but he
  /// said …".
  private func resumes(_ word: Int, cue: Int) -> Bool {
    var next = word
    while next < tokens.count, next < word + 6 {
      let token = tokens[next]
      if token.upos == .verb || token.upos == .aux {
        guard token.xpos == tokens[cue].xpos, ["VBD", "VBZ"].contains(token.xpos),
          let other = lexicon.verb(token.lemma), other.frames.contains(.clause),
          next + 1 < tokens.count
        else { return false }
        return ["that", "it", "he", "she", "they"].contains(tokens[next + 1].lowercased)
          || isMark(next + 1) || speakers.child(of: next, .ccomp) != nil
      }
      if token.upos == .punct || token.upos == .sconj || token.upos == .adp { return false }
      next += 1
    }
    return false
  }

  /// Whether the words from `word` on, behind a comma, are more likely the writer's than the
  /// speaker's: "…, adding that …", "…, with …", "…, a claim that …", "…, which …", "…, after …".
  private func isAddition(_ word: Int, of clause: Int) -> Bool {
    let token = tokens[word]
    switch token.lowercased {
    case "with", "which", "in", "as", "after", "before", "since", "when", "according": return true
    case "a", "an", "the":
      guard let head = tree.head(of: word) else { return false }
      return lexicon.nouns[tokens[head].lemma] != nil
        || lexicon.documents.contains(tokens[head].lemma)
    default:
      var verb = word
      while tokens[verb].upos == .adv, verb < word + 2, verb + 1 < tokens.count { verb += 1 }
      guard tokens[verb].xpos == "VBG" else { return false }
      guard let cue = lexicon.verb(tokens[verb].lemma) else {
        return verb > word && tokens[verb].relation == .advcl
      }
      return cue.frames.contains(.clause)
    }
  }

  /// The sentence around "…, he said, …" or "…, said the mayor", read from the commas alone.
  private func inserted(
    _ word: Int, _ cue: Cue, in sentence: Sentence, speaker: inout Int?
  ) -> ClosedRange<Int>? {
    guard cue.frames.contains(.clause), ["VBD", "VBZ", "VBP", "VBN"].contains(tokens[word].xpos),
      [.statement, .claim, .admission, .belief].contains(cue.kind)
    else { return nil }
    let start = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    var subject: Int?
    var comma = word - 1
    while comma >= start, comma > word - 14, tokens[comma].form != "," {
      switch tokens[comma].upos {
      case .noun, .propn, .pron:
        if tokens[comma].xpos.hasPrefix("W") { return nil }
        subject = subject ?? comma
      case .verb, .sconj, .cconj, .punct: return nil
      default: break
      }
      comma -= 1
    }
    guard comma > start, tokens[comma].form == ",",
      !tokens[start..<comma].indices.contains(where: isMark)
    else { return nil }
    let isInverted = subject == nil
    var close = word + 1
    while close < end, close < word + (isInverted ? 14 : 9), tokens[close].form != "," {
      switch tokens[close].upos {
      case .verb, .sconj, .aux, .cconj: return nil
      case .noun where isInverted, .propn where isInverted, .pron where isInverted:
        if subject == nil || tokens[close - 1].upos != .adp { subject = subject ?? close }
        if subject == close - 1 { subject = close }
      case .det where !isInverted && close == word + 1, .pron where close == word + 1,
        .propn where close == word + 1:
        if !isTime(close) { return nil }
      case .punct where close + 1 < end: return nil
      default: break
      }
      close += 1
    }
    guard let subject, close >= end || tokens[close].upos == .punct else { return nil }
    if speaker.map({ $0 < comma || $0 > close }) ?? true { speaker = subject }
    let first = tokens[comma - 1].xpos == "WDT" ? comma - 1 : start
    guard !isInverted, close + 1 < end else { return first...(comma - 1) }
    let next = tokens[close + 1]
    if isMark(close + 1) { return nil }
    switch next.upos {
    case .cconj, .sconj: return first...(comma - 1)
    default: return next.xpos == "VBG" ? first...(comma - 1) : first...(end - 1)
    }
  }

  private func isTime(_ word: Int) -> Bool {
    tokens[word].relation == .oblUnmarked || tokens[word].relation == .advmod
  }

  private func before(
    _ word: Int, _ clause: Int, speaker: Int?, in sentence: Sentence
  ) -> ClosedRange<Int>? {
    let extent = tree.extent(of: clause)
    var last = min(extent.upperBound, word - 1)
    if let speaker, speaker < word, speaker > clause {
      last = min(last, tree.extent(of: speaker).lowerBound - 1)
    }
    return extent.lowerBound <= last ? extent.lowerBound...last : nil
  }

  /// The clause into which "he said" or "as he said" is put.
  private func parenthetical(_ word: Int, in sentence: Sentence) -> ClosedRange<Int>? {
    guard let head = tree.head(of: word) else { return nil }
    let isAs = speakers.child(of: word, .mark).map { tokens[$0].lowercased == "as" } ?? false
    switch tokens[word].relation {
    case .parataxis: break
    case .advcl where isAs: break
    default: return nil
    }
    guard speakers.child(of: word, .nsubj) != nil, speakers.child(of: word, .obj) == nil else {
      return nil
    }
    let whole = tree.extent(of: head)
    let own = tree.extent(of: word)
    if own.upperBound >= lastWord(of: whole) {
      return whole.lowerBound < own.lowerBound ? whole.lowerBound...(own.lowerBound - 1) : nil
    }
    if own.lowerBound == whole.lowerBound {
      return (own.upperBound + 1)...whole.upperBound
    }
    return whole
  }

  func lastWord(of range: ClosedRange<Int>) -> Int {
    var last = range.upperBound
    while last > range.lowerBound, tokens[last].upos == .punct { last -= 1 }
    return last
  }

  private func isIntroduced(_ clause: Int, behind word: Int) -> Bool {
    let first = tree.extent(of: clause).lowerBound
    guard first > word + 1 else { return tokens[first].upos == .punct }
    return tokens[(word + 1)...first].contains { $0.form == ":" || $0.form == "," }
  }

  private func prepositional(_ word: Int, _ cue: Cue) -> (ClosedRange<Int>, Attribution.Form)? {
    var object = speakers.child(of: word, .obj).flatMap { $0 > word ? $0 : nil }
    for child in tree.children(of: word) where child > word {
      switch tokens[child].relation {
      case .obl, .advcl, .xcomp, .nmod, .acl: break
      default: continue
      }
      let marker = tree.children(of: child).first {
        $0 < child && (tokens[$0].relation == .case || tokens[$0].relation == .mark)
      }
      guard let marker, tokens[marker].relation == .case || tokens[marker].relation == .mark else {
        continue
      }
      let preposition = tokens[marker].lowercased
      if cue.prepositions.contains(preposition) {
        if cue.frames.contains(.objectAs) || cue.kind == .judgement {
          guard let object else { continue }
          return (
            tree.extent(of: object).lowerBound...tree.extent(of: child).upperBound,
            tokens[child].xpos == "VBG" ? .infinitive : .nominal
          )
        }
        object = nil
        let first = marker + 1
        return (
          first...max(first, tree.extent(of: child).upperBound),
          tokens[child].xpos == "VBG" ? .infinitive : .nominal
        )
      }
      if cue.frames.contains(.objectAs), preposition == "as", let object {
        return (tree.extent(of: object).lowerBound...tree.extent(of: child).upperBound, .nominal)
      }
    }
    return nil
  }

  /// The rest of the sentence, where a finite clause follows a cue whose complement the parser has
  /// missed.
  private func unparsed(_ word: Int, _ cue: Cue, in sentence: Sentence) -> ClosedRange<Int>? {
    guard cue.frames.contains(.clause), !cue.frames.contains(.object),
      [.statement, .claim, .admission, .belief].contains(cue.kind), isFinite(word),
      !speakers.isPassive(word),
      speakers.child(of: word, .nsubj) ?? speakers.neighbour(of: word, in: sentence.tokens) != nil
    else { return nil }
    var end = min(sentence.tokens.upperBound, word + Self.longest)
    if let other = tree.children(of: word).first(where: {
      $0 > word && tokens[$0].relation == .conj && speakers.child(of: $0, .nsubj) == nil
        && speakers.child(of: $0, .cc) != nil
    }) {
      end = tree.extent(of: other).lowerBound
    }
    var next = word + 1
    while next < end, tokens[next].upos == .adv { next += 1 }
    let that = tokens[next..<max(next, min(end, next + 12))].firstIndex {
      $0.upos == .verb || $0.upos == .punct
        || ($0.lowercased == "that" && $0.upos == .sconj)
    }
    let hasThat = that.map { tokens[$0].lowercased == "that" } ?? false
    if let that, hasThat { next = that + 1 }
    guard next < end else { return nil }
    switch tokens[next].upos {
    case .punct, .cconj, .sconj, .verb, .part: return nil
    case .adp: if !hasThat { return nil }
    default: if !hasThat, cue.kind != .belief, !cue.frames.contains(.quote) { return nil }
    }
    guard
      let verb = tokens[next..<end].firstIndex(where: {
        ($0.upos == .verb || $0.upos == .aux) && ["VBD", "VBZ", "VBP", "MD"].contains($0.xpos)
          && $0.relation != .aclRelcl
      }), !tokens[next..<verb].contains(where: { [";", ":"].contains($0.form) }),
      hasThat || cue.kind != .belief || !tokens[next..<verb].contains(where: { $0.form == "," })
    else { return nil }
    return next...trailing(from: verb, to: end - 1, cue: word)
  }

  private func cueWords(_ word: Int) -> ClosedRange<Int> {
    let particle = tree.children(of: word).first {
      tokens[$0].relation == .compoundPrt && $0 == word + 1
    }
    return word...(particle ?? word)
  }
}
