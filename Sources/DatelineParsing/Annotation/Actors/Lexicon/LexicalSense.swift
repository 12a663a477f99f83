/// What a word or phrase means to the finder of actors.
struct LexicalSense {
  /// What it says of what it stands for.
  var classes: WordClass = []
  /// The actor it names, as an index into the lexicon's actors, or -1.
  var actor: Int32 = -1
  /// How it names that actor.
  var uses: Uses = []
  /// The part of a state it names, as an index into the lexicon's bodies, or -1.
  var body: Int32 = -1

  /// How a phrase names an actor.
  struct Uses: OptionSet {
    let rawValue: UInt16
    /// Its name.
    static let name = Uses(rawValue: 1)
    /// The adjective made of it.
    static let adjective = Uses(rawValue: 2)
    /// Its people.
    static let people = Uses(rawValue: 4)
    /// Its capital.
    static let capital = Uses(rawValue: 8)
    /// The seat of its government.
    static let seat = Uses(rawValue: 16)
    /// A place in it, and no actor.
    static let place = Uses(rawValue: 32)
    /// A common word or the name of other things too.
    static let ambiguous = Uses(rawValue: 64)
    /// Written in capitals throughout.
    static let acronym = Uses(rawValue: 128)
    /// Written with "The".
    static let withArticle = Uses(rawValue: 256)
    /// A surname that stands for its best-known bearer.
    static let surname = Uses(rawValue: 512)
    /// What makes a proper name of a phrase.
    static let any: Uses = [.name, .adjective, .people, .capital, .seat, .place]
  }
}
