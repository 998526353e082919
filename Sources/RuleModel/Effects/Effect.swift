import CampaignModel

/// What a rule does when it fires. Tiers are indices into `RuleSet.tierNames`.
package enum Effect: Sendable, Hashable {
  /// Points of evidence for a tier; ten double its odds.
  case favour(tier: Int, Expression)
  /// A bound on creators or on shares of spend.
  case bound(BoundKind, BoundSubject, Expression)
  /// Most one new creator may cost, as a share of what creators can be paid from.
  case creatorShareAtMost(Expression)
  /// Keeps of these tiers the one with the highest target.
  case onlyOneOf([Int])
  /// No new creators of a tier.
  case exclude(tier: Int)
  /// Multiplies a rate of a tier, or of all tiers.
  case scale(ScaledRate, tier: Int?, Expression)
  /// A budget line, by its field's index.
  case line(field: Int, LineAmount)
  /// Takes a goal's weight away and gives it to the others, by its field's index.
  case dropGoal(field: Int)
  /// Fills a missing field.
  case assume(field: Int, FieldValue)
  /// Settles a fact that other rules read.
  case infer(fact: Int, InferredValue)
  /// Asks the client a field's own question.
  case askField(Int)
  /// Asks the client something.
  case ask(LocalizedText)
  /// Forbids a recommendation.
  case block(LocalizedText)
  /// A tactic to follow.
  case advise(String)
  /// A risk to watch.
  case warn(String)
  /// A playbook to follow.
  case playbook(String)
  /// A Lua function that adds effects, by ordinal.
  case apply(Int)

  /// Facts its arithmetic reads.
  package var reads: [Int] {
    switch self {
    case .favour(_, let amount), .bound(_, _, let amount), .creatorShareAtMost(let amount), .scale(_, _, let amount):
      amount.reads
    case .line(_, .expression(let amount)), .infer(_, .expression(let amount)): amount.reads
    default: []
    }
  }
}

/// Which side of what is bounded.
package enum BoundKind: String, Sendable, Hashable {
  /// Fewest creators.
  case atLeast = "at_least"
  /// Most creators.
  case atMost = "at_most"
  /// Least share of spend.
  case shareAtLeast = "share_at_least"
  /// Largest share of spend.
  case shareAtMost = "share_at_most"

  /// Whether it bounds from below.
  package var isLower: Bool { self == .atLeast || self == .shareAtLeast }
  /// Whether it bounds shares rather than counts.
  package var isShare: Bool { self == .shareAtLeast || self == .shareAtMost }
}

/// What is bounded.
package enum BoundSubject: Sendable, Hashable {
  /// One tier.
  case tier(Int)
  /// All creators together.
  case creators
}

/// A rate rules may scale.
package enum ScaledRate: String, Sendable, Hashable, CaseIterable {
  case fee, reach, engagement
}

/// How much a budget line is.
package enum LineAmount: Sendable, Hashable {
  /// Share of the budget, 0…1.
  case share(Double)
  /// Money.
  case money(Money)
  /// Arithmetic giving đồng.
  case expression(Expression)
}

/// What a rule infers.
package enum InferredValue: Sendable, Hashable {
  /// A value.
  case value(FieldValue)
  /// Arithmetic on the axis of the fact's type.
  case expression(Expression)
}
