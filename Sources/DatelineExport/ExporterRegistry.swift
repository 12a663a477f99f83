/// The formats that a program offers, by name.
///
/// ```swift
/// var registry = ExporterRegistry.standard
/// registry.register(Headlines())
/// try registry.exporter(named: "headlines").write(story, toFile: "headlines.txt")
/// ```
public struct ExporterRegistry: Sendable {
  /// The exporters, in the order in which they were registered.
  public private(set) var exporters: [any Exporter]

  /// Makes a registry; of two exporters with one name, the later replaces the earlier.
  public init(_ exporters: [any Exporter] = []) {
    self.exporters = []
    for exporter in exporters { register(exporter) }
  }

  /// The formats that this library brings, each with its usual options.
  public static var standard: ExporterRegistry {
    ExporterRegistry([
      TextExporter(), JSONExporter(), MarkdownExporter(), HTMLExporter(), JSONLinesExporter(),
      CSVExporter(), SQLExporter(), CalendarExporter(), TimelineJSExporter(), JSONLDExporter(),
      GeoJSONExporter(), DOTExporter(), SVGExporter(), GraphMLExporter(), TimeMLExporter(),
      AtomExporter(),
    ])
  }

  /// Adds an exporter, in the place of the one with the same name if there is one.
  public mutating func register(_ exporter: any Exporter) {
    if let position = exporters.firstIndex(where: { $0.name == exporter.name }) {
      exporters[position] = exporter
    } else {
      exporters.append(exporter)
    }
  }

  /// The exporter of that name, or nil.
  public subscript(name: String) -> (any Exporter)? { exporters.first { $0.name == name } }

  /// The exporter of that name.
  /// - Throws: `ExportError` with the code `unknownFormat`; its message lists the names there are.
  public func exporter(named name: String) throws(ExportError) -> any Exporter {
    guard let exporter = self[name] else {
      let names = exporters.map(\.name).joined(separator: ", ")
      throw ExportError(
        .unknownFormat, "there is no format “\(name.onTerminal)”; choose one of \(names)")
    }
    return exporter
  }
}
