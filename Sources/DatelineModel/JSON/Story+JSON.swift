extension Story {
  /// Reads Story JSON.
  ///
  /// Members and terms that this version does not know are kept and written again.
  /// - Throws: `JSONError` with the path of the offending member.
  public init(json value: JSONValue) throws(JSONError) {
    var reader = try JSONObjectReader(value, path: "")
    let schema = try reader.requiredString("schema")
    guard schema.hasPrefix("dateline-story/") else {
      throw reader.failure("schema", "is not a version of dateline-story: \(schema)")
    }
    let articles = try reader.array("articles") { value, path throws(JSONError) in
      try Article(json: value, path: path)
    }
    let texts = EvidenceTexts(offsets: Story.offsets(of: articles))
    self.init(
      articles: articles,
      actors: try reader.array("actors") { value, path throws(JSONError) in
        try Actor(json: value, path: path)
      },
      events: try reader.array("events") { value, path throws(JSONError) in
        try Event(json: value, path: path, texts)
      },
      reactions: try reader.array("reactions") { value, path throws(JSONError) in
        try Reaction(json: value, path: path, texts)
      },
      disputes: try reader.array("disputes") { value, path throws(JSONError) in
        try Dispute(json: value, path: path, texts)
      })
    self.schema = schema
    extra = reader.rest
  }

  /// Reads Story JSON from UTF-8 bytes.
  /// - Throws: `JSONError` with the offset of the byte or the path of the member.
  public init(json bytes: some Collection<UInt8>) throws(JSONError) {
    try self.init(json: try JSONValue(parsing: bytes))
  }

  /// Reads Story JSON from text.
  /// - Throws: `JSONError` with the offset of the byte or the path of the member.
  public init(json text: String) throws(JSONError) {
    try self.init(json: try JSONValue(parsing: text))
  }

  /// The story as one JSON value.
  public var json: JSONValue {
    let texts = Story.offsets(of: articles)
    var object = JSONObject()
    for part in parts(texts) {
      switch part {
      case .member(let name, let value): object[name] = value
      case .list(let name, let values): object.append(name, .array(values.map { .object($0) }))
      }
    }
    return .object(object)
  }

  /// Writes Story JSON piece by piece, one article or finding at a time.
  public func writeJSON(indented: Bool = true, to sink: inout some TextOutputStream) {
    var writer = JSONWriter(indents: indented)
    writer.open("{")
    for (position, part) in parts(Story.offsets(of: articles)).enumerated() {
      writer.separate(isFirst: position == 0)
      switch part {
      case .member(let name, let value):
        writer.name(name)
        writer.write(value)
      case .list(let name, let objects):
        writer.name(name)
        writer.open("[")
        for (position, object) in objects.enumerated() {
          writer.separate(isFirst: position == 0)
          writer.write(.object(object))
          sink.write(writer.drain())
        }
        writer.close("]")
      }
      sink.write(writer.drain())
    }
    writer.close("}")
    writer.endLine()
    sink.write(writer.drain())
  }

  private enum Part {
    case member(String, JSONValue)
    case list(String, LazyMapSequence<Range<Int>, JSONObject>)
  }

  /// The members in order; the lists make their objects only when asked.
  private func parts(_ texts: [Article.ID: ScalarOffsets]) -> [Part] {
    var parts: [Part] = [
      .member("schema", .string(schema)),
      .list(
        "articles",
        articles.indices.lazy.map { position in
          let article = articles[position]
          return article.json(texts[article.id] ?? ScalarOffsets(article.text), everyText: texts)
        }),
      .list("actors", actors.indices.lazy.map { actors[$0].json }),
      .list("events", events.indices.lazy.map { events[$0].json(texts) }),
      .list("reactions", reactions.indices.lazy.map { reactions[$0].json(texts) }),
      .list("disputes", disputes.indices.lazy.map { disputes[$0].json(texts) }),
    ]
    parts += extra.members.map { .member($0.name, $0.value) }
    return parts
  }

  private static func offsets(of articles: [Article]) -> [Article.ID: ScalarOffsets] {
    Dictionary(articles.map { ($0.id, ScalarOffsets($0.text)) }) { first, _ in first }
  }
}

extension Story: Codable {
  /// Decodes Story JSON with any decoder.
  /// - Throws: `JSONError` with the path of the offending member.
  public init(from decoder: any Decoder) throws {
    try self.init(json: try JSONValue(from: decoder))
  }

  /// Encodes Story JSON with any encoder.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension Article: Codable {
  /// Decodes an article object of Story JSON with any decoder.
  /// - Throws: `JSONError` with the path of the offending member.
  public init(from decoder: any Decoder) throws {
    try self.init(json: try JSONValue(from: decoder))
  }

  /// Encodes an article object of Story JSON with any encoder.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}
