/// The words around numbers.
struct FigureLexicon {
  /// The classes of words that make no figure of a number.
  struct Exclusion: OptionSet {
    let rawValue: UInt8
    static let unit = Exclusion(rawValue: 1)
    static let empty = Exclusion(rawValue: 2)
    static let label = Exclusion(rawValue: 4)
    static let street = Exclusion(rawValue: 8)
    static let month = Exclusion(rawValue: 16)
    static let sport = Exclusion(rawValue: 32)
    static let names: [String: Exclusion] = [
      "unit": .unit, "empty": .empty, "label": .label, "street": .street, "month": .month,
      "sport": .sport,
    ]
  }

  /// What a phrase says of the exactness of the number behind it.
  private(set) var qualifiers: [String: String] = [:]
  /// What a number is about.
  private(set) var roles: [String: String] = [:]
  /// What a unit is called.
  private(set) var units: [String: String] = [:]
  private(set) var exclusions: [String: Exclusion] = [:]

  /// The library's own data.
  static let standard = FigureLexicon()

  private init() {
    FigureLexicon.read(FigureData.qualifiers) { qualifiers[$0] = $1 }
    FigureLexicon.read(FigureData.roles) { word, role in
      if roles[word] == nil { roles[word] = role }
    }
    FigureLexicon.read(FigureData.units) { units[$0] = $1 }
    FigureLexicon.read(FigureData.excluded) { word, name in
      exclusions[word, default: []].formUnion(Exclusion.names[name] ?? [])
    }
  }

  private static func read(_ data: StaticString, _ body: (String, String) -> Void) {
    let text = data.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = String(line[..<colon])
      for word in line[line.index(after: colon)...].split(separator: ";") {
        body(String(word.drop { $0 == " " }), name)
      }
    }
  }

  /// Whether a word is of one of the classes.
  func excludes(_ word: String, _ classes: Exclusion) -> Bool {
    exclusions[word].map { !$0.isDisjoint(with: classes) } ?? false
  }
}
