/// The trained parts of the analysis of English, read from one run of bytes.
///
/// `Documentation/LanguageModel.md` describes the format.
package struct LanguageModel: Sendable {
  /// The version of the format that this code reads.
  package static let formatVersion: UInt16 = 2
  /// The first bytes of every model: `DLLM`.
  package static let magic: UInt32 = 0x4D4C_4C44

  /// The numbers of word clusters.
  package let clusters: HashMap16
  package let tagSet: TagSet
  package let lemmatizer: Lemmatizer
  /// The types of names and the relations, by number.
  package let names: [EntityType]
  package let relations: [DependencyRelation]
  /// The rows that words have in the table of the network's own and of the given vectors.
  package let vocabulary: HashMap16
  package let given: HashMap16
  package let network: SequenceNetwork

  /// Reads a model; nil where the bytes are none, or none of this format's version.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ModelReader(bytes)
    guard reader.integer(UInt32.self) == Self.magic,
      reader.integer(UInt16.self) == Self.formatVersion
    else { return nil }
    clusters = HashMap16(&reader)
    tagSet = TagSet(&reader)
    lemmatizer = Lemmatizer(&reader)
    names = reader.strings().map { EntityType(rawValue: $0) ?? .event }
    relations = reader.strings().map { DependencyRelation(rawValue: $0) ?? .dep }
    vocabulary = HashMap16(&reader)
    given = HashMap16(&reader)
    guard let network = SequenceNetwork(&reader), network.shape.tags == tagSet.tags.count,
      network.shape.relations == relations.count, network.shape.names == 2 * names.count + 1
    else { return nil }
    self.network = network
  }
}
