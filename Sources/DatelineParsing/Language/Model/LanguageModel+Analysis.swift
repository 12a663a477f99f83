extension LanguageModel {
  /// Adds tags, lemmas, syntax and names to the words of an article.
  func analyze(
    _ raw: [RawToken], _ utf8: UnsafeBufferPointer<UInt8>, _ article: inout AnnotatedArticle
  ) {
    let words = ContiguousArray(
      raw.map { token in
        WordAttributes(
          UnsafeBufferPointer(rebasing: utf8[token.start..<token.end]),
          continuesToken: token.continuesToken, clusters: clusters)
      })
    for sentence in article.sentences {
      let run = sentence.tokens
      let analysis = network.analyze(
        ContiguousArray(
          words[run].map { NetworkInput($0, vocabulary: vocabulary, given: given) }))
      for (offset, index) in run.enumerated() {
        let number = analysis.tags[offset]
        let tag = tagSet.tags[number]
        article.tokens[index].upos = tag.upos
        article.tokens[index].xpos = tag.xpos
        article.tokens[index].features = tagSet.features(words[index], number)
        article.tokens[index].lemma = lemma(article.tokens[index], tag: number)
        let head = Int(analysis.heads[offset])
        article.tokens[index].head = head < 0 ? nil : run.lowerBound + head
        article.tokens[index].relation = head < 0 ? .root : relations[analysis.relations[offset]]
      }
      EntityReader(types: names).read(analysis.names, run, into: &article)
    }
  }

  /// The lemma of a word; of a verb that lost a silent e with its ending, with the e.
  private func lemma(_ token: Token, tag: Int) -> String {
    if token.upos == .verb,
      let lemma = IrregularVerbs.lemma(
        token.lowercased, isPast: token.xpos == "VBD" || token.xpos == "VBN")
    {
      return lemma
    }
    let lemma = lemmatizer.lemma(token.form, token.lowercased, tag: tag)
    guard token.upos == .verb, lemma != token.lowercased, !isKnown(lemma) else { return lemma }
    return isKnown(lemma + "e") ? lemma + "e" : lemma
  }

  /// Whether a word in small letters has a given vector.
  private func isKnown(_ word: String) -> Bool {
    given[word.utf8.reduce(WordSet.seed) { WordSet.step($0, $1) }] != nil
  }
}
