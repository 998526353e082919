/// A change whose effect on briefs nobody can tell without trying.
public enum OpenChange: Sendable, Hashable {
  /// A Lua function of a rule changed, or what functions share; the rule and where it stands.
  case function(rule: String, at: SourceLocation)
  /// Pairs of rules with limits changed their order, and no brief was found for which it matters.
  case order(pairs: Int)
}
