/// A third-person pronoun.
enum Pronoun {
  case he, she, it, they
  case his, hers, its, their

  /// The pronoun of that folded hash, or nil.
  static func of(_ hash: UInt64) -> Pronoun? { forms[hash] }

  private static let forms: [UInt64: Pronoun] = {
    let words: [(String, Pronoun)] = [
      ("he", .he), ("him", .he), ("she", .she), ("it", .it), ("they", .they), ("them", .they),
      ("his", .his), ("her", .hers), ("its", .its), ("their", .their),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { (FoldedHash.of($0.0.utf8).value, $0.1) })
  }()

  /// Whether it is a possessive.
  var isPossessive: Bool {
    switch self {
    case .his, .hers, .its, .their: true
    default: false
    }
  }

  /// The gender of the person meant; nothing where none is.
  var gender: WordClass {
    switch self {
    case .he, .his: .male
    case .she, .hers: .female
    default: []
    }
  }

  /// Whether it stands for many.
  var isPlural: Bool {
    switch self {
    case .they, .their: true
    default: false
    }
  }
}
