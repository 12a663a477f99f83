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
        article.tokens[index].lemma = lemmatizer.lemma(
          article.tokens[index].form, article.tokens[index].lowercased, tag: number)
        let head = Int(analysis.heads[offset])
        article.tokens[index].head = head < 0 ? nil : run.lowerBound + head
        article.tokens[index].relation = head < 0 ? .root : relations[analysis.relations[offset]]
      }
      EntityReader(types: names).read(analysis.names, run, into: &article)
    }
  }
}
