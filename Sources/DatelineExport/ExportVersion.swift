/// The semantic version of the `DatelineExport` product, which moves apart from the package's tag.
public enum ExportVersion {
  /// The version, as `major.minor.patch`.
  public static let current = "0.1.0"
}
