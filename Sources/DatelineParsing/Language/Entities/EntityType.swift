/// What kind of thing a name is of.
public enum EntityType: String, Hashable, Sendable, CaseIterable {
  /// A human being.
  case person
  /// A body of people: a government, a party, a company, an army.
  case organization
  /// A country, a city, a region, a river.
  case place
  /// A war, a conference, a feast, a contest.
  case event
  /// Something built: an airport, a bridge, a stadium.
  case facility
}
