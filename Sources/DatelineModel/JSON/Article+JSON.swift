extension Article {
  /// Reads an article object of Story JSON, such as a line that `dateline annotate` writes.
  ///
  /// Members that this version does not know are kept in `extra`.
  /// - Throws: `JSONError` with the path of the offending member.
  public init(json value: JSONValue) throws(JSONError) {
    try self.init(json: value, path: "")
  }

  /// The article as an object of Story JSON, with offsets in Unicode scalars.
  public var json: JSONValue {
    let offsets = ScalarOffsets(text)
    return .object(json(offsets, everyText: [id: offsets]))
  }

  init(json value: JSONValue, path: String) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    let text = try reader.string("text") ?? ""
    let id = try reader.requiredString("id")
    self.init(id: id, text: text)
    let offsets = ScalarOffsets(text)
    let texts = EvidenceTexts(offsets: [id: offsets])
    if let value = reader.value("source") {
      source = try Source(json: value, path: reader.place("source"))
    }
    url = try reader.string("url")
    language = try reader.string("language") ?? "en"
    statedTitle = try reader.string("title")
    statedByline = try reader.string("byline")
    if let value = reader.value("published") {
      published = try Publication(json: value, path: reader.place("published"))
    }
    modified = try reader.date("modified")
    paragraphs = try reader.array("paragraphs") { value, path throws(JSONError) in
      try Paragraph(json: value, path: path, offsets)
    }
    timeExpressions = try reader.array("timeExpressions") { value, path throws(JSONError) in
      try TimeExpression(json: value, path: path, offsets)
    }
    quotations = try reader.array("quotations") { value, path throws(JSONError) in
      try Quotation(json: value, path: path, offsets)
    }
    figures = try reader.array("figures") { value, path throws(JSONError) in
      try Figure(json: value, path: path, offsets)
    }
    mentions = try reader.array("mentions") { value, path throws(JSONError) in
      try Mention(json: value, path: path, offsets)
    }
    actors = try reader.array("actors") { value, path throws(JSONError) in
      try Actor(json: value, path: path)
    }
    events = try reader.array("events") { value, path throws(JSONError) in
      try Event(json: value, path: path, texts)
    }
    reactions = try reader.array("reactions") { value, path throws(JSONError) in
      try Reaction(json: value, path: path, texts)
    }
    warnings = try reader.strings("warnings")
    // A record of a filter says whether it failed; one that is an article did not.
    _ = reader.value("error")
    extra = reader.rest
  }

  func json(_ offsets: ScalarOffsets, everyText: [ID: ScalarOffsets]) -> JSONObject {
    var object = JSONObject()
    object.append("id", .string(id))
    object.append("source", .object(source.json))
    object.appendIfAny("url", url)
    object.append("language", .string(language))
    object.appendIfAny("title", statedTitle)
    object.appendIfAny("byline", statedByline)
    object.append("text", .string(text))
    object.append("published", published.map { .object($0.json) } ?? .null)
    object.appendIfAny("modified", modified?.edtf)
    object.append("paragraphs", .array(paragraphs.map { .object($0.json(offsets)) }))
    object.append("timeExpressions", .array(timeExpressions.map { .object($0.json(offsets)) }))
    object.append("quotations", .array(quotations.map { .object($0.json(offsets)) }))
    object.append("figures", .array(figures.map { .object($0.json(offsets)) }))
    object.append("mentions", .array(mentions.map { .object($0.json(offsets)) }))
    object.append("actors", .array(actors.map { .object($0.json) }))
    object.append("events", .array(events.map { .object($0.json(everyText)) }))
    object.append("reactions", .array(reactions.map { .object($0.json(everyText)) }))
    if !warnings.isEmpty { object.append("warnings", warnings) }
    object.append(extra: extra)
    return object
  }
}

extension Source {
  init(json value: JSONValue, path: String) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(name: try reader.string("name"), url: try reader.string("url"))
    extra = reader.rest
  }

  var json: JSONObject {
    var object = JSONObject()
    object.append("name", name)
    object.append("url", url)
    object.append(extra: extra)
    return object
  }
}

extension Publication {
  init(json value: JSONValue, path: String) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    guard let date = try reader.date("value") else {
      throw reader.failure("value", "is missing", .missing)
    }
    self.init(
      value: date, basis: Basis(rawValue: try reader.string("basis") ?? "stated"),
      why: try reader.string("why"))
    extra = reader.rest
  }

  var json: JSONObject {
    var object = JSONObject()
    object.append("value", .string(value.edtf))
    object.append("basis", .string(basis.rawValue))
    object.append("why", why)
    object.append(extra: extra)
    return object
  }
}
