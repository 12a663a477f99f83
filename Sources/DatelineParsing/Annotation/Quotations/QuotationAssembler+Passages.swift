import DatelineModel

/// Finds who is behind the passages between marks that the syntax links to nobody.
extension QuotationAssembler {
  /// Finds someone for the passages that no attribution reached: a cue beside the passage, a cue
  /// that governs it from further up, or the speaker who has the word and goes on.
  func adopt(_ drafts: inout [Draft], claimed: [Bool]) {
    let order = drafts.indices.sorted { drafts[$0].range < drafts[$1].range }
    var next = 0
    var last: Int?
    var byCue: [Int: Int] = [:]
    for index in drafts.indices {
      if let cue = drafts[index].attribution?.cue { byCue[cue] = index }
    }
    for (index, passage) in passages.enumerated() {
      while next < order.count, drafts[order[next]].range.start < passage.range.start {
        let draft = drafts[order[next]]
        if draft.hasPassage, draft.range.end <= passage.range.start { last = order[next] }
        next += 1
      }
      guard !claimed[index], let sentence = sentence(containing: passage.inner.start) else {
        continue
      }
      let isSentence = opensSentence(passage, sentence)
      if let last, isSentence, continues(drafts[last], passage, sentence) {
        drafts[last].range = drafts[last].range.union(passage.range)
        drafts[last].sentence = sentence
        continue
      }
      if let attribution = signature(passage) ?? beside(passage, sentence: sentence)
        ?? climbing(passage, sentence: sentence) ?? headline(passage, sentence: sentence)
      {
        if let same = byCue[attribution.cue] {
          drafts[same].range = drafts[same].range.union(passage.range)
          drafts[same].hasPassage = true
          continue
        }
        byCue[attribution.cue] = drafts.count
        let cue = article.tokens[attribution.cue].range.start
        drafts.append(
          Draft(
            range: passage.range, attribution: attribution,
            sentence: self.sentence(containing: cue) ?? sentence, hasPassage: true))
        last = drafts.count - 1
      } else if isSentence, let last, let speaking = speaking(drafts[last], passage) {
        drafts.append(
          Draft(range: passage.range, attribution: speaking, sentence: sentence, hasPassage: true))
      } else if article.article.paragraphs[passage.paragraph].role == .heading {
        drafts.append(Draft(range: passage.range, sentence: sentence, hasPassage: true))
      }
    }
  }

  /// In a headline, the subject of the clause that the passage stands in: "Mayor calls off 'risky'
  /// parade".
  private func headline(_ passage: QuotedPassage, sentence: Int) -> Attribution? {
    guard article.article.paragraphs[passage.paragraph].role == .title else { return nil }
    let tokens = article.tokens
    let first = firstWord(from: passage.inner.start)
    guard first < article.sentences[sentence].tokens.upperBound,
      let speaker = finder.speakers.clauseSubject(around: first), speaker < first,
      tokens[speaker].upos == .propn || tokens[speaker].upos == .noun
    else { return nil }
    var cue = first
    for _ in 0..<12 {
      guard tokens[cue].upos != .verb, let head = tree.head(of: cue) else { break }
      cue = head
    }
    guard tokens[cue].relation == .root else { return nil }
    return Attribution(
      cue: cue, cueWords: cue...cue, kind: .judgement, form: .nominal, speaker: speaker,
      content: first...first)
  }

  private func opensSentence(_ passage: QuotedPassage, _ sentence: Int) -> Bool {
    article.sentences[sentence].range.start >= passage.range.start
  }

  /// Whether the passage goes on with what the draft's sentence began, nothing but white space
  /// between.
  private func continues(_ draft: Draft, _ passage: QuotedPassage, _ sentence: Int) -> Bool {
    let before = article.sentences[draft.sentence]
    guard before.paragraph == article.sentences[sentence].paragraph else { return false }
    if draft.sentence == sentence { return true }
    let gap = max(before.range.end, draft.range.end)
    guard gap <= passage.inner.start, passage.inner.start - gap < 12 else { return false }
    return !bytes[gap..<passage.inner.start].contains(where: isWordByte)
  }

  /// The attribution of the draft where the speaker goes on in a later passage of the paragraph or in
  /// the next paragraph, without being named again.
  private func speaking(_ draft: Draft, _ passage: QuotedPassage) -> Attribution? {
    guard let attribution = draft.attribution, passage.inner.count > 30,
      article.tokens[attribution.cue].upos != .punct,
      article.sentences[draft.sentence].paragraph + 1 >= passage.paragraph
    else { return nil }
    return attribution
  }

  /// The attribution that stands beside the passage without a link in the syntax.
  private func beside(_ passage: QuotedPassage, sentence: Int) -> Attribution? {
    behind(passage) ?? ahead(passage, sentence: sentence)
  }

  /// What stands behind a speaker's name and a colon at the start of a paragraph, as in headlines and
  /// transcripts.
  func labelled(_ index: Int) -> Draft? {
    let tokens = article.tokens
    let paragraph = article.article.paragraphs[index]
    guard paragraph.role.isContent else { return nil }
    var first = firstWord(from: paragraph.range.start)
    while first < tokens.count, tokens[first].upos == .punct { first += 1 }
    var colon = first
    while colon < tokens.count, colon < first + 7, tokens[colon].form != ":",
      tokens[colon].range.end <= paragraph.range.end
    {
      colon += 1
    }
    guard colon > first, colon + 3 < tokens.count, tokens[colon].form == ":",
      tokens[colon].range.end < paragraph.range.end,
      let sentence = sentence(containing: tokens[first].range.start)
    else { return nil }
    let label = tokens[first..<colon]
    let isTitle = paragraph.role == .title
    let isTranscript = label.allSatisfy { $0.form == $0.form.uppercased() } && label.count <= 3
    let isSource =
      isTitle
      && (label.allSatisfy { $0.upos == .propn } || documents.contains(tokens[colon - 1].lemma))
    guard isTranscript || isSource else { return nil }
    var last = firstWord(from: paragraph.range.end) - 1
    while last > colon, tokens[last].upos == .punct, tokens[last].form != ")" { last -= 1 }
    guard last > colon + 1 else { return nil }
    return Draft(
      range: tokens[colon + 1].range.union(tokens[last].range),
      attribution: Attribution(
        cue: colon, cueWords: colon...colon, kind: .statement, form: .clause, speaker: colon - 1,
        content: colon...colon), sentence: sentence, hasPassage: isTranscript,
      isVerbatim: isTranscript)
  }

  /// The name behind a dash that follows the passage and ends its paragraph.
  private func signature(_ passage: QuotedPassage) -> Attribution? {
    let tokens = article.tokens
    let dash = firstWord(from: passage.range.end)
    guard dash + 1 < tokens.count, passage.lastParagraph < article.article.paragraphs.count,
      tokens[dash].range.end <= article.article.paragraphs[passage.lastParagraph].range.end,
      ["―", "—", "–", "--", "-"].contains(tokens[dash].form)
    else { return nil }
    let end = article.article.paragraphs[passage.lastParagraph].range.end
    var last = dash
    while last + 1 < tokens.count, tokens[last + 1].range.end <= end { last += 1 }
    guard last > dash, last - dash <= 12, tokens[dash + 1].upos == .propn else { return nil }
    var head = dash + 1
    for _ in dash...last {
      guard let next = tree.head(of: head), next > dash, next <= last else { break }
      head = next
    }
    return Attribution(
      cue: dash, cueWords: dash...dash, kind: .statement, form: .clause, speaker: head,
      content: dash...dash)
  }

  private func behind(_ passage: QuotedPassage) -> Attribution? {
    let tokens = article.tokens
    var word = firstWord(from: passage.range.end)
    guard word < tokens.count, let sentence = self.sentence(containing: tokens[word].range.start),
      article.sentences[sentence].paragraph == passage.lastParagraph
    else { return nil }
    // Speech that the sentence goes on behind ends with a comma or a mark of its own.
    let mark = bytes[passage.inner.end - 1]
    if mark == UInt8(ascii: ".") { return nil }
    let isSpeech = [UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(mark)
    let end = min(article.sentences[sentence].tokens.upperBound, word + (isSpeech ? 24 : 4))
    let limit = firstPassage(endingAfter: passage.range.end)
    while word < end {
      let token = tokens[word]
      if limit < passages.count, token.range.start >= passages[limit].range.start { return nil }
      if token.upos == .verb, let cue = finder.lexicon.verb(token.lemma),
        cue.frames.contains(.quote), cue.frames != .quote || endsPhrase(word)
      {
        return token.xpos == "VBG" ? nil : attribution(word, cue, outside: passage)
      }
      if token.form == ":" || token.form == ";" { return nil }
      if !isSpeech, token.upos == .adp || token.upos == .cconj || token.upos == .verb { return nil }
      word += 1
    }
    return nil
  }

  private func ahead(_ passage: QuotedPassage, sentence: Int) -> Attribution? {
    let tokens = article.tokens
    var word = firstWord(from: passage.range.start) - 1
    var bound = article.sentences[sentence].tokens.lowerBound
    guard word >= 0 else { return nil }
    if isName(passage), ![",", ":"].contains(tokens[word].form) { return nil }
    if word < bound {
      // A sentence of its own: the one before must introduce it.
      guard tokens[word].form == ":" || tokens[word].form == ",", sentence > 0 else { return nil }
      bound = article.sentences[sentence - 1].tokens.lowerBound
    }
    bound = max(bound, word - 20)
    while word >= bound {
      let token = tokens[word]
      let isBeforeColon = word + 1 < tokens.count && tokens[word + 1].form == ":"
      if token.upos == .verb || isBeforeColon, let cue = finder.lexicon.verb(token.lemma),
        cue.frames.contains(.quote), cue.frames != .quote || endsPhrase(word)
      {
        return attribution(word, cue, outside: passage)
      }
      if token.upos == .verb { return nil }
      word -= 1
    }
    return nil
  }

  /// The nearest noun or pronoun in front of the cue, or else behind it.
  func neighbour(of word: Int, outside passage: QuotedPassage) -> Int? {
    let tokens = article.tokens
    var before = word - 1
    while before >= 0, before > word - 12, tokens[before].range.start >= passage.range.end {
      switch tokens[before].upos {
      case .noun, .propn, .pron: return before
      case .adv, .aux, .punct: before -= 1
      default: before = -1
      }
    }
    guard word + 1 < tokens.count, [.noun, .propn, .pron, .det].contains(tokens[word + 1].upos)
    else { return nil }
    return tokens[(word + 1)..<min(word + 8, tokens.count)].indices
      .prefix { [.noun, .propn, .pron, .det, .adj].contains(tokens[$0].upos) }.last
  }

  /// Whether punctuation follows, a particle aside ("he went on:").
  private func endsPhrase(_ word: Int) -> Bool {
    let tokens = article.tokens
    var next = word + 1
    while next < tokens.count, tokens[next].upos == .adp || tokens[next].upos == .adv { next += 1 }
    return next >= tokens.count || [",", ":", "."].contains(tokens[next].form)
  }

  private func attribution(
    _ word: Int, _ cue: Cue, outside passage: QuotedPassage
  ) -> Attribution {
    var result = finder.speakers.subject(of: word)
    if result.speaker.map({ passage.range.contains(article.tokens[$0].range) }) ?? true {
      result.speaker = neighbour(of: word, outside: passage)
    }
    return Attribution(
      cue: word, cueWords: word...word, kind: cue.kind, form: .clause, speaker: result.speaker,
      via: result.via, content: word...word)
  }

  /// The attribution of a passage in whose sentence a cue governs it from further up.
  private func climbing(_ passage: QuotedPassage, sentence: Int) -> Attribution? {
    let tokens = article.tokens
    let first = firstWord(from: passage.inner.start)
    guard !isName(passage), article.sentences[sentence].tokens.contains(first) else {
      return nil
    }
    var current = first
    for _ in 0..<12 {
      guard let head = tree.head(of: current) else { return nil }
      let token = tokens[head]
      if token.range.start < passage.range.start || token.range.start >= passage.range.end,
        token.upos == .verb, let cue = finder.lexicon.verb(token.lemma), cue.frames != .quote
      {
        switch tokens[current].relation {
        case .nsubj, .nsubjPass: return nil
        case .obj where cue.frames == .predicate: return nil
        default: break
        }
        let result = finder.speakers.subject(of: head)
        guard result.speaker != nil else { return nil }
        return Attribution(
          cue: head, cueWords: head...head, kind: cue.kind, form: .clause,
          speaker: result.speaker, via: result.via, content: current...current)
      }
      current = head
    }
    return nil
  }
}
