/// What a predicate of news means, as far as a timeline needs to know.
struct PredicateSense: Hashable, Sendable {
  /// The sense's name: `confirm`.
  var name: String
  /// The PLOVER event type, or nil where none fits.
  var type: String?
  /// What kind of predicate it is.
  var kind: Kind

  /// The kinds of predicates.
  enum Kind: String, Sendable {
    /// A happening that a timeline lists.
    case act
    /// A speech act that is news itself.
    case word
    /// Plain saying.
    case talk
    /// Thought, feeling and appraisal.
    case mind
    /// The beginning, going on or ending of something else.
    case course
    /// A verb that lends its noun a clause.
    case light
    /// What is or is wont to be.
    case state
  }
}
