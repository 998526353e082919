/// A text of a pack in both languages; a missing one falls back on the other, visibly.
public struct LocalizedText: Sendable, Hashable {
  /// The Vietnamese text.
  public var vi: String?
  /// The English text.
  public var en: String?

  /// A text in one or both languages.
  public init(vi: String? = nil, en: String? = nil) {
    self.vi = vi
    self.en = en
  }

  /// No text at all.
  public var isEmpty: Bool { vi == nil && en == nil }

  /// Exactly the text of `language`, without falling back.
  public subscript(language: Language) -> String? { language == .vi ? vi : en }

  /// The text to show: of `language`, else the other's marked with its language, else `fallback`.
  public func shown(in language: Language, else fallback: String = "") -> String {
    if let text = self[language] { return text }
    if let text = self[language.other] { return "\(text) [\(language.other.rawValue)]" }
    return fallback
  }
}
