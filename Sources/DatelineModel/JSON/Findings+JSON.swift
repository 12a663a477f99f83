/// The texts that evidence may point into, by article.
struct EvidenceTexts {
  let offsets: [Article.ID: ScalarOffsets]

  func evidence(_ reader: inout JSONObjectReader) throws(JSONError) -> Evidence {
    let article = try reader.requiredString("article")
    guard let offsets = offsets[article] else {
      throw reader.failure("article", "names no article of the story: \(article)")
    }
    return Evidence(article: article, range: try reader.range(offsets))
  }
}

extension Evidence {
  init(json value: JSONValue, path: String, _ texts: EvidenceTexts) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self = try texts.evidence(&reader)
    extra = reader.rest
  }

  func json(_ texts: [Article.ID: ScalarOffsets]) -> JSONObject {
    var object = JSONObject()
    append(to: &object, texts)
    object.append(extra: extra)
    return object
  }

  /// Adds `article`, `start` and `end`; evidence in an article that is not there gets no offsets.
  func append(to object: inout JSONObject, _ texts: [Article.ID: ScalarOffsets]) {
    object.append("article", .string(article))
    if let offsets = texts[article] { object.append(range, offsets) }
  }
}

extension Actor {
  init(json value: JSONValue, path: String) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      id: try reader.requiredString("id"), name: try reader.requiredString("name"),
      kind: Kind(rawValue: try reader.requiredString("kind")),
      country: try reader.string("country"), partOf: try reader.string("partOf"),
      aliases: try reader.strings("aliases"))
    extra = reader.rest
  }

  var json: JSONObject {
    var object = JSONObject()
    object.append("id", .string(id))
    object.append("name", .string(name))
    object.append("kind", .string(kind.rawValue))
    object.append("country", country)
    object.append("partOf", partOf)
    object.append("aliases", aliases)
    object.append(extra: extra)
    return object
  }
}

extension Event {
  init(json value: JSONValue, path: String, _ texts: EvidenceTexts) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      id: try reader.requiredString("id"), summary: try reader.string("summary") ?? "",
      status: Status(rawValue: try reader.string("status") ?? "reported"),
      reports: try reader.array("reports") { value, path throws(JSONError) in
        try Evidence(json: value, path: path, texts)
      })
    date = try reader.date("date")
    precision = try reader.string("precision").map(DatePrecision.init(rawValue:))
    dateBasis = try reader.string("dateBasis")
    timeExpression = try reader.integer("timeExpression")
    type = try reader.string("type")
    predicate = try reader.string("predicate")
    actors = try reader.strings("actors")
    place = try reader.string("place")
    isDisputed = try reader.bool("disputed") ?? false
    origins = try reader.integer("origins") ?? 1
    salience = try reader.number("salience") ?? 0
    extra = reader.rest
  }

  func json(_ texts: [Article.ID: ScalarOffsets]) -> JSONObject {
    var object = JSONObject()
    object.append("id", .string(id))
    object.append("date", date?.edtf)
    object.append("precision", precision?.rawValue)
    object.appendIfAny("dateBasis", dateBasis)
    if let timeExpression { object.append("timeExpression", .integer(timeExpression)) }
    object.append("summary", .string(summary))
    object.append("type", type)
    object.appendIfAny("predicate", predicate)
    object.append("status", .string(status.rawValue))
    object.append("actors", actors)
    object.append("place", place)
    object.append("reports", .array(reports.map { .object($0.json(texts)) }))
    object.append("disputed", .bool(isDisputed))
    object.append("origins", .integer(origins))
    object.append("salience", salience)
    object.append(extra: extra)
    return object
  }
}

extension Reaction {
  init(json value: JSONValue, path: String, _ texts: EvidenceTexts) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    let target = reader.value("target") ?? .object(JSONObject())
    self.init(
      id: try reader.requiredString("id"), actor: try reader.requiredString("actor"),
      stance: Stance(rawValue: try reader.requiredString("stance")),
      target: try Target(json: target, path: reader.place("target")),
      evidence: try texts.evidence(&reader))
    via = try reader.string("via")
    date = try reader.date("date")
    timeExpression = try reader.integer("timeExpression")
    extra = reader.rest
  }

  func json(_ texts: [Article.ID: ScalarOffsets]) -> JSONObject {
    var object = JSONObject()
    object.append("id", .string(id))
    object.append("actor", .string(actor))
    object.append("stance", .string(stance.rawValue))
    object.append("target", .object(target.json))
    evidence.append(to: &object, texts)
    object.append("via", via)
    object.append("date", date?.edtf)
    if let timeExpression { object.append("timeExpression", .integer(timeExpression)) }
    object.append(extra: extra)
    return object
  }
}

extension Reaction.Target {
  init(json value: JSONValue, path: String) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      text: try reader.string("text") ?? "", event: try reader.string("event"),
      actor: try reader.string("actor"))
    extra = reader.rest
  }

  var json: JSONObject {
    var object = JSONObject()
    object.append("event", event)
    object.append("actor", actor)
    object.append("text", .string(text))
    object.append(extra: extra)
    return object
  }
}

extension Dispute {
  init(json value: JSONValue, path: String, _ texts: EvidenceTexts) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      id: try reader.requiredString("id"), about: try reader.string("about") ?? "",
      positions: try reader.array("positions") { value, path throws(JSONError) in
        try Position(json: value, path: path, texts)
      })
    extra = reader.rest
  }

  func json(_ texts: [Article.ID: ScalarOffsets]) -> JSONObject {
    var object = JSONObject()
    object.append("id", .string(id))
    object.append("about", .string(about))
    object.append("positions", .array(positions.map { .object($0.json(texts)) }))
    object.append(extra: extra)
    return object
  }
}

extension Dispute.Position {
  init(json value: JSONValue, path: String, _ texts: EvidenceTexts) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: path)
    self.init(
      position: try reader.string("position") ?? "", actors: try reader.strings("actors"),
      evidence: try reader.array("evidence") { value, path throws(JSONError) in
        try Evidence(json: value, path: path, texts)
      })
    extra = reader.rest
  }

  func json(_ texts: [Article.ID: ScalarOffsets]) -> JSONObject {
    var object = JSONObject()
    object.append("position", .string(position))
    object.append("actors", actors)
    object.append("evidence", .array(evidence.map { .object($0.json(texts)) }))
    object.append(extra: extra)
    return object
  }
}
