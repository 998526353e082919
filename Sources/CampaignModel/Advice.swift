/// A tactic or a risk: a named piece of advice of a pack.
public struct Advice: Sendable, Hashable {
  /// The name rules use.
  public var id: String
  /// One line for people.
  public var title: LocalizedText
  /// What to do, or what to watch for.
  public var text: LocalizedText
  /// Where it comes from.
  public var source: String

  /// A piece of advice.
  public init(id: String, title: LocalizedText, text: LocalizedText, source: String) {
    self.id = id
    self.title = title
    self.text = text
    self.source = source
  }
}
