public import DatelineModel

/// Writes a story as tables of comma-separated values (RFC 4180, UTF-8), a file each: events,
/// reactions, figures, quotations, articles, actors, disputes with their positions, and evidence.
///
/// Each date has three columns: as EDTF, its first and its last day. To a single sink goes the table
/// of events.
public struct CSVExporter: FolderExporter {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// Whether text that a spreadsheet would run as a formula gets an apostrophe in front.
    public var defusesFormulas: Bool

    /// Makes options.
    public init(defusesFormulas: Bool = true) { self.defusesFormulas = defusesFormulas }
  }

  /// What was chosen.
  public var options: Options
  /// `csv`.
  public let name = "csv"
  /// What the format is for.
  public let summary = "tables for spreadsheets, a folder with a file each"
  /// `csv`.
  public let fileExtension = "csv"

  /// Makes an exporter.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the table of events.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    write(.events, of: StoryTables(story), to: &sink)
  }

  /// Writes all tables, each under its name.
  public func exportFiles(_ story: Story, to folder: inout some FolderSink) throws {
    let tables = StoryTables(story)
    for table in StoryTable.allCases {
      try folder.writeFile(table.rawValue + ".csv") { sink in
        write(table, of: tables, to: &sink)
      }
    }
  }

  private func write(
    _ table: StoryTable, of tables: StoryTables, to sink: inout some TextOutputStream
  ) {
    sink.write(table.columns.map(\.name).joined(separator: ",") + "\r\n")
    tables.forEachRow(of: table) { row in
      sink.write(row.map(field).joined(separator: ",") + "\r\n")
    }
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .none: ""
    case .text(let text): quoted(text)
    case .integer(let number): "\(number)"
    case .number(let number): number.plain
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .list(let items): items.isEmpty ? "" : quoted(items.joined(separator: "; "))
    }
  }

  /// The text between quotation marks; NUL, which ends a text in many readers, is replaced.
  private func quoted(_ text: String) -> String {
    var field = "\""
    if options.defusesFormulas, let first = text.unicodeScalars.first, Self.startsFormula(first) {
      field += "'"
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": field += "\"\""
      case "\0": field += "\u{FFFD}"
      default: field.unicodeScalars.append(scalar)
      }
    }
    return field + "\""
  }

  /// The signs that the Open Worldwide Application Security Project lists under CSV injection.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}

extension Double {
  /// The number without a fraction where it has none.
  var plain: String {
    guard isFinite else { return "" }
    return self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
  }
}
