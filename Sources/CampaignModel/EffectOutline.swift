/// What a rule does when it fires, as people read it. Values only, so that every face can word it.
public enum EffectOutline: Sendable, Hashable {
  /// Points of evidence for a tier; ten double its odds.
  case favour(tier: NamedOutline, AmountOutline)
  /// A bound on the creators or on the share of spend of a tier; nil bounds the creators of all tiers together.
  case bound(BoundOutline, of: NamedOutline?, AmountOutline)
  /// Most one new creator may cost, as a share of what creators can be paid from.
  case creatorShareAtMost(AmountOutline)
  /// Keeps of these tiers the one with the highest target.
  case onlyOneOf([NamedOutline])
  /// No new creators of a tier.
  case exclude(tier: NamedOutline)
  /// Multiplies a rate of a tier; nil of all tiers.
  case scale(RateOutline, of: NamedOutline?, AmountOutline)
  /// A budget line, in đồng.
  case line(FieldSchema, AmountOutline)
  /// Takes a goal's weight away and gives it to the others.
  case dropGoal(FieldSchema)
  /// Fills a missing field.
  case assume(FieldSchema, FieldValue)
  /// Settles a fact that other rules read.
  case infer(FieldSchema, FieldValue)
  /// Settles a fact by arithmetic.
  case inferAmount(FieldSchema, AmountOutline)
  /// Asks the client a field's own question.
  case askField(FieldSchema)
  /// Asks the client something.
  case ask(LocalizedText)
  /// Forbids a recommendation.
  case block(LocalizedText)
  /// A tactic to follow.
  case advise(NamedOutline)
  /// A risk to watch.
  case warn(NamedOutline)
  /// A playbook to follow.
  case playbook(NamedOutline)
  /// A Lua function that adds effects; where the rule stands that calls it.
  case apply(SourceLocation?)

  /// The key of the rule language it is written with.
  public var key: String {
    switch self {
    case .favour: "favour"
    case .bound(let kind, _, _): kind.rawValue
    case .creatorShareAtMost: "creator_share_at_most"
    case .onlyOneOf: "only_one_of"
    case .exclude: "exclude"
    case .scale: "scale"
    case .line: "line"
    case .dropGoal: "drop_goal"
    case .assume: "assume"
    case .infer, .inferAmount: "infer"
    case .askField, .ask: "ask"
    case .block: "block"
    case .advise: "advise"
    case .warn: "warn"
    case .playbook: "playbook"
    case .apply: "apply"
    }
  }

  /// Every key of the rule language that is an effect, in the order rules are shown.
  public static let keys = [
    "favour", "at_least", "at_most", "share_at_least", "share_at_most", "creator_share_at_most", "only_one_of",
    "exclude", "scale", "line", "drop_goal", "assume", "infer", "ask", "block", "advise", "warn", "playbook", "apply",
  ]
}

/// Which side of what a rule bounds.
public enum BoundOutline: String, Sendable, Hashable, CaseIterable {
  /// Fewest creators.
  case atLeast = "at_least"
  /// Most creators.
  case atMost = "at_most"
  /// Least share of spend.
  case shareAtLeast = "share_at_least"
  /// Largest share of spend.
  case shareAtMost = "share_at_most"
}

/// A rate that rules multiply.
public enum RateOutline: String, Sendable, Hashable, CaseIterable {
  case fee, reach, engagement
}

/// Something of a pack that rules name: a tier, a tactic, a risk, a playbook.
public struct NamedOutline: Sendable, Hashable {
  /// The name rules use.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText

  /// A name with its title.
  public init(id: String, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}
