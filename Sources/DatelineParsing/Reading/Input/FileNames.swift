/// The parts of a file's name.
enum FileNames {
  /// The last component without its ending: `report` of `a/report.txt`; also of `report.jsonl.gz`.
  static func stem(_ path: String) -> String {
    let (stem, _) = split(path)
    return stem.isEmpty ? path : String(stem)
  }

  /// The ending in lower case, `.gz` left out: `jsonl` of `report.jsonl.gz`; empty where there is none.
  static func ending(_ path: String) -> String { split(path).ending.lowercased() }

  private static func split(_ path: String) -> (stem: Substring, ending: Substring) {
    var stem = (path.split(separator: "/").last ?? path[...])
    if stem.lowercased().hasSuffix(".gz") { stem = stem.dropLast(3) }
    guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return (stem, "") }
    let ending = stem[stem.index(after: dot)...]
    guard (1...6).contains(ending.count), ending.allSatisfy({ $0.isLetter || $0.isNumber }) else {
      return (stem, "")
    }
    return (stem[..<dot], ending)
  }
}
