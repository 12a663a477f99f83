import DatelineModel

/// Makes entities of the marks that the network gives words: zero for none, then for each type one for
/// the first word of a name and one for the others.
struct EntityReader {
  let types: [EntityType]

  func read(_ marks: ContiguousArray<Int>, _ run: Range<Int>, into article: inout AnnotatedArticle)
  {
    var offset = 0
    while offset < marks.count {
      let mark = marks[offset]
      guard mark > 0 else {
        offset += 1
        continue
      }
      let type = (mark - 1) / 2
      var end = offset + 1
      while end < marks.count, marks[end] == 2 + 2 * type { end += 1 }
      add(run.lowerBound + offset..<run.lowerBound + end, types[type], &article)
      offset = end
    }
  }

  private func add(_ tokens: Range<Int>, _ type: EntityType, _ article: inout AnnotatedArticle) {
    let words = article.tokens[tokens]
    guard let first = words.first, let last = words.last,
      words.contains(where: { $0.upos != .punct && $0.upos != .adp && $0.upos != .det })
    else { return }
    let isBuilt =
      type == .place
      && words.contains { word in
        word.form != word.lowercased && Self.buildings.contains(hash(word.lowercased))
      }
    article.entities.append(
      Entity(
        range: first.range.union(last.range), tokens: tokens, type: isBuilt ? .facility : type))
  }

  private func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(WordSet.seed) { WordSet.step($0, $1) }
  }

  /// What names of built things end in or begin with.
  private static let buildings = WordSet(
    """
    airport aqueduct arena barracks base bridge building canal castle cathedral center centre chapel
    church cinema courthouse dam dock embassy factory fort fortress gallery gate hall harbor harbour
    highway hospital hotel house library lighthouse mall mansion market memorial mill mine monastery
    monument mosque museum observatory palace parliament pier plant port prison pyramid reactor
    refinery road school shrine stadium station street synagogue temple theater theatre tower tunnel
    villa viaduct wall warehouse
    """)
}
