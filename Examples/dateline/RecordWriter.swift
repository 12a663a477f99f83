import DatelineModel
import DatelineParsing

/// Turns a record that was read into the text that `annotate` writes for it.
struct RecordWriter: Sendable {
  let format: AnnotateCommand.Format
  let layers: AnnotateCommand.Layers
  let pipeline: Pipeline

  /// What is written for one record.
  struct Line: Sendable {
    let text: String
    let isFailure: Bool
  }

  func line(_ record: RecordReading) -> Line {
    switch (record.outcome, format, layers) {
    case (.failure(let error), .jsonl, _):
      let object: JSONObject = [
        "id": record.id.map { .string($0) } ?? .null,
        "error": .object(["message": .string(error.description)]),
      ]
      return Line(text: JSONValue.object(object).serialized() + "\n", isFailure: true)
    case (.failure(let error), .conllu, _):
      Console.note("dateline: \(error)")
      return Line(text: "", isFailure: true)
    case (.success(let article), .conllu, _):
      return Line(text: CoNLLUWriter().string(pipeline.annotated(article)), isFailure: false)
    case (.success(let article), .jsonl, .article):
      return Line(text: reading(of: article).serialized() + "\n", isFailure: false)
    case (.success(let article), .jsonl, .all):
      var value = pipeline.record(of: article).json
      if case .object(var object) = value {
        object["error"] = .null
        value = .object(object)
      }
      return Line(text: value.serialized() + "\n", isFailure: false)
    }
  }

  /// What reading alone found.
  private func reading(of article: Article) -> JSONValue {
    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    return .object([
      "id": .string(article.id), "url": text(article.url), "title": text(article.title),
      "byline": text(article.byline), "source": text(article.source.name),
      "language": .string(article.language), "published": text(article.published?.value.edtf),
      "modified": text(article.modified?.edtf), "body": .string(article.body),
      "warnings": .array(article.warnings.map { .string($0) }), "error": .null,
    ])
  }
}
