public import DatelineModel

/// What one record of a JSON Lines file gave.
public struct RecordReading: Sendable {
  /// The record's own id, where it could be read.
  public var id: String?
  /// The article, or why there is none.
  public var outcome: Result<Article, ReadingError>

  /// Makes a reading.
  public init(id: String?, outcome: Result<Article, ReadingError>) {
    self.id = id
    self.outcome = outcome
  }
}
