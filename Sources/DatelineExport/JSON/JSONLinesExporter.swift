public import DatelineModel

/// Writes events, reactions, figures and quotations as JSON Lines: one record a line, each whole in
/// itself, with names beside ids and the words that it was read from.
///
/// Offsets count Unicode scalars. A date is EDTF, with its first and last day beside it.
public struct JSONLinesExporter: Exporter {
  /// `jsonl`.
  public let name = "jsonl"
  /// What the format is for.
  public let summary = "one record a line, for pipes and data frames"
  /// `jsonl`.
  public let fileExtension = "jsonl"

  /// Makes an exporter.
  public init() {}

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let tables = StoryTables(story)
    for (position, event) in story.events.enumerated() {
      var record = JSONObject()
      record["record"] = .string("event")
      for (column, cell) in zip(StoryTable.events.columns, tables.row(event, position))
      where column.name != "position" {
        record[column.name] = Self.value(cell)
      }
      record["evidence"] = .array(event.reports.map { Self.evidence(tables.cells($0)) })
      sink.write(JSONValue.object(record).serialized() + "\n")
    }
    for (table, kind) in [
      (StoryTable.reactions, "reaction"), (.figures, "figure"), (.quotations, "quotation"),
    ] {
      tables.forEachRow(of: table) { row in
        var record = JSONObject()
        record["record"] = .string(kind)
        for (column, cell) in zip(table.columns, row) { record[column.name] = Self.value(cell) }
        sink.write(JSONValue.object(record).serialized() + "\n")
      }
    }
  }

  private static func evidence(_ cells: [Cell]) -> JSONValue {
    var object = JSONObject()
    for (name, cell) in zip(["article", "start_offset", "end_offset", "quote"], cells) {
      object[name] = value(cell)
    }
    return .object(object)
  }

  private static func value(_ cell: Cell) -> JSONValue {
    switch cell {
    case .none: .null
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .day(let day): .string(day.description)
    case .list(let items): .array(items.map { .string($0) })
    }
  }
}
