import DatelineModel

/// Turns the head of a noun phrase into the text that names a speaker, and into an actor.
struct SpeakerNames {
  let article: AnnotatedArticle
  let tree: DependencyTree
  let documents: Set<String>

  init(article: AnnotatedArticle, tree: DependencyTree, lexicon: CueLexicon) {
    self.article = article
    self.tree = tree
    documents = lexicon.documents
  }

  /// The noun phrase around `head`, up to a comma or a relative clause.
  func phrase(of head: Int, without cue: Int) -> TextRange {
    let tokens = article.tokens
    var first = head
    var last = head
    for child in tree.children(of: head) where Self.inside.contains(tokens[child].relation) {
      let extent = tree.extent(of: child)
      if child < head {
        if !extent.contains(cue) { first = min(first, max(extent.lowerBound, head - 40)) }
      } else {
        last = max(last, min(extent.upperBound, head + 40))
      }
    }
    for word in (first..<head).reversed() where Self.breaks.contains(tokens[word].form) {
      first = word + 1
      break
    }
    for word in stride(from: head + 1, through: last, by: 1)
    where word == cue || Self.breaks.contains(tokens[word].form)
      || tokens[word].relation == .aclRelcl || tokens[word].relation == .acl
    {
      last = word - 1
      break
    }
    while first < head,
      tokens[first].upos == .punct || tokens[first].upos == .cconj
        || tokens[first].upos == .adp || tokens[first].relation == .mark
    {
      first += 1
    }
    while last > head, tokens[last].upos == .punct || tokens[last].upos == .adp { last -= 1 }
    return tokens[first].range.union(tokens[last].range)
  }

  private static let breaks: Set<String> = [",", ";", ":", "(", "—", "–"]
  private static let inside: Set<DependencyRelation> = [
    .det, .detPredet, .amod, .compound, .nummod, .nmod, .nmodPoss, .nmodDesc, .nmodUnmarked, .flat,
    .appos, .conj, .advmod, .case, .goeswith, .fixed,
  ]

  /// Whom a speaker's noun phrase stands for: the actor that it names, of a statement or a report
  /// the one who made it, or nil.
  func actor(of head: Int, without cue: Int) -> Actor.ID? {
    var head = head
    for _ in 0..<4 where documents.contains(article.tokens[head].lemma) {
      let maker = tree.children(of: head).first {
        let relation = article.tokens[$0].relation
        guard relation == .nmod || relation == .oblAgent else { return relation == .nmodPoss }
        return tree.children(of: $0).contains {
          ["of", "from", "by"].contains(article.tokens[$0].lowercased)
        }
      }
      guard let maker else { break }
      head = maker
    }
    return actor(of: head, in: phrase(of: head, without: cue))
  }

  /// Whether the phrase names a document and not who made it.
  func isDocument(_ head: Int) -> Bool { documents.contains(article.tokens[head].lemma) }

  /// The actor that the phrase names, or nil.
  private func actor(of head: Int, in phrase: TextRange) -> Actor.ID? {
    let mentions = article.article.mentions
    let word = article.tokens[head].range
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.start < phrase.start { low = middle + 1 } else { high = middle }
    }
    var best: Mention?
    low = max(0, low - 4)
    while low < mentions.count, mentions[low].range.start < phrase.end {
      let mention = mentions[low]
      low += 1
      guard mention.range.overlaps(phrase) else { continue }
      if mention.range.overlaps(word) { return mention.actor }
      if best == nil || mention.kind == .name && best?.kind != .name { best = mention }
    }
    return best?.actor
  }
}
