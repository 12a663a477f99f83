extension LanguageModel {
  /// The model that the library ships, decoded once; nil only where the library was built without
  /// one that its format's version fits.
  package static let shared: LanguageModel? = {
    let bytes = EmbeddedBytes.decoded(LanguageModelData.base64)
    return bytes.withUnsafeBytes { LanguageModel($0) }
  }()
}
