/// A vocabulary that may grow: a named value that keeps the terms it does not know.
///
/// Terms are compared by their `rawValue`. A term that a later version of the format adds, or that a
/// user invents, decodes to a value of the type and is encoded again unchanged.
public protocol Vocabulary: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
where RawValue == String {
  /// Makes the term of that name, known or not.
  init(rawValue: String)
}

extension Vocabulary {
  /// Makes the term of that name, known or not.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The term's name, as files have it.
  public var description: String { rawValue }
}
