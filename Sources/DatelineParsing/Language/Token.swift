public import DatelineModel

/// A syntactic word after the conventions of Universal Dependencies for English.
///
/// Contractions are two words (`do` + `n't`), each with its own part of the text.
public struct Token: Hashable, Sendable {
  /// Where the word stands.
  public var range: TextRange
  /// The word as it stands in the text.
  public var form: String
  /// `form` in lower case.
  public var lowercased: String
  /// The dictionary form; empty before a tagger has run.
  public var lemma: String
  /// The universal part of speech; `X` before a tagger has run.
  public var upos: UniversalPartOfSpeech
  /// The Penn Treebank tag; empty before a tagger has run.
  public var xpos: String
  /// Morphological features as CoNLL-U has them (`Number=Sing|Person=3`); empty where there are
  /// none.
  public var features: String
  /// The index of the governing word in `AnnotatedArticle.tokens`; nil for the root of a sentence
  /// and before a parser has run.
  public var head: Int?
  /// The relation to the governing word; `dep` before a parser has run.
  public var relation: DependencyRelation
  /// Whether the word continues a multiword token that an earlier word begins (`n't` of `don't`).
  public var continuesToken: Bool

  /// Makes a word without analysis.
  public init(range: TextRange, form: String, continuesToken: Bool = false) {
    self.range = range
    self.form = form
    lowercased = form.lowercased()
    lemma = ""
    upos = .x
    xpos = ""
    features = ""
    relation = .dep
    self.continuesToken = continuesToken
  }
}
