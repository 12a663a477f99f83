public import DatelineModel

/// Parts a mixed pile of articles into stories.
///
/// Articles are compared by the words and actors that set them apart from the rest (term frequency
/// by inverse document frequency, Spärck Jones 1972). The most alike are joined first, and two
/// groups only where their sums are alike too, so that one article between two stories does not
/// join them. Articles that share their origin always stay together.
public struct StorySplitter: Sendable {
  /// What can be chosen.
  public struct Options: Sendable {
    /// How alike two groups of articles must be to be one story, between 0 and 1.
    public var likeness: Double

    /// Makes options.
    public init(likeness: Double = 0.18) { self.likeness = likeness }
  }

  private let options: Options
  /// How many of its heaviest words an article is compared by.
  private static let words = 60
  /// How many of these find the articles it is compared with.
  private static let keys = 16
  /// How many articles before it, of those that share a word, an article is compared with.
  private static let window = 12

  /// Makes a splitter.
  public init(options: Options = Options()) { self.options = options }

  /// The articles story by story: within a story by id, the stories by their first article.
  ///
  /// The order of the articles makes no difference, nor does one that is there twice.
  /// - Complexity: O(*n* log *n*) in the length of the articles.
  public func split(_ articles: some Sequence<Article>) -> [[Article]] {
    let records = ArticleUnion.records(of: articles)
    let vectors = StorySplitter.vectors(of: records)
    var groups = Groups(vectors: vectors.map(\.vector))
    for (index, origin) in OriginFinder.origins(of: records).enumerated() where origin != index {
      groups.join(origin, index, atLeast: 0)
    }
    var links: [(likeness: Double, a: Int, b: Int)] = []
    for (a, b) in StorySplitter.candidates(vectors.map(\.keys)) {
      let likeness = vectors[a].vector.cosine(vectors[b].vector)
      if likeness >= options.likeness { links.append((likeness, a, b)) }
    }
    links.sort { ($1.likeness, $0.a, $0.b) < ($0.likeness, $1.a, $1.b) }
    for link in links { groups.join(link.a, link.b, atLeast: options.likeness) }
    return groups.members.map { $0.map { records[$0] } }
  }

  /// For each article its vector and its heaviest words.
  private static func vectors(of articles: [Article]) -> [(vector: WordVector, keys: [Int32])] {
    var interner = Interner()
    var counts: [[Int32: Int]] = []
    var documents: [Int32: Int] = [:]
    for article in articles {
      var own: [Int32: Int] = [:]
      for paragraph in article.paragraphs
      where paragraph.role.isTold || paragraph.role == .title {
        let weight = paragraph.role == .title ? 3 : 1
        for stem in ContentWords.stems(of: article.text.slice(paragraph.range)) {
          own[interner.number(stem), default: 0] += weight
        }
      }
      for mention in article.mentions where mention.kind == .name {
        own[interner.number("actor " + mention.actor), default: 0] += 1
      }
      for word in own.keys { documents[word, default: 0] += 1 }
      counts.append(own)
    }
    let total = Double(articles.count)
    return counts.map { own in
      var entries = own.map { word, count in
        let rarity = (1 + total / Double(documents[word] ?? 1)).logarithm
        return (word: word, weight: (1 + Double(count).logarithm) * rarity)
      }
      entries.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.word < $1.word }
      let heaviest = Array(entries.prefix(words))
      let keys = heaviest.lazy.map(\.word).filter { documents[$0] ?? 0 > 1 }.prefix(keys)
      return (WordVector(heaviest), Array(keys))
    }
  }

  private static func candidates(_ keys: [[Int32]]) -> [(Int, Int)] {
    var byKey: [(key: Int32, article: Int)] = []
    for (index, own) in keys.enumerated() {
      for key in own { byKey.append((key, index)) }
    }
    byKey.sort { ($0.key, $0.article) < ($1.key, $1.article) }
    var pairs: Set<UInt64> = []
    for (position, item) in byKey.enumerated() {
      for back in 1...window where position >= back {
        let other = byKey[position - back]
        guard other.key == item.key else { break }
        pairs.insert(UInt64(other.article) << 32 | UInt64(item.article))
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// Disjoint groups of articles with the sum of their vectors.
  private struct Groups {
    private var parents: [Int]
    private var vectors: [WordVector]

    init(vectors: [WordVector]) {
      self.vectors = vectors
      parents = Array(vectors.indices)
    }

    private mutating func root(of node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }

    /// Joins the groups of two articles where they are alike enough.
    mutating func join(_ a: Int, _ b: Int, atLeast likeness: Double) {
      let (x, y) = (root(of: a), root(of: b))
      guard x != y, vectors[x].cosine(vectors[y]) >= likeness else { return }
      vectors[min(x, y)] = vectors[x].adding(vectors[y], keeping: 4 * StorySplitter.words)
      parents[max(x, y)] = min(x, y)
    }

    var members: [[Int]] {
      var groups = self
      var byRoot: [Int: [Int]] = [:]
      for node in parents.indices { byRoot[groups.root(of: node), default: []].append(node) }
      return byRoot.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}
