/// The semantic version of the `DatelineReactions` product, which moves apart from the package's tag.
public enum ReactionsVersion {
  /// The version, as `major.minor.patch`.
  public static let current = "0.1.0"
}
