/// What a word or phrase says of what it stands for; a word may be of many classes.
struct WordClass: OptionSet {
  let rawValue: UInt64

  /// The classes' names as the data have them; the place in the list is the bit.
  static let names = [
    "honorific", "male", "female", "person", "expert", "spokes", "group", "speaking", "force",
    "otherForce", "government", "org", "suffix", "body", "media", "nominalPerson", "nominalOrg",
    "nominalCountry", "report", "saying", "place", "relate", "locality", "weekday", "particle",
    "function", "m", "f", "u", "familyFirst",
  ]

  /// The class of that name, or nil.
  init?(name: String) {
    guard let bit = WordClass.names.firstIndex(of: name) else { return nil }
    rawValue = 1 << UInt64(bit)
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  /// Stands before a name as a form of address.
  static let honorific = WordClass(bit: 0)
  /// Tells that a man is meant.
  static let male = WordClass(bit: 1)
  /// Tells that a woman is meant.
  static let female = WordClass(bit: 2)
  /// One person by office, work or part in a story; may stand before a name.
  static let person = WordClass(bit: 3)
  /// Someone who speaks as an expert.
  static let expert = WordClass(bit: 4)
  /// Someone who speaks for someone else.
  static let spokes = WordClass(bit: 5)
  /// Several people or bodies without names.
  static let group = WordClass(bit: 6)
  /// Such as speak and act in news.
  static let speaking = WordClass(bit: 7)
  /// The armed forces of a country as a whole.
  static let force = WordClass(bit: 8)
  /// A part of armed forces.
  static let otherForce = WordClass(bit: 9)
  /// A country's government.
  static let government = WordClass(bit: 10)
  /// Head of an organisation's name.
  static let org = WordClass(bit: 11)
  /// Legal form behind a company's name.
  static let suffix = WordClass(bit: 12)
  /// Head of the name of a part of a state.
  static let body = WordClass(bit: 13)
  /// Head of the name of a medium.
  static let media = WordClass(bit: 14)
  /// With an article, takes up a person named before.
  static let nominalPerson = WordClass(bit: 15)
  /// With an article, takes up a body named before.
  static let nominalOrg = WordClass(bit: 16)
  /// With an article, takes up a country named before.
  static let nominalCountry = WordClass(bit: 17)
  /// A text that speaks for those who made it.
  static let report = WordClass(bit: 18)
  /// What a speaker or one who decides does.
  static let saying = WordClass(bit: 19)
  /// What stands before a place.
  static let place = WordClass(bit: 20)
  /// What stands before a party to something.
  static let relate = WordClass(bit: 21)
  /// What makes a place of the name before it.
  static let locality = WordClass(bit: 22)
  /// Days, months, seasons, feasts.
  static let weekday = WordClass(bit: 23)
  /// Lower-case part of a person's name.
  static let particle = WordClass(bit: 24)
  /// A word of grammar, and others that open sentences and no names.
  static let function = WordClass(bit: 25)
  /// A given name of men.
  static let givenMale = WordClass(bit: 26)
  /// A given name of women.
  static let givenFemale = WordClass(bit: 27)
  /// A given name of both.
  static let givenAny = WordClass(bit: 28)
  /// A family name of peoples who put it first.
  static let familyFirst = WordClass(bit: 29)

  /// Any given name.
  static let given: WordClass = [.givenMale, .givenFemale, .givenAny]

  /// Whether the two share a class.
  func has(_ other: WordClass) -> Bool { !isDisjoint(with: other) }
}
