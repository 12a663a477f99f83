/// Why bytes are no JSON, or JSON is no story.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of error it is.
  public struct Code: Vocabulary {
    /// The term's name.
    public let rawValue: String
    /// Makes the term of that name, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The bytes break the grammar of JSON (RFC 8259).
    public static let syntax: Code = "syntax"
    /// The values are nested deeper than the reader follows.
    public static let depth: Code = "depth"
    /// A member that must be there is not.
    public static let missing: Code = "missing"
    /// A member has a value of the wrong type or outside its range.
    public static let invalid: Code = "invalid"
  }

  /// What kind of error it is.
  public let code: Code
  /// What is wrong, in words.
  public let message: String
  /// Offset of the offending byte, for errors of syntax; else nil.
  public let offset: Int?
  /// Where the member stands (`articles[2].quotations[0].start`), for all other errors; else nil.
  public let path: String?

  /// The error in one line.
  public var description: String {
    if let path { return "\(path): \(message)" }
    if let offset { return "byte \(offset): \(message)" }
    return message
  }
}
