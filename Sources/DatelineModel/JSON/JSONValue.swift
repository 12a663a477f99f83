/// A JSON value as it stands in a file: what a newer version of the format added is kept in these.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction or exponent that fits 64 bits.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, its members in the order of the file.
  case object(JSONObject)
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
}

/// The members of a JSON object, in the order of the file, without repeated names.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The members, in order.
  public private(set) var members: [Member]

  /// One member.
  public struct Member: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: JSONValue

    /// Makes a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Makes an object without members.
  public init() { members = [] }

  /// Makes an object of members; of a repeated name the last counts, in the place of the first.
  /// - Complexity: O(*n*).
  public init(_ members: [Member]) {
    var places: [String: Int] = [:]
    var kept: [Member] = []
    kept.reserveCapacity(members.count)
    for member in members {
      if let place = places[member.name] {
        kept[place].value = member.value
      } else {
        places[member.name] = kept.count
        kept.append(member)
      }
    }
    self.members = kept
  }

  /// Adds a member whose name the caller knows to be new.
  mutating func append(_ name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
  }

  /// Makes an object of the literal's members; of a repeated name the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init()
    for (name, value) in elements { self[name] = value }
  }

  /// The value of the member `name`; nil where there is none. Setting nil removes it.
  /// - Complexity: O(*n*) in the number of members.
  public subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      let position = members.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }
}
