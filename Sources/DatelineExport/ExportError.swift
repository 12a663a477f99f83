/// Why a story could not be written.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure.
  public var code: Code
  /// What went wrong, for a reader.
  public var message: String
  /// The file or folder concerned, or nil.
  public var file: String?

  /// Makes an error.
  public init(_ code: Code, _ message: String, file: String? = nil) {
    self.code = code
    self.message = message
    self.file = file
  }

  /// The file, if there is one, and the message.
  public var description: String { file.map { "\($0.onTerminal): \(message)" } ?? message }

  /// A kind of failure; later versions may have more.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let description: String
    private init(_ name: String) { description = name }

    /// No exporter has that name.
    public static let unknownFormat = Code("unknownFormat")
    /// The file or folder exists and was not to be replaced.
    public static let exists = Code("exists")
    /// The system refused to create, write or rename a file.
    public static let notWritable = Code("notWritable")
    /// An exporter named a file that lies outside its folder.
    public static let badFileName = Code("badFileName")
  }
}
