import DatelineModel
import DatelineParsing

/// An annotated article with its trees at hand.
struct SyntaxView {
  let annotated: AnnotatedArticle
  let index: SyntaxIndex

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    index = SyntaxIndex(annotated)
  }

  var article: Article { annotated.article }
  var tokens: [Token] { annotated.tokens }

  /// The word's dependents, in order.
  func dependents(of word: Int) -> some RandomAccessCollection<Int> { index.dependents(of: word) }

  /// The word's first dependent of one of the relations; nil where it has none.
  func dependent(of word: Int, as relations: DependencyRelation...) -> Int? {
    dependents(of: word).first { relations.contains(tokens[$0].relation) }
  }

  /// The word's dependents of one of the relations.
  func dependents(of word: Int, as relations: [DependencyRelation]) -> [Int] {
    dependents(of: word).filter { relations.contains(tokens[$0].relation) }
  }

  /// The lemma in lower case; the form where no tagger has run.
  func lemma(_ word: Int) -> String {
    tokens[word].lemma.isEmpty ? tokens[word].lowercased : tokens[word].lemma.lowercased()
  }

  /// Whether the word is a full verb.
  func isVerb(_ word: Int) -> Bool {
    tokens[word].upos == .verb || (tokens[word].upos == .aux && tokens[word].relation == .root)
  }

  /// Whether the word is a noun or a name.
  func isNoun(_ word: Int) -> Bool {
    tokens[word].upos == .noun || tokens[word].upos == .propn
  }

  /// The prepositions that mark a nominal, in lower case.
  func cases(of word: Int) -> [String] {
    dependents(of: word).filter { tokens[$0].relation == .case }.map { tokens[$0].lowercased }
  }

  /// Whether one of the words governed by `word` in the relation has one of the forms.
  func has(_ word: Int, _ relation: DependencyRelation, in forms: Set<String>) -> Bool {
    dependents(of: word).contains {
      tokens[$0].relation == relation && forms.contains(tokens[$0].lowercased)
    }
  }

  /// The part of the text from the first to the last of the words, which is not empty.
  func range(of words: Range<Int>) -> TextRange {
    tokens[words.lowerBound].range.union(tokens[words.upperBound - 1].range)
  }
}
