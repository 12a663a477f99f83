/// A word as the tokenizer finds it: where it stands, and what the segmenter wants to know of it.
package struct RawToken: Equatable, Sendable {
  /// What a word looks like.
  package enum Kind: UInt8, Sendable {
    case word, number, symbol
    /// `.`, `!`, `?` and runs of them that can end a sentence.
    case terminator
    /// `...` and `…`.
    case ellipsis
    /// An abbreviation with its full stop that never ends a sentence (`Dr.`).
    case leadingAbbreviation
    /// An abbreviation with its full stop that may end a sentence (`Inc.`).
    case abbreviation
    /// One capital letter with its full stop.
    case initial
  }

  /// UTF-8 offset of the first code unit.
  package var start: Int
  /// UTF-8 offset behind the last code unit.
  package var end: Int
  package var kind: Kind
  /// Whether white space stands before the word.
  package var spaceBefore: Bool
  /// Whether an empty line stands before the word.
  package var emptyLineBefore = false
  /// Whether the word continues a multiword token.
  package var continuesToken = false
}
