import DatelineModel

/// Sets the parts of a story as nodes of linked data.
struct LinkedData {
  static let context: JSONObject = [
    "@vocab": "https://schema.org/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "dateline": "urn:dateline:",
  ]

  private let index: StoryIndex

  init(_ story: Story) { index = StoryIndex(story) }

  func node(_ actor: Actor) -> JSONObject {
    var node: JSONObject = [
      "@id": Self.id("actor", actor.id), "@type": Self.type(of: actor.kind),
      "name": .string(actor.name), "additionalType": .string(actor.kind.rawValue),
    ]
    if !actor.aliases.isEmpty {
      node["alternateName"] = .array(actor.aliases.map { .string($0) })
    }
    if let whole = actor.partOf {
      node[actor.kind == .person ? "affiliation" : "parentOrganization"] = Self.link("actor", whole)
    }
    return node
  }

  func node(_ article: Article) -> JSONObject {
    var node: JSONObject = [
      "@id": Self.id("article", article.id), "@type": "NewsArticle",
      "headline": .string(article.headline), "inLanguage": .string(article.language),
      "articleBody": .string(article.text),
    ]
    if let publisher = article.publisher {
      node["publisher"] = .object(["@type": "NewsMediaOrganization", "name": .string(publisher)])
    }
    if let byline = article.byline {
      node["author"] = .object(["@type": "Person", "name": .string(byline)])
    }
    if let url = article.url { node["url"] = .string(url) }
    if let published = article.published?.value {
      if let day = published.isoDate { node["datePublished"] = .string(day) }
      node["temporal"] = Self.edtf(published)
    }
    return node
  }

  func quotations(_ article: Article) -> [JSONObject] {
    article.quotations.enumerated().map { number, quotation in
      var node: JSONObject = [
        "@id": Self.id("quotation", "\(article.id)/\(number)"), "@type": "Quotation",
        "text": .string(article.text.slice(quotation.range)),
        "additionalType": .string(quotation.kind.rawValue),
        "isPartOf": Self.link("article", article.id),
      ]
      if let speaker = quotation.speaker {
        node["spokenByCharacter"] = Self.link("actor", speaker)
      } else if let name = quotation.speakerText {
        node["spokenByCharacter"] = .object(["@type": "Person", "name": .string(name)])
      }
      return node
    }
  }

  func node(_ event: Event) -> JSONObject {
    var node: JSONObject = [
      "@id": Self.id("event", event.id), "@type": "Event", "name": .string(event.summary),
      "additionalType": .string(event.status.rawValue),
    ]
    if let date = event.date { Self.add(date, to: &node) }
    if let place = event.place {
      node["location"] = .object(["@type": "Place", "name": .string(place)])
    }
    if !event.actors.isEmpty { node["about"] = .array(event.actors.map { Self.link("actor", $0) }) }
    node["subjectOf"] = .array(event.reports.map(passage))
    return node
  }

  func node(_ reaction: Reaction) -> JSONObject {
    var node: JSONObject = [
      "@id": Self.id("reaction", reaction.id), "@type": "ReactAction",
      "additionalType": .string(reaction.stance.rawValue),
      "agent": Self.link("actor", reaction.actor),
      "description": .string(index.words(of: reaction.target)),
      "subjectOf": passage(reaction.evidence),
    ]
    if let event = reaction.target.event {
      node["object"] = Self.link("event", event)
    } else if let actor = reaction.target.actor {
      node["object"] = Self.link("actor", actor)
    }
    if let date = reaction.date {
      if let day = date.isoDate { node["startTime"] = .string(day) }
      node["temporal"] = Self.edtf(date)
    }
    return node
  }

  func claims(_ dispute: Dispute) -> [JSONObject] {
    dispute.positions.enumerated().map { number, position in
      [
        "@id": Self.id("claim", "\(dispute.id)/\(number)"), "@type": "Claim",
        "text": .string(position.position),
        "about": .object([
          "@id": Self.id("dispute", dispute.id), "@type": "Thing", "name": .string(dispute.about),
        ]),
        "claimInterpreter": .array(position.actors.map { Self.link("actor", $0) }),
        "appearance": .array(position.evidence.map(passage)),
      ]
    }
  }

  private func passage(_ evidence: Evidence) -> JSONValue {
    .object([
      "@type": "Quotation", "text": .string(index.words(of: evidence)),
      "isPartOf": Self.link("article", evidence.article),
    ])
  }

  /// A name in the space `urn:dateline:`; what a URN cannot have is percent-encoded.
  private static func id(_ kind: String, _ id: String) -> JSONValue {
    var name = "urn:dateline:\(kind):"
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "/"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return .string(name)
  }

  private static func link(_ kind: String, _ id: String) -> JSONValue {
    .object(["@id": self.id(kind, id)])
  }

  private static func type(of kind: Actor.Kind) -> JSONValue {
    switch kind {
    case .country: "Country"
    case .person, .expert: "Person"
    case .governmentBody, .armedForce: "GovernmentOrganization"
    case .media: "NewsMediaOrganization"
    default: "Organization"
    }
  }

  private static func add(_ date: PartialDate, to node: inout JSONObject) {
    if let whole = date.isoDate {
      node["startDate"] = .string(whole)
    } else {
      if let first = date.earliest { node["startDate"] = .string(first.description) }
      if let last = date.latest { node["endDate"] = .string(last.description) }
    }
    node["temporal"] = edtf(date)
  }

  private static func edtf(_ date: PartialDate) -> JSONValue {
    .object(["@type": "edtf:EDTF", "@value": .string(date.edtf)])
  }
}
