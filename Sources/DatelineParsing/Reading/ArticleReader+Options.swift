public import DatelineModel

extension ArticleReader {
  /// What a reader does and where it stops.
  public struct Options: Hashable, Sendable {
    /// The publication date of articles that state none; nil leaves them undated.
    public var published: PartialDate?
    /// Whether folders inside folders are read.
    public var readsSubfolders: Bool
    /// Bytes that a file may have.
    public var maximumFileSize: Int
    /// Bytes that a compressed file may unpack to.
    public var maximumUnpackedSize: Int
    /// How many articles one file may give.
    public var maximumArticlesPerFile: Int

    /// Makes the options with their defaults.
    public init(
      published: PartialDate? = nil, readsSubfolders: Bool = true,
      maximumFileSize: Int = 1 << 30, maximumUnpackedSize: Int = 1 << 30,
      maximumArticlesPerFile: Int = 1_000_000
    ) {
      self.published = published
      self.readsSubfolders = readsSubfolders
      self.maximumFileSize = maximumFileSize
      self.maximumUnpackedSize = maximumUnpackedSize
      self.maximumArticlesPerFile = maximumArticlesPerFile
    }
  }
}
