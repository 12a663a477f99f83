public import DatelineModel

/// Writes the events as GeoJSON (RFC 7946), a feature each.
///
/// A story knows places by name only. Without a way to look them up, and for places that it does not
/// know, a feature's geometry is null, as the standard has it for what is not located; no point is
/// made up. The date is EDTF.
public struct GeoJSONExporter: Exporter {
  /// A point of the World Geodetic System 1984, in degrees.
  public struct Coordinate: Hashable, Sendable {
    /// East of Greenwich, -180…180.
    public var longitude: Double
    /// North of the equator, -90…90.
    public var latitude: Double

    /// Makes a point.
    public init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// What can be chosen.
  public struct Options: Sendable {
    /// Where a place is, or nil where that is not known. The same name must give the same point.
    public var locate: @Sendable (_ place: String) -> Coordinate?

    /// Makes options; by default no place is known.
    public init(locate: @escaping @Sendable (_ place: String) -> Coordinate? = { _ in nil }) {
      self.locate = locate
    }
  }

  /// What was chosen.
  public var options: Options
  /// `geojson`.
  public let name = "geojson"
  /// What the format is for.
  public let summary = "the events for maps; located where the caller knows the places"
  /// `geojson`.
  public let fileExtension = "geojson"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let index = StoryIndex(story)
    sink.write("{\"type\":\"FeatureCollection\",\"features\":[")
    var isFirst = true
    for event in story.events {
      sink.write((isFirst ? "\n" : ",\n") + JSONValue.object(feature(event, index)).serialized())
      isFirst = false
    }
    sink.write("\n]}\n")
  }

  private func feature(_ event: Event, _ index: StoryIndex) -> JSONObject {
    let point = event.place.flatMap(options.locate).flatMap { point -> JSONValue? in
      guard abs(point.longitude) <= 180, abs(point.latitude) <= 90 else { return nil }
      return .object([
        "type": "Point",
        "coordinates": .array([.number(point.longitude), .number(point.latitude)]),
      ])
    }
    return [
      "type": "Feature", "id": .string(event.id), "geometry": point ?? .null,
      "properties": .object([
        "summary": .string(event.summary), "date": event.date.map { .string($0.edtf) } ?? .null,
        "dateText": event.date.map { .string(DatePhrase().text($0)) } ?? .null,
        "place": event.place.map { .string($0) } ?? .null,
        "status": .string(event.status.rawValue), "disputed": .bool(event.isDisputed),
        "actors": .array(event.actors.map { .string(index.name(ofActor: $0)) }),
        "sources": .array(index.outlets(of: event.reports).map { .string($0) }),
      ]),
    ]
  }
}
