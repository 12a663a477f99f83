/// Takes the members that a type knows out of a JSON object and keeps the others.
struct JSONObjectReader {
  private let object: JSONObject
  private var known: Set<String> = []
  /// Where the object stands, for errors.
  let path: String

  init(_ value: JSONValue, path: String) throws(JSONError) {
    guard case .object(let object) = value else {
      throw JSONError(code: .invalid, message: "must be an object", offset: nil, path: path)
    }
    self.object = object
    self.path = path
  }

  /// The members that nobody has asked for.
  var rest: JSONObject {
    JSONObject(object.members.filter { !known.contains($0.name) })
  }

  func failure(_ name: String, _ message: String, _ code: JSONError.Code = .invalid) -> JSONError {
    JSONError(code: code, message: message, offset: nil, path: place(name))
  }

  func place(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

  /// The member's value; nil where it is missing or null.
  mutating func value(_ name: String) -> JSONValue? {
    known.insert(name)
    guard let value = object[name], value != .null else { return nil }
    return value
  }

  mutating func string(_ name: String) throws(JSONError) -> String? {
    guard let value = value(name) else { return nil }
    guard case .string(let text) = value else { throw failure(name, "must be a string") }
    return text
  }

  mutating func requiredString(_ name: String) throws(JSONError) -> String {
    guard let text = try string(name) else { throw failure(name, "is missing", .missing) }
    return text
  }

  mutating func integer(_ name: String) throws(JSONError) -> Int? {
    guard let value = value(name) else { return nil }
    guard case .integer(let number) = value else { throw failure(name, "must be an integer") }
    return number
  }

  mutating func number(_ name: String) throws(JSONError) -> Double? {
    switch value(name) {
    case nil: return nil
    case .integer(let number): return Double(number)
    case .number(let number): return number
    default: throw failure(name, "must be a number")
    }
  }

  mutating func bool(_ name: String) throws(JSONError) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .bool(let flag) = value else { throw failure(name, "must be true or false") }
    return flag
  }

  mutating func date(_ name: String) throws(JSONError) -> PartialDate? {
    guard let text = try string(name) else { return nil }
    guard let date = PartialDate(edtf: text) else {
      throw failure(name, "is no date of EDTF level 0 or 1: \(text)")
    }
    return date
  }

  mutating func strings(_ name: String) throws(JSONError) -> [String] {
    try array(name) { value, path throws(JSONError) in
      guard case .string(let text) = value else {
        throw JSONError(code: .invalid, message: "must be a string", offset: nil, path: path)
      }
      return text
    }
  }

  /// The elements of an array, each read by `read`; none where the member is missing.
  mutating func array<Element>(
    _ name: String, _ read: (JSONValue, String) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    guard let value = value(name) else { return [] }
    guard case .array(let values) = value else { throw failure(name, "must be an array") }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (position, value) in values.enumerated() {
      elements.append(try read(value, "\(place(name))[\(position)]"))
    }
    return elements
  }

  /// The range of `start` and `end`, converted from Unicode scalars.
  mutating func range(_ offsets: ScalarOffsets) throws(JSONError) -> TextRange {
    guard let start = try integer("start"), let end = try integer("end") else {
      throw failure("start", "start or end is missing", .missing)
    }
    guard start <= end, let from = offsets.utf8(ofScalar: start),
      let to = offsets.utf8(ofScalar: end)
    else { throw failure("start", "\(start)..<\(end) is no range of the article's text") }
    return TextRange(from, to)
  }
}

extension JSONObject {
  /// Adds a string, or null where there is none.
  mutating func append(_ name: String, _ text: String?) {
    append(name, text.map { .string($0) } ?? .null)
  }

  /// Adds a string only where there is one.
  mutating func appendIfAny(_ name: String, _ text: String?) {
    if let text { append(name, .string(text)) }
  }

  /// Adds a number, without a fraction where it has none, or null.
  mutating func append(_ name: String, _ number: Double?) {
    guard let number, number.isFinite else { return append(name, .null) }
    let isWhole = abs(number) < 9e15 && Double(Int(number)) == number
    append(name, isWhole ? .integer(Int(number)) : .number(number))
  }

  mutating func append(_ name: String, _ texts: [String]) {
    append(name, .array(texts.map { .string($0) }))
  }

  /// Adds `start` and `end`, converted to Unicode scalars.
  mutating func append(_ range: TextRange, _ offsets: ScalarOffsets) {
    append("start", .integer(offsets.scalar(ofUTF8: range.start)))
    append("end", .integer(offsets.scalar(ofUTF8: range.end)))
  }

  /// Adds the members that this version does not know.
  mutating func append(extra: JSONObject) {
    for member in extra.members { self[member.name] = member.value }
  }
}
