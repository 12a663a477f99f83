extension LanguageModel {
  /// The attributes of words.
  package func attributes(_ tokens: [RawToken], _ utf8: UnsafeBufferPointer<UInt8>)
    -> ContiguousArray<WordAttributes>
  {
    ContiguousArray(
      tokens.map { token in
        attributes(
          UnsafeBufferPointer(rebasing: utf8[token.start..<token.end]),
          continuesToken: token.continuesToken)
      })
  }

  /// The attributes of one word.
  package func attributes(_ bytes: UnsafeBufferPointer<UInt8>, continuesToken: Bool)
    -> WordAttributes
  {
    var word = WordAttributes(bytes, continuesToken: continuesToken, clusters: clusters)
    word.seenTags = tagger.seenTags(word.lower)
    return word
  }

  /// Tags and parses the words of one sentence.
  func analyze(
    _ words: ContiguousArray<WordAttributes>, _ run: Range<Int>, _ tokens: inout [Token]
  ) {
    words.withUnsafeBufferPointer { words in
      let words = UnsafeBufferPointer(rebasing: words[run])
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: run.count) { tags in
        guard let tags = tags.baseAddress else { return }
        tags.update(repeating: 0, count: run.count)
        tagger.tag(words, into: tags)
        for (offset, index) in run.enumerated() {
          let number = Int(tags[offset])
          let tag = tagger.tags[number]
          tokens[index].upos = tag.upos
          tokens[index].xpos = tag.xpos
          tokens[index].features = tagger.morphology(words[offset], number)
          tokens[index].lemma = lemmatizer.lemma(
            tokens[index].form, tokens[index].lowercased, tag: number)
        }
        if !parser.isEmpty { parse(words, tags, run, &tokens) }
      }
    }
  }

  private func parse(
    _ words: UnsafeBufferPointer<WordAttributes>, _ tags: UnsafeMutablePointer<UInt8>,
    _ run: Range<Int>, _ tokens: inout [Token]
  ) {
    let parserWords = ParserWord.sentence(words, tags: tags, of: tagger)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: run.count) { heads in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: run.count) { labels in
        guard let heads = heads.baseAddress, let labels = labels.baseAddress else { return }
        parserWords.withUnsafeBufferPointer { parser.parse($0, heads: heads, relations: labels) }
        for (offset, index) in run.enumerated() {
          let head = Int(heads[offset])
          tokens[index].head = head < 0 ? nil : run.lowerBound + head
          tokens[index].relation = head < 0 ? .root : parser.relations[Int(labels[offset])]
        }
      }
    }
  }
}
