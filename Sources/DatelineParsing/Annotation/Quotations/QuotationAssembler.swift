import DatelineModel

/// Brings together what the syntax says of attributions and what the marks say of quoted words.
struct QuotationAssembler {
  /// A quotation in the making.
  struct Draft {
    var range: TextRange
    var attribution: Attribution?
    /// The sentence that it was found in, or that it was last continued in.
    var sentence: Int
    var hasPassage: Bool
    /// Whether the words are the speaker's own though no marks stand around them.
    var isVerbatim = false
  }

  let article: AnnotatedArticle
  let passages: [QuotedPassage]
  let tree: DependencyTree
  let finder: AttributionFinder
  let speakers: SpeakerNames
  let documents: Set<String>
  let bytes: ContiguousArray<UInt8>

  init(_ article: AnnotatedArticle, lexicon: CueLexicon) {
    self.article = article
    passages = QuotationMarkScanner.passages(of: article.article)
    tree = DependencyTree(article.tokens)
    finder = AttributionFinder(tokens: article.tokens, tree: tree, lexicon: lexicon)
    speakers = SpeakerNames(article: article, tree: tree, lexicon: lexicon)
    documents = lexicon.documents
    bytes = ContiguousArray(article.article.text.utf8)
  }

  func quotations() -> [Quotation] {
    var drafts: [Draft] = []
    var claimed = [Bool](repeating: false, count: passages.count)
    for (index, sentence) in article.sentences.enumerated() {
      for attribution in finder.attributions(in: sentence) {
        if var draft = draft(attribution, sentence: index, claimed: &claimed) {
          if let speaker = attribution.speaker, isQuoted(speaker, but: attribution.cue) {
            let last = drafts.last.flatMap { $0.sentence == index ? $0.attribution : nil }
            draft.attribution?.speaker =
              last?.speaker ?? unquotedSubject(of: attribution.cue, behind: draft.range)
          }
          drafts.append(draft)
        }
      }
    }
    adopt(&drafts, claimed: claimed)
    for paragraph in article.article.paragraphs.indices {
      if let draft = labelled(paragraph) { drafts.append(draft) }
    }
    return finish(drafts)
  }

  /// Whether the word stands inside quoted words that the cue stands outside of.
  private func isQuoted(_ word: Int, but cue: Int) -> Bool {
    let range = article.tokens[word].range
    guard let index = passage(containing: range.start) else { return false }
    return !passages[index].isSingle && !passages[index].range.overlaps(article.tokens[cue].range)
      && !isName(passages[index]) && passages[index].inner.contains(range)
      && passages[index].inner.count > 30
  }

  /// The cue's subject outside of the words between marks.
  private func unquotedSubject(of cue: Int, behind range: TextRange) -> Int? {
    let other = tree.children(of: cue).first {
      article.tokens[$0].relation == .nsubj && !isQuoted($0, but: cue)
    }
    if let other { return other }
    guard let index = passage(containing: range.start) else { return nil }
    return neighbour(of: cue, outside: passages[index])
  }

  /// Where the range ends if "…," she said and no more words between marks follow: the writer goes
  /// on, not the speaker.
  private func clipped(_ range: TextRange, around cue: TextRange, inside: [Int]) -> TextRange {
    guard range.start < cue.start, range.end > cue.end,
      let before = inside.last(where: { passages[$0].range.end <= cue.start })
    else { return range }
    let speech = passages[before]
    let mark = bytes[speech.inner.end - 1]
    guard cue.start - speech.range.end < 120,
      [UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(mark)
    else { return range }
    let last = inside.last { passages[$0].range.start >= cue.end }
    return TextRange(range.start, passages[last ?? before].range.end)
  }

  private func draft(
    _ attribution: Attribution, sentence: Int, claimed: inout [Bool]
  ) -> Draft? {
    let tokens = article.tokens
    let cue = tokens[attribution.cue].range
    let words = attribution.content
    let last = min(words.upperBound, words.lowerBound + AttributionFinder.longest)
    guard var range = trimmed(words.lowerBound...last) else { return nil }
    if let around = passage(containing: cue.start), passages[around].inner.contains(cue) {
      return nil
    }
    var index = firstPassage(endingAfter: range.start)
    var inside: [Int] = []
    while index < passages.count, passages[index].range.start < range.end {
      let passage = passages[index].range
      if passage.start > cue.end || passage.end < cue.start { inside.append(index) }
      index += 1
    }
    if attribution.form == .nominal {
      inside.removeAll { isName(passages[$0]) }
      // Of a noun phrase, only the words between marks are someone's words.
      guard let first = inside.first, let last = inside.last else { return nil }
      for item in inside { claimed[item] = true }
      return Draft(
        range: passages[first].range.union(passages[last].range), attribution: attribution,
        sentence: sentence, hasPassage: true)
    }
    for item in inside {
      range = range.union(passages[item].range)
    }
    range = clipped(range, around: cue, inside: inside)
    // "sang in “The Long Road”": a name is said only where a comma or a colon brings it in.
    if let name = inside.first, passages[name].range == range, isName(passages[name]) {
      let before = firstWord(from: range.start) - 1
      guard before >= 0, [",", ":"].contains(tokens[before].form) else { return nil }
    }
    for item in inside where range.contains(passages[item].range) { claimed[item] = true }
    return Draft(
      range: range, attribution: attribution, sentence: sentence, hasPassage: !inside.isEmpty)
  }

  private func finish(_ drafts: [Draft]) -> [Quotation] {
    var result: [Quotation] = []
    var seen: Set<TextRange> = []
    var issuer: Actor.ID?
    let unique = drafts.filter { seen.insert($0.range).inserted }
    for draft in unique.sorted(by: { $0.range < $1.range }) {
      var quotation = Quotation(
        range: draft.range, kind: draft.isVerbatim ? .direct : kind(of: draft))
      if let attribution = draft.attribution {
        let tokens = article.tokens
        quotation.cue = tokens[attribution.cueWords.lowerBound].range
          .union(tokens[attribution.cueWords.upperBound].range)
        if let speaker = attribution.speaker {
          let range = speakers.phrase(of: speaker, without: attribution.cue)
          quotation.speakerRange = range
          quotation.speakerText = article.article.text.slice(range)
          quotation.speaker = speakers.actor(of: speaker, without: attribution.cue)
          // "The announcement declared …": whoever was just heard has made it.
          if quotation.speaker == nil, speakers.isDocument(speaker) { quotation.speaker = issuer }
          issuer = quotation.speaker ?? issuer
        }
        quotation.via = attribution.via.flatMap {
          speakers.actor(of: $0, without: attribution.cue)
        }
      }
      result.append(quotation)
    }
    return passingOn(result)
  }

  /// Takes "KCNA reported that Kim said …" as Kim's words, given by KCNA: where a medium's words are
  /// little more than someone else's, only the inner quotation stays.
  private func passingOn(_ quotations: [Quotation]) -> [Quotation] {
    let media = Set(article.article.actors.lazy.filter { $0.kind == .media }.map(\.id))
    guard !media.isEmpty else { return quotations }
    var result: [Quotation] = []
    result.reserveCapacity(quotations.count)
    for quotation in quotations {
      if let outer = result.last, let via = outer.speaker, media.contains(via),
        let cue = quotation.cue, outer.range.contains(cue), outer.range.contains(quotation.range),
        quotation.range.count * 2 > outer.range.count, let speaker = quotation.speaker,
        speaker != via
      {
        result.removeLast()
        result.append(quotation)
        result[result.count - 1].via = quotation.via ?? via
      } else {
        result.append(quotation)
      }
    }
    return result
  }

  private func kind(of draft: Draft) -> Quotation.Kind {
    var index = firstPassage(endingAfter: draft.range.start)
    var position = draft.range.start
    var hasPassage = false
    var hasOther = false
    func look(_ start: Int, _ end: Int) {
      guard start < end else { return }
      for offset in start..<end where isWordByte(bytes[offset]) {
        if let attribution = draft.attribution {
          let tokens = article.tokens
          let cue = tokens[attribution.cueWords.lowerBound].range
            .union(tokens[attribution.cueWords.upperBound].range)
          if cue.start >= start, cue.end <= end { continue }
        }
        hasOther = true
        return
      }
    }
    while index < passages.count, passages[index].range.start < draft.range.end {
      if isName(passages[index]), passages[index].range != draft.range {
        index += 1
        continue
      }
      hasPassage = true
      look(position, passages[index].range.start)
      position = max(position, passages[index].range.end)
      index += 1
    }
    guard hasPassage else { return .indirect }
    look(position, draft.range.end)
    return hasOther ? .mixed : .direct
  }
}
