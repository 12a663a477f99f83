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
    let extent = tree.extent(of: head)
    var first = extent.lowerBound
    var last = head
    var next = head + 1
    let ends = tree.children(of: head).filter {
      $0 > head
        && (tokens[$0].relation == .aclRelcl || tokens[$0].relation == .parataxis
          || tokens[$0].relation == .acl)
    }.map { tree.extent(of: $0).lowerBound }
    while next <= extent.upperBound, next != cue, next < head + 40 {
      let token = tokens[next]
      if ends.contains(next) || token.form == "," || token.form == "(" || token.form == "—"
        || token.form == ";" || token.form == "–"
      {
        break
      }
      last = next
      next += 1
    }
    var position = head - 1
    while position >= extent.lowerBound, position > head - 40 {
      let token = tokens[position]
      if position == cue || token.form == ";" || token.form == ":" { break }
      if token.upos == .punct, token.form == "," { break }
      position -= 1
    }
    first = max(first, position + 1)
    while first < head,
      tokens[first].upos == .punct || tokens[first].upos == .cconj
        || tokens[first].upos == .adp || tokens[first].relation == .mark
    {
      first += 1
    }
    while last > head, tokens[last].upos == .punct || tokens[last].upos == .adp { last -= 1 }
    return tokens[first].range.union(tokens[last].range)
  }

  /// The actor that the phrase names, or nil.
  func actor(of head: Int, in phrase: TextRange) -> Actor.ID? {
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
