/// The languages every face of kolmix speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese, the first language of the default pack.
  case vi
  /// English.
  case en

  /// The one to fall back on, visibly, when a text is missing.
  public var other: Language { self == .vi ? .en : .vi }
}
