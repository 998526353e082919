/// Something that comes about for some briefs.
public enum EventOutline: Sendable, Hashable {
  /// A rule fires.
  case rule(NamedOutline)
  /// A tactic is advised.
  case tactic(NamedOutline)
  /// A risk is warned of.
  case risk(NamedOutline)
  /// A playbook is followed.
  case playbook(NamedOutline)
  /// A condition holds.
  case condition(ConditionOutline)
}
