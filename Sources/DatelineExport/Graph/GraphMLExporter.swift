public import DatelineModel

/// Writes who takes part in what and who reacts how as GraphML, for networkx, Gephi and yEd.
///
/// Events carry their dates as EDTF.
public struct GraphMLExporter: Exporter {
  /// `graphml`.
  public let name = "graphml"
  /// What the format is for.
  public let summary = "actors and events as a graph, for network analysis"
  /// `graphml`.
  public let fileExtension = "graphml"

  /// Makes an exporter.
  public init() {}

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let graph = StoryGraph(story)
    sink.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="date" for="node" attr.name="date" attr.type="string"/>
      <key id="status" for="node" attr.name="status" attr.type="string"/>
      <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
      <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
      <graph id="story" edgedefault="directed">

      """)
    for node in graph.nodes {
      var text = "<node id=\"\(node.id)\"><data key=\"label\">\(node.label.oneLine.inMarkup)</data>"
      text += "<data key=\"kind\">\(node.kind)</data>"
      if !node.date.isEmpty { text += "<data key=\"date\">\(node.date)</data>" }
      if !node.status.isEmpty {
        text += "<data key=\"status\">\(node.status.oneLine.inMarkup)</data>"
      }
      sink.write(text + "</node>\n")
    }
    for (number, edge) in graph.edges.enumerated() {
      sink.write(
        "<edge id=\"x\(number)\" source=\"\(edge.from)\" target=\"\(edge.to)\">"
          + "<data key=\"relation\">\(edge.relation.oneLine.inMarkup)</data>"
          + "<data key=\"weight\">\(edge.weight)</data></edge>\n")
    }
    sink.write("</graph>\n</graphml>\n")
  }
}
