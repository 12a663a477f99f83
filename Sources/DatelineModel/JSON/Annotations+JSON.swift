extension Paragraph {
  init(json value: JSONValue, path: String, _ offsets: ScalarOffsets) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      range: try reader.range(offsets),
      role: ParagraphRole(rawValue: try reader.requiredString("role")))
    extra = reader.rest
  }

  func json(_ offsets: ScalarOffsets) -> JSONObject {
    var object = JSONObject()
    object.append(range, offsets)
    object.append("role", .string(role.rawValue))
    object.append(extra: extra)
    return object
  }
}

extension TimeExpression {
  init(json value: JSONValue, path: String, _ offsets: ScalarOffsets) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      range: try reader.range(offsets), type: Kind(rawValue: try reader.requiredString("type")),
      value: try reader.requiredString("value"), date: try reader.date("date"))
    underspecified = try reader.string("underspecified")
    modifier = try reader.string("mod")
    frequency = try reader.string("freq")
    quantifier = try reader.string("quant")
    beginPoint = try reader.integer("beginPoint")
    endPoint = try reader.integer("endPoint")
    resolution = try reader.string("resolution")
    extra = reader.rest
  }

  func json(_ offsets: ScalarOffsets) -> JSONObject {
    var object = JSONObject()
    object.append(range, offsets)
    object.append("type", .string(type.rawValue))
    object.append("value", .string(value))
    object.append("date", date?.edtf)
    object.appendIfAny("underspecified", underspecified)
    object.appendIfAny("mod", modifier)
    object.appendIfAny("freq", frequency)
    object.appendIfAny("quant", quantifier)
    if let beginPoint { object.append("beginPoint", .integer(beginPoint)) }
    if let endPoint { object.append("endPoint", .integer(endPoint)) }
    object.appendIfAny("resolution", resolution)
    object.append(extra: extra)
    return object
  }
}

extension Quotation {
  init(json value: JSONValue, path: String, _ offsets: ScalarOffsets) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      range: try reader.range(offsets), kind: Kind(rawValue: try reader.requiredString("kind")))
    speaker = try reader.string("speaker")
    speakerText = try reader.string("speakerText")
    speakerRange = try TextRange(
      json: reader.value("speakerRange"), "speakerRange", reader, offsets)
    cue = try TextRange(json: reader.value("cue"), "cue", reader, offsets)
    via = try reader.string("via")
    extra = reader.rest
  }

  func json(_ offsets: ScalarOffsets) -> JSONObject {
    var object = JSONObject()
    object.append(range, offsets)
    object.append("kind", .string(kind.rawValue))
    object.append("speaker", speaker)
    object.append("speakerText", speakerText)
    if let speakerRange { object.append("speakerRange", speakerRange.json(offsets)) }
    object.append("cue", cue.map { $0.json(offsets) } ?? .null)
    object.append("via", via)
    object.append(extra: extra)
    return object
  }
}

extension Figure {
  init(json value: JSONValue, path: String, _ offsets: ScalarOffsets) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      range: try reader.range(offsets), low: try reader.number("low"),
      high: try reader.number("high"))
    unit = try reader.string("unit")
    of = try reader.string("of")
    role = try reader.string("role")
    qualifier = try reader.string("qualifier").map(Qualifier.init(rawValue:))
    by = try reader.string("by")
    asOf = try reader.date("asOf")
    extra = reader.rest
  }

  func json(_ offsets: ScalarOffsets) -> JSONObject {
    var object = JSONObject()
    object.append(range, offsets)
    object.append("low", low)
    object.append("high", high)
    object.append("unit", unit)
    object.append("of", of)
    object.appendIfAny("role", role)
    object.append("qualifier", qualifier?.rawValue)
    object.append("by", by)
    object.appendIfAny("asOf", asOf?.edtf)
    object.append(extra: extra)
    return object
  }
}

extension Mention {
  init(json value: JSONValue, path: String, _ offsets: ScalarOffsets) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      range: try reader.range(offsets), actor: try reader.requiredString("actor"),
      kind: Kind(rawValue: try reader.string("kind") ?? "name"))
    extra = reader.rest
  }

  func json(_ offsets: ScalarOffsets) -> JSONObject {
    var object = JSONObject()
    object.append(range, offsets)
    object.append("actor", .string(actor))
    object.append("kind", .string(kind.rawValue))
    object.append(extra: extra)
    return object
  }
}

extension TextRange {
  /// Reads a range that stands as an object of its own; nil where there is no value.
  init?(
    json value: JSONValue?, _ name: String, _ parent: JSONObjectReader, _ offsets: ScalarOffsets
  ) throws(JSONError) {
    guard let value else { return nil }
    var reader = try JSONObjectReader(value, path: parent.place(name))
    self = try reader.range(offsets)
  }

  func json(_ offsets: ScalarOffsets) -> JSONValue {
    var object = JSONObject()
    object.append(self, offsets)
    return .object(object)
  }
}
