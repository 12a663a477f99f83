/// The semantic version of the `DatelineParsing` product, which moves apart from the package's tag.
public enum ParsingVersion {
  /// The version, as `major.minor.patch`.
  public static let current = "0.1.0"
}
