/// Texts of a file as findings show them.
enum Shortened {
  private static let limit = 80

  /// The text, or its beginning and `…`.
  static func text(_ text: String) -> String { text.count <= limit ? text : text.prefix(limit) + "…" }
}
