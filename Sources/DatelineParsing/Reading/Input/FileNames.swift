/// The parts of a file's name.
enum FileNames {
  /// The last component without its ending: `report` of `a/report.txt`; also of `report.jsonl.gz`.
  static func stem(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    var stem = last[...]
    if stem.lowercased().hasSuffix(".gz") { stem = stem.dropLast(3) }
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex, stem.endIndex > dot,
      stem[stem.index(after: dot)...].allSatisfy({ $0.isLetter || $0.isNumber }),
      stem.distance(from: dot, to: stem.endIndex) <= 7
    {
      stem = stem[..<dot]
    }
    return stem.isEmpty ? path : String(stem)
  }
}
