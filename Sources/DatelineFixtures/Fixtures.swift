/// The sample stories that tests and examples share.
public enum Fixtures {}
