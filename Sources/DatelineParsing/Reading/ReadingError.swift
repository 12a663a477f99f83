/// What went wrong, or looked odd, while something was read.
///
/// As a thrown error it ended a single reading; in `ReadingResult.problems` it tells what was left
/// out or guessed while the rest went on.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public var code: Code
  /// Whether something was lost.
  public var severity: Severity
  /// In words, for people.
  public var message: String
  /// The file, as the caller named it or as it was found in a folder; nil for input without a name.
  public var file: String?
  /// The byte offset in the file; nil where the trouble is with the file as a whole.
  public var offset: Int?
  /// The line of the file, from 1; nil where lines do not count.
  public var line: Int?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, severity: Severity = .error, file: String? = nil,
    offset: Int? = nil, line: Int? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.file = file
    self.offset = offset
    self.line = line
  }

  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// Nothing was lost, but something was guessed or looks wrong.
    case warning
    /// The input it speaks of gave no article.
    case error
  }

  /// A kind of trouble. More may come; compare with the ones you know.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let description: String
    private init(_ name: String) { description = name }

    /// There is no such file or folder.
    public static let missing = Code("missing")
    /// There is nothing in the file.
    public static let empty = Code("empty")
    /// The file is no text.
    public static let binary = Code("binary")
    /// The file is there but cannot be read.
    public static let unreadable = Code("unreadable")
    /// The input passes a limit of the options.
    public static let tooLarge = Code("tooLarge")
    /// The input breaks the rules of its format.
    public static let malformed = Code("malformed")
    /// The file or folder holds no article.
    public static let noArticles = Code("noArticles")
    /// The encoding was guessed, or some bytes meant nothing in it.
    public static let encoding = Code("encoding")
    /// The same text came more than once.
    public static let duplicate = Code("duplicate")
    /// The text holds no sentence.
    public static let noSentences = Code("noSentences")
    /// The article was read with a reservation that its own `warnings` spell out.
    public static let reservation = Code("reservation")
  }

  /// The error in one line: `file:line: message`.
  public var description: String {
    var place = file ?? "input"
    if let line {
      place += ":\(line)"
    } else if let offset {
      place += "@\(offset)"
    }
    return "\(place): \(message)"
  }
}
