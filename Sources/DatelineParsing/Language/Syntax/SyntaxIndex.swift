package import DatelineModel

/// The trees of an article turned around: from a word to its dependents and to all that hangs on it.
///
/// Made once over all tokens; look-ups make no search. Heads that point out of the array count as
/// none, and what hangs in a circle has its dependents but only itself as its subtree.
package struct SyntaxIndex: Sendable {
  /// Where each word's dependents begin in `dependents`, one more than there are words.
  private let offsets: ContiguousArray<Int32>
  private let dependents: ContiguousArray<Int32>
  private let subtreeStart: ContiguousArray<Int32>
  private let subtreeEnd: ContiguousArray<Int32>
  private let sentences: ContiguousArray<Int32>

  /// - Complexity: O(*n*) in the number of tokens.
  package init(_ article: AnnotatedArticle) {
    let tokens = article.tokens
    let count = tokens.count
    func head(_ index: Int) -> Int? {
      guard let head = tokens[index].head, head >= 0, head < count, head != index else {
        return nil
      }
      return head
    }
    var offsets = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    for index in 0..<count { if let head = head(index) { offsets[head + 1] += 1 } }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var next = offsets
    var dependents = ContiguousArray<Int32>(repeating: 0, count: Int(offsets[count]))
    for index in 0..<count {
      if let head = head(index) {
        dependents[Int(next[head])] = Int32(index)
        next[head] += 1
      }
    }
    // Leaves first: a word is done when all its dependents are.
    var start = ContiguousArray((0..<count).map { Int32($0) })
    var end = ContiguousArray((0..<count).map { Int32($0 + 1) })
    var waiting = ContiguousArray((0..<count).map { offsets[$0 + 1] - offsets[$0] })
    var ready = (0..<count).filter { waiting[$0] == 0 }
    while let index = ready.popLast() {
      guard let head = head(index) else { continue }
      start[head] = min(start[head], start[index])
      end[head] = max(end[head], end[index])
      waiting[head] -= 1
      if waiting[head] == 0 { ready.append(head) }
    }
    var sentences = ContiguousArray<Int32>(repeating: 0, count: count)
    for (number, sentence) in article.sentences.enumerated() {
      for index in sentence.tokens.clamped(to: 0..<count) { sentences[index] = Int32(number) }
    }
    self.offsets = offsets
    self.dependents = dependents
    self.sentences = sentences
    subtreeStart = start
    subtreeEnd = end
  }

  /// The words that hang directly on the word at `index`, in order.
  package func dependents(of index: Int) -> some RandomAccessCollection<Int> {
    dependents[Int(offsets[index])..<Int(offsets[index + 1])].lazy.map { Int($0) }
  }

  /// The smallest run of words that holds the word at `index` and all that hangs on it, directly or
  /// not. Where a tree crosses itself the run holds words of others too.
  package func subtree(of index: Int) -> Range<Int> {
    Int(subtreeStart[index])..<Int(subtreeEnd[index])
  }

  /// The part of the text that `subtree(of:)` covers.
  package func textRange(ofSubtree index: Int, in article: AnnotatedArticle) -> TextRange {
    let run = subtree(of: index)
    return article.tokens[run.lowerBound].range.union(article.tokens[run.upperBound - 1].range)
  }

  /// The sentence that the word at `index` stands in, as an index into
  /// `AnnotatedArticle.sentences`.
  package func sentence(of index: Int) -> Int { Int(sentences[index]) }
}
