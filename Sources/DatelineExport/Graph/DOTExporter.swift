public import DatelineModel

/// Writes who takes part in what and who reacts how as a graph in the DOT language of Graphviz.
///
/// The label of an event begins with its date in words, no more exact than it is known.
public struct DOTExporter: Exporter {
  /// `dot`.
  public let name = "dot"
  /// What the format is for.
  public let summary = "actors and events as a graph, to draw with Graphviz"
  /// `dot`.
  public let fileExtension = "dot"

  /// Makes an exporter.
  public init() {}

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let graph = StoryGraph(story)
    sink.write(
      """
      digraph story {
        graph [rankdir=LR, fontname="Helvetica"];
        node [fontname="Helvetica", fontsize=10, shape=box, style=rounded];
        edge [fontname="Helvetica", fontsize=8, color="#565d65"];

      """)
    for node in graph.nodes {
      let date = PartialDate(edtf: node.date).map { DatePhrase().text($0) + "\n" } ?? ""
      let style =
        node.kind == "actor"
        ? ", shape=ellipse, style=filled, fillcolor=\"#e3eff6\""
        : node.status == "reported" ? "" : ", style=\"rounded,dashed\""
      let label = Self.quoted(date + node.label.onTerminal.shortened(to: 120))
      sink.write("  \(node.id) [label=\(label)\(style)];\n")
    }
    for edge in graph.edges {
      let label =
        edge.relation == "participates"
        ? "arrowhead=none"
        : "label=\(Self.quoted(edge.relation.onTerminal)), penwidth=\(min(edge.weight, 6))"
      sink.write("  \(edge.from) -> \(edge.to) [\(label)];\n")
    }
    sink.write("}\n")
  }

  /// A quoted string of DOT. Graphviz reads character entities in labels, so `&` is one itself.
  private static func quoted(_ text: String) -> String {
    var label = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": label += "\\\""
      case "\\": label += "\\\\"
      case "\n": label += "\\n"
      case "&": label += "&amp;"
      default: label.unicodeScalars.append(scalar.isAllowedInMarkup ? scalar : "\u{FFFD}")
      }
    }
    return label + "\""
  }
}
