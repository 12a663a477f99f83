import DatelineModel
import Foundation
import Testing

@testable import DatelineParsing

private let html5libFolder = ProcessInfo.processInfo.environment["HTML5LIB_TESTS"]

/// The html5lib test files, which are not part of this package: `Scripts/html5lib.py` names their
/// folder in the environment and runs these.
@Suite(.enabled(if: html5libFolder != nil))
struct HTML5LibTests {
  @Test("all tokens are those of html5lib")
  func tokens() throws {
    var (passed, failures) = (0, [String]())
    for (file, data) in try files("tokenizer", ending: ".test") {
      guard case .object(let root) = try JSONValue(parsing: data),
        case .array(let tests)? = root["tests"]
      else { continue }
      for case .object(let test) in tests {
        for result in Self.run(test) {
          if result.expected == result.found {
            passed += 1
          } else {
            failures.append("\(file): \(result)")
          }
        }
      }
    }
    print("html5lib tokenizer: \(passed) of \(passed + failures.count)")
    failures.prefix(30).forEach { print($0) }
    #expect(failures.isEmpty && passed > 6000)
  }

  @Test("nearly all trees are those of html5lib")
  func trees() throws {
    var (passed, failures) = (0, [String]())
    for (file, data) in try files("tree-construction", ending: ".dat") {
      for test in Self.treeTests(String(decoding: data, as: UTF8.self)) where test.isInScope {
        for scripting in test.scriptings {
          let found = HTMLDump.tree(Array(test.data.utf8), scripting: scripting)
          if found == test.document {
            passed += 1
          } else {
            failures.append("\(file)\n\(test.data)\n\(test.document)\n-- found\n\(found)\n")
          }
        }
      }
    }
    print("html5lib trees: \(passed) of \(passed + failures.count)")
    failures.prefix(60).forEach { print($0) }
    #expect(Double(passed) >= 0.95 * Double(passed + failures.count) && passed > 500)
  }

  private func files(_ name: String, ending: String) throws -> [(String, [UInt8])] {
    let folder = URL(fileURLWithPath: html5libFolder ?? "").appendingPathComponent(name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) && $0 != "xmlViolation.test" }.sorted()
      .map { ($0, try Array(Data(contentsOf: folder.appendingPathComponent($0)))) }
  }
}

extension HTML5LibTests {
  struct TokenResult: CustomStringConvertible {
    var input: String
    var expected: [String]
    var found: [String]
    var description: String { "\(input.debugDescription)\n  \(expected)\n  \(found)" }
  }

  static func run(_ test: JSONObject) -> [TokenResult] {
    guard case .string(let input)? = test["input"], case .array(let output)? = test["output"] else {
      return []
    }
    let isEscaped = test["doubleEscaped"] == .bool(true)
    let page = unescaped(input, isEscaped)
    var states = ["Data state"]
    if case .array(let list)? = test["initialStates"] { states = list.compactMap(\.testString) }
    let expected = coalesced(output, isEscaped)
    return states.map { state in
      let model: HTMLTokenizer.ContentModel =
        switch state {
        case "RCDATA state": .replaceable
        case "RAWTEXT state": .raw
        case "Script data state": .script
        case "PLAINTEXT state": .plaintext
        case "CDATA section state": .cdata
        default: .data
        }
      let found = HTMLDump.tokens(
        page, model: model, lastStartTag: test["lastStartTag"]?.testString ?? "")
      return TokenResult(input: "\(state) \(input)", expected: expected, found: found)
    }
  }

  private static func coalesced(_ output: [JSONValue], _ isEscaped: Bool) -> [String] {
    var (tokens, text) = ([String](), [UInt8]())
    for case .array(let token) in output {
      let fields = token.map { $0.testString.map { unescaped($0, isEscaped) } }
      func string(_ index: Int) -> String? {
        guard index < fields.count, let field = fields[index] else { return nil }
        return String(decoding: field, as: UTF8.self)
      }
      if string(0) == "Character" {
        text += fields[1] ?? []
        continue
      }
      if !text.isEmpty { tokens.append("Character " + HTMLDump.escaped(text)) }
      text = []
      switch string(0) {
      case "StartTag":
        var list: [String] = []
        if token.count > 2, case .object(let attributes) = token[2] {
          list = attributes.members.map { member in
            let value = unescaped(member.value.testString ?? "", isEscaped)
            return member.name + "=" + String(decoding: value, as: UTF8.self)
          }
        }
        tokens.append("StartTag \(string(1) ?? "") \(list.sorted()) \(token.count > 3)")
      case "EndTag": tokens.append("EndTag \(string(1) ?? "")")
      case "Comment": tokens.append("Comment " + HTMLDump.escaped(fields[1] ?? []))
      default:
        tokens.append(
          HTMLDump.doctype(
            string(1), string(2), string(3), isCorrect: token[4] == .bool(true)))
      }
    }
    if !text.isEmpty { tokens.append("Character " + HTMLDump.escaped(text)) }
    return tokens
  }

  /// The text's bytes; of a doubly escaped one, with `\uHHHH` resolved, surrogates or not.
  private static func unescaped(_ text: String, _ isEscaped: Bool) -> [UInt8] {
    guard isEscaped else { return Array(text.utf8) }
    var units: [UInt16] = []
    var rest = Substring(text)
    while let next = rest.first {
      if rest.hasPrefix("\\u"), let unit = UInt16(rest.dropFirst(2).prefix(4), radix: 16) {
        units.append(unit)
        rest = rest.dropFirst(6)
      } else {
        units.append(contentsOf: String(next).utf16)
        rest = rest.dropFirst()
      }
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < units.count {
      let unit = units[index]
      if unit & 0xFC00 == 0xD800, index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 {
        bytes += Array(String(decoding: units[index...index + 1], as: UTF16.self).utf8)
        index += 1
      } else if unit & 0xF800 == 0xD800 {
        bytes += [0xED, UInt8(0x80 | unit >> 6 & 0x3F), UInt8(0x80 | unit & 0x3F)]
      } else {
        bytes += Array(String(decoding: [unit], as: UTF16.self).utf8)
      }
      index += 1
    }
    return bytes
  }
}

extension JSONValue {
  fileprivate var testString: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension HTML5LibTests {
  struct TreeTest {
    var data = ""
    var document = ""
    var isFragment = false
    var scriptings = [true, false]

    /// What only a browser needs is not asked of this parser.
    var isInScope: Bool {
      let page = data.lowercased()
      return !isFragment
        && ![
          "<script", "<svg", "<math", "<template", "<frame", "<select", "<ruby", "<plaintext",
        ].contains { page.contains($0) }
    }
  }

  static func treeTests(_ file: String) -> [TreeTest] {
    var tests: [TreeTest] = []
    var section = ""
    var lines: [Substring] = []
    func finish() {
      guard !tests.isEmpty else { return }
      let last = tests.count - 1
      switch section {
      case "#data": tests[last].data = lines.joined(separator: "\n")
      case "#document":
        while lines.last?.isEmpty == true { lines.removeLast() }
        tests[last].document = lines.joined(separator: "\n")
      case "#document-fragment": tests[last].isFragment = true
      case "#script-on": tests[last].scriptings = [true]
      case "#script-off": tests[last].scriptings = [false]
      default: break
      }
      lines = []
    }
    let marks = [
      "#data", "#errors", "#new-errors", "#document", "#document-fragment", "#script-on",
      "#script-off",
    ]
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if marks.contains(String(line)) {
        finish()
        section = String(line)
        if section == "#data" { tests.append(TreeTest()) }
      } else {
        lines.append(line)
      }
    }
    finish()
    return tests
  }
}
