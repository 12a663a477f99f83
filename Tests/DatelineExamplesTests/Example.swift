import Foundation

/// Runs an example of the package as its user would.
struct Example {
  /// What a run gave.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  let name: String

  /// Runs the example, with a text for its standard input.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = Example.folder.appendingPathComponent(name)
    process.arguments = arguments
    let files = try TemporaryFolder()
    defer { files.remove() }
    let standardInput = try files.add("input", input)
    let output = try files.add("output", "")
    let errors = try files.add("errors", "")
    process.standardInput = try FileHandle(forReadingFrom: standardInput)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// Where the build puts executables: beside the test bundle.
  private static var folder: URL {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let url = URL(fileURLWithPath: bundle)
    let parts = url.pathComponents
    let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return URL(fileURLWithPath: parts[1..<end].reduce("") { $0 + "/" + $1 })
  }
}

/// A folder for the files of one test.
struct TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Adds a file.
  @discardableResult
  func add(_ name: String, _ text: String) throws -> URL {
    try add(name, Data(text.utf8))
  }

  /// Adds a file.
  @discardableResult
  func add(_ name: String, _ data: Data) throws -> URL {
    let file = url.appendingPathComponent(name)
    try data.write(to: file)
    return file
  }

  /// Removes the folder and all in it.
  func remove() { try? FileManager.default.removeItem(at: url) }
}
