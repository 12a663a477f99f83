import DatelineModel

/// One article's report of an event, made ready for comparison with the others'.
struct EventReport {
  /// The article's index among the story's articles.
  var article: Int
  /// The event with the story's actors and its date worked out.
  var event: Event
  /// The predicate's lemma, numbered.
  var predicate: Int32
  /// The predicate's sense, numbered.
  var sense: Int32
  /// Whether the predicate is a happening of its own, and not a turn of phrase that fits any.
  var isSpecific: Bool
  /// Whether the predicate is a speech act.
  var isSpeech: Bool
  /// The first of the actors, numbered; nil where there is none.
  var agent: Int32?
  /// The actors, numbered, as a sorted set.
  var actors: [Int32]
  /// The actors with all that they are part of, as a sorted set.
  var actorsAndWholes: [Int32]
  /// The stems of the evidence and the summary, numbered, as a sorted set.
  var words: [Int32]
  /// The sum of the weights of `words`.
  var wordWeight = 0.0
  /// The place's name, folded and numbered; nil where there is none.
  var place: Int32?
  /// How far the date is to be believed, 0 without one.
  var dateWeight: Int
  /// The first and the last day that the date may mean, as day numbers.
  var days: ClosedRange<Int>?

  /// Whether the date is known to about a week or better.
  var isDatedClosely: Bool { days.map { $0.count <= 10 } ?? false }
}
