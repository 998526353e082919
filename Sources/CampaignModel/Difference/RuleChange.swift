/// A rule that is not the same in two packs.
public struct RuleChange: Sendable, Hashable {
  /// What of a rule can change.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    /// When it fires.
    case condition
    /// What it does.
    case effects
    /// Its salience.
    case priority
    /// When it is evaluated.
    case stage
    /// A Lua function of it.
    case function
    /// Title, reason or source.
    case texts
    /// The file it stands in, or its place among rules of one priority.
    case place
  }

  /// Its name.
  public var id: String
  /// The rule in the old pack; nil for one that was added.
  public var old: RuleOutline?
  /// The rule in the new pack; nil for one that was taken out.
  public var new: RuleOutline?
  /// What changed; empty for one added or taken out.
  public var aspects: [Aspect]

  /// A rule that is not the same.
  public init(id: String, old: RuleOutline?, new: RuleOutline?, aspects: [Aspect]) {
    self.id = id
    self.old = old
    self.new = new
    self.aspects = aspects
  }
}
