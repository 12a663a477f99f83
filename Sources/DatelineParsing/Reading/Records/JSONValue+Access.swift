import DatelineModel

extension JSONValue {
  /// The string, trimmed; nil for an empty one and for all else.
  var text: String? {
    guard case .string(let value) = self else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The members of an object; nil for all else.
  var members: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The elements of an array; nil for all else.
  var elements: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }
}
