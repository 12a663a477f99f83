public import DatelineModel

/// Writes a story as SQL that SQLite and PostgreSQL both load: tables, rows and indexes in one
/// transaction.
///
/// Each date has three columns: as EDTF text, its first and its last day. Days outside the years 1
/// to 9999 are null there; NUL characters, which neither database takes, are replaced.
public struct SQLExporter: Exporter {
  /// `sql`.
  public let name = "sql"
  /// What the format is for.
  public let summary = "a dump that SQLite and PostgreSQL load"
  /// `sql`.
  public let fileExtension = "sql"

  private static let rowsAStatement = 200

  /// Makes an exporter.
  public init() {}

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let tables = StoryTables(story)
    sink.write("BEGIN;\n")
    for table in StoryTable.allCases {
      sink.write(Self.definition(of: table))
      let isKept = table.columns.map { $0.kind != .list }
      var count = 0
      tables.forEachRow(of: table) { row in
        let values = zip(row, isKept).filter(\.1).map { Self.literal($0.0) }
        let isFirst = count % Self.rowsAStatement == 0
        var text = ""
        if isFirst { text = (count > 0 ? ";\n" : "") + "INSERT INTO \(table.rawValue) VALUES\n" }
        text += (isFirst ? "" : ",\n") + "(" + values.joined(separator: ",") + ")"
        sink.write(text)
        count += 1
      }
      if count > 0 { sink.write(";\n") }
    }
    for (table, column) in Self.indexes {
      sink.write("CREATE INDEX \(table)_\(column) ON \(table) (\(column));\n")
    }
    sink.write("COMMIT;\n")
  }

  private static let indexes = [
    ("articles", "id"), ("actors", "id"), ("events", "id"), ("events", "date_from"),
    ("event_actors", "event"), ("event_actors", "actor"), ("reactions", "actor"),
    ("reactions", "target_event"), ("evidence", "owner"),
  ]

  private static func definition(of table: StoryTable) -> String {
    let columns = table.columns.filter { $0.kind != .list }.map { column in
      "\(column.name) \(type(column.kind))"
    }
    return "CREATE TABLE \(table.rawValue) (\n  \(columns.joined(separator: ",\n  "))\n);\n"
  }

  private static func type(_ kind: StoryTable.Kind) -> String {
    switch kind {
    case .text, .list: "text"
    case .integer: "integer"
    case .number: "double precision"
    case .flag: "boolean"
    case .date: "date"
    }
  }

  private static func literal(_ cell: Cell) -> String {
    switch cell {
    case .none, .list: return "NULL"
    case .text(let text): return quoted(text)
    case .integer(let number): return "\(number)"
    case .number(let number): return number.isFinite ? "\(number)" : "NULL"
    case .flag(let flag): return flag ? "TRUE" : "FALSE"
    case .day(let day): return "'\(day)'"
    }
  }

  private static func quoted(_ text: String) -> String {
    var literal = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": literal += "''"
      case "\0": literal += "\u{FFFD}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "'"
  }
}
