import Notation

/// What English grammar needs to know of a field's title; Vietnamese needs none of it.
enum EnglishTitle {
  /// Words after which a title goes on about its first noun: `posts per creator`, `tiers the client does not want`.
  private static let stops: Set<String> = [
    "per", "in", "of", "for", "the", "already", "who", "that", "to", "on", "with", "from", "a", "an", "by", "at",
  ]

  /// Whether the title's first noun is plural, by its ending.
  static func isPlural(_ title: String) -> Bool {
    let head = title.lowercased().split(separator: " ").prefix { !stops.contains(String($0)) }.last ?? ""
    return head.hasSuffix("s") && !["ss", "us", "is"].contains { head.hasSuffix($0) }
  }

  /// Whether the title is part of a sentence (`Fees are quoted`) and not a name.
  static func isClause(_ title: String) -> Bool {
    title.lowercased().split(separator: " ").contains { ["is", "are", "has", "have"].contains($0) }
  }
}
