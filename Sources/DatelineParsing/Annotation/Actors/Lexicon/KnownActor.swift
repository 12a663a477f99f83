import DatelineModel

/// An actor that the gazetteer knows.
struct KnownActor {
  var id: String
  var name: String
  var kind: Actor.Kind
  var country: String?
  var partOf: Actor.ID?
  /// Of a country, the adjective to show in names of its parts: `Ruritanian`.
  var adjective = ""
  /// Whether it is a state or a territory, and no medium or body of one.
  var isCountry: Bool { kind == .country }
}

/// A part of a state that every country may have.
struct KnownBody {
  var name: String
  /// Nil where the body is the country itself.
  var kind: Actor.Kind?
}
