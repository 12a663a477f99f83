public import DatelineModel

/// Writes a story as JSON-LD 1.1 in the vocabulary of schema.org: articles, actors, events,
/// quotations, and each position of a dispute as a claim.
///
/// A date of the day, the month or the year keeps that precision as an ISO 8601 date in `startDate`;
/// other dates have the first and last day that they may mean in `startDate` and `endDate`. Every
/// date is also given as typed EDTF literal in `temporal`. The context stands in the document, so that
/// nothing is fetched to read it.
public struct JSONLDExporter: Exporter {
  /// `jsonld`.
  public let name = "jsonld"
  /// What the format is for.
  public let summary = "linked data in the vocabulary of schema.org"
  /// `jsonld`.
  public let fileExtension = "jsonld"

  /// Makes an exporter.
  public init() {}

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let graph = LinkedData(story)
    sink.write("{\"@context\":" + JSONValue.object(LinkedData.context).serialized())
    sink.write(",\n\"@graph\":[")
    var isFirst = true
    func write(_ node: JSONObject) {
      sink.write((isFirst ? "\n" : ",\n") + JSONValue.object(node).serialized())
      isFirst = false
    }
    for actor in story.actors { write(graph.node(actor)) }
    for article in story.articles {
      write(graph.node(article))
      for node in graph.quotations(article) { write(node) }
    }
    for event in story.events { write(graph.node(event)) }
    for reaction in story.reactions { write(graph.node(reaction)) }
    for dispute in story.disputes {
      for node in graph.claims(dispute) { write(node) }
    }
    sink.write("\n]}\n")
  }
}
