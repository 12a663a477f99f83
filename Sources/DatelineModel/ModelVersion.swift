/// The semantic version of the `DatelineModel` product, which moves apart from the package's tag.
public enum ModelVersion {
  /// The version, as `major.minor.patch`.
  public static let current = "0.1.0"
}
