/// What is read from the order of words and from commas, where the syntax is silent or in doubt.
extension AttributionFinder {
  /// The first word between marks, where the marks open right behind the cue.
  func quotedNext(_ word: Int, _ cue: Cue, in sentence: Sentence) -> Int? {
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
  func followsSpeech(_ word: Int, in sentence: Sentence) -> Bool {
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

  func isMark(_ word: Int) -> Bool {
    tokens[word].upos == .punct
      && ["\"", "“", "”", "„", "«", "»", "''", "``"].contains(tokens[word].form)
  }

  /// The sentence around "…, he said, …" or "…, said the mayor", read from the commas alone.
  func inserted(
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

  func isTime(_ word: Int) -> Bool {
    tokens[word].relation == .oblUnmarked || tokens[word].relation == .advmod
  }

  /// The rest of the sentence, where a finite clause follows a cue whose complement the parser has
  /// missed.
  func unparsed(_ word: Int, _ cue: Cue, in sentence: Sentence) -> ClosedRange<Int>? {
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
}
