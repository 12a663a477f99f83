public import DatelineModel

/// One sense of a word that carries a stance.
public struct StanceEntry: Hashable, Sendable {
  /// The word's part of speech in this sense.
  public enum Class: String, Hashable, Sendable {
    /// A verb: "condemn".
    case verb
    /// A noun: "condemnation".
    case noun
    /// An adjective: "critical".
    case adjective
  }

  /// Where the target of the stance stands.
  public enum Frame: Hashable, Sendable {
    /// The direct object, or the subject of a passive.
    case object
    /// A clause of content and nothing else.
    case content
    /// A clause of content, or an object that names a proposition.
    case that
    /// The object of one of these prepositions.
    case preposition([String])
    /// An infinitive; an object is the one who is to act.
    case infinitive
    /// Nowhere.
    case none
  }

  /// The lemmas of the word's parts; the first is the head.
  public let lemmas: [String]
  /// The part of speech.
  public let wordClass: Class
  /// The stance.
  public let stance: Stance
  /// Where its target stands.
  public let frame: Frame

  /// Makes an entry.
  /// - Parameter lemma: the word in its dictionary form, its parts joined by `_`: `call_for`.
  public init(_ lemma: String, _ wordClass: Class, _ stance: Stance, _ frame: Frame) {
    lemmas = lemma.split(separator: "_").map(String.init)
    self.wordClass = wordClass
    self.stance = stance
    self.frame = frame
  }
}
