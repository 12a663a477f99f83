public import DatelineModel

/// Writes the articles' texts as TimeML 1.2 with their temporal expressions as inline TIMEX3, a file
/// for each article.
///
/// The values are those of the story: `2031-04` for a month, `P3D` for a duration. The publication
/// date is the document creation time `t0`; its value is empty where it is no single day, month or
/// year. Of expressions
/// that overlap, the first stands in the text and the others are left out. To a single sink go all
/// documents under one root element.
public struct TimeMLExporter: FolderExporter {
  /// `timeml`.
  public let name = "timeml"
  /// What the format is for.
  public let summary = "the texts with TIMEX3, a folder with a file for each article"
  /// `tml`.
  public let fileExtension = "tml"

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Makes an exporter.
  public init() {}

  /// Writes all documents under one root element `Articles`.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    sink.write(Self.declaration + "<Articles>\n")
    for article in story.articles { sink.write(Self.document(article)) }
    sink.write("</Articles>\n")
  }

  /// Writes a document for each article, under the article's id.
  public func exportFiles(_ story: Story, to folder: inout some FolderSink) throws {
    for (name, article) in zip(Self.names(story), story.articles) {
      try folder.writeFile(name + ".tml") { sink in
        sink.write(Self.declaration + Self.document(article))
      }
    }
  }

  /// Names that differ, also where a file system takes upper and lower case for the same.
  private static func names(_ story: Story) -> [String] {
    var counts: [String: Int] = [:]
    return story.articles.map { article in
      let name = article.id.asFileName
      let count = counts[name.lowercased(), default: 0]
      counts[name.lowercased()] = count + 1
      return count == 0 ? name : "\(name)~\(count + 1)"
    }
  }

  private static func document(_ article: Article) -> String {
    var text = "<TimeML>\n<DOCID>\(article.id.inMarkup)</DOCID>\n<DCT>"
    let value = article.published?.value.isoDate ?? ""
    let words = article.published.map { DatePhrase().text($0.value) } ?? ""
    text += "<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"\(value)\" temporalFunction=\"false\""
    text += " functionInDocument=\"CREATION_TIME\">\(words.inMarkup)</TIMEX3></DCT>\n"
    if let title = article.statedTitle { text += "<TITLE>\(title.inMarkup)</TITLE>\n" }
    text += "<TEXT>"
    let bytes = Array(article.text.utf8)
    var done = 0
    for (number, time) in article.timeExpressions.enumerated() {
      guard time.range.start >= done, time.range.end <= bytes.count else { continue }
      text.append(bytes[done..<time.range.start])
      text += "<TIMEX3 tid=\"t\(number + 1)\" type=\"\(time.type.rawValue.inMarkup)\""
      text += " value=\"\(time.value.inMarkup)\"\(attributes(time))>"
      text.append(bytes[time.range.start..<time.range.end])
      text += "</TIMEX3>"
      done = time.range.end
    }
    text.append(bytes[done...])
    return text + "</TEXT>\n</TimeML>\n"
  }

  private static func attributes(_ time: TimeExpression) -> String {
    var text = ""
    for (name, value) in [
      ("mod", time.modifier), ("freq", time.frequency), ("quant", time.quantifier),
    ] {
      if let value { text += " \(name)=\"\(value.inMarkup)\"" }
    }
    if let begin = time.beginPoint { text += " beginPoint=\"t\(begin + 1)\"" }
    if let end = time.endPoint { text += " endPoint=\"t\(end + 1)\"" }
    return text
  }
}

extension String {
  fileprivate mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { appendMarkup($0) }
  }

  /// The text as a file name on every system: letters, digits, `-`, `_` and `.` inside as they are,
  /// other characters as `_`, at most 80 of them.
  var asFileName: String {
    var name = ""
    for scalar in unicodeScalars.prefix(80) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": name.unicodeScalars.append(scalar)
      case "." where !name.isEmpty: name.unicodeScalars.append(scalar)
      default: name += "_"
      }
    }
    return name.isEmpty ? "_" : name
  }
}
