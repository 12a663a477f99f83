/// The semantic version of the `DatelineTimeline` product, which moves apart from the package's tag.
public enum TimelineVersion {
  /// The version, as `major.minor.patch`.
  public static let current = "0.1.0"
}
