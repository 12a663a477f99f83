/// The trained parts of the analysis of English, read from one run of bytes.
package struct LanguageModel: Sendable {
  /// The version of the format that this code reads.
  package static let formatVersion: UInt16 = 1
  /// The first bytes of every model.
  package static let magic: UInt32 = 0x4D4C_4C44  // "DLLM"

  package let clusters: HashMap16
  package let tagger: Tagger
  package let lemmatizer: Lemmatizer
  package let parser: DependencyParser

  /// Reads a model; parts that are missing are empty. Nil where the bytes are no model of this
  /// format's version.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ModelReader(bytes)
    guard reader.integer(UInt32.self) == Self.magic,
      reader.integer(UInt16.self) == Self.formatVersion
    else { return nil }
    clusters = HashMap16(&reader)
    tagger = Tagger(&reader)
    lemmatizer = Lemmatizer(&reader)
    parser = DependencyParser(&reader)
  }
}
