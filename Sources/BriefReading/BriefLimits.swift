/// What a brief may be at most; beyond it nobody wrote it by hand, and reading it would only cost time.
public enum BriefLimits {
  /// Bytes of a file.
  public static let bytes = 4 * 1024 * 1024
  /// Levels of nesting.
  static let depth = 64
  /// Values, keys and entries of a document.
  static let nodes = 200_000
  /// Characters of a text.
  static let characters = 4_000
  /// Entries of a list.
  static let entries = 200
  /// Characters of an excerpt.
  static let excerpt = 200
  /// Characters kept of what the client wrote, for echoing.
  static let written = 80
  /// Findings collected from one brief.
  static let findings = 100
}
