/// A rule that fired and what it changed.
public struct Reason: Sendable, Hashable {
  /// Rule id.
  public var rule: String
  /// Its title.
  public var title: LocalizedText
  /// Why the rule exists.
  public var reason: LocalizedText
  /// Where it stands.
  public var location: SourceLocation
  /// Where its knowledge comes from.
  public var source: String
  /// Its priority (salience); higher first.
  public var priority: Int
  /// Points it gave, by tier in the scheme's order.
  public var points: [TierAmount]
  /// Target share with the rule minus without its own points, all else fixed, by tier in the scheme's order.
  public var contribution: [TierAmount]
  /// Bounds, lines, scales and other effects it had, in words of the rule language.
  public var effects: [String]
  /// Whether a bound of it moved a share by more than ten points; such reasons are shown first.
  public var isDecisiveBound: Bool

  /// A rule that fired.
  public init(
    rule: String, title: LocalizedText, reason: LocalizedText, location: SourceLocation, source: String, priority: Int,
    points: [TierAmount], contribution: [TierAmount], effects: [String], isDecisiveBound: Bool
  ) {
    self.rule = rule
    self.title = title
    self.reason = reason
    self.location = location
    self.source = source
    self.priority = priority
    self.points = points
    self.contribution = contribution
    self.effects = effects
    self.isDecisiveBound = isDecisiveBound
  }
}

/// A number for a tier.
public struct TierAmount: Sendable, Hashable {
  /// Tier id.
  public var tier: String
  /// Points, or a share difference.
  public var amount: Double

  /// A number for a tier.
  public init(tier: String, amount: Double) {
    self.tier = tier
    self.amount = amount
  }
}

/// An effect that did not hold.
public struct Overridden: Sendable, Hashable {
  /// Why it did not hold.
  public enum Cause: String, Sendable, Hashable {
    /// A bound already in contradicts it.
    case contradicted
    /// The money does not reach.
    case unaffordable
    /// The tier is not part of the scheme in use.
    case outsideScheme = "outside_scheme"
    /// Another playbook or assumption came first.
    case cameLater = "came_later"
    /// The brief itself says otherwise.
    case briefSays = "brief_says"
    /// The tier is out of play.
    case outOfPlay = "out_of_play"
    /// The hit policy of the decision table takes another row.
    case notTaken = "not_taken"
    /// Another row of the decision table says the same.
    case sameAnswer = "same_answer"
    /// A later pack replaced the whole rule.
    case replaced
    /// A later pack retired the whole rule.
    case retired
  }

  /// The rule whose effect it was.
  public var rule: String
  /// The effect in words of the rule language: `at_most micro = 10`; `*` for the whole rule.
  public var effect: String
  /// Why.
  public var cause: Cause
  /// The rule, contract or pin that won, if one did; of a rule taken out by a later pack, the place that says so.
  public var winner: String?

  /// An effect that did not hold.
  public init(rule: String, effect: String, cause: Cause, winner: String?) {
    self.rule = rule
    self.effect = effect
    self.cause = cause
    self.winner = winner
  }
}

/// A text a rule brings: a question or a block.
public struct RuleText: Sendable, Hashable {
  /// The rule.
  public var rule: String
  /// The text.
  public var text: LocalizedText

  /// A text of a rule.
  public init(rule: String, text: LocalizedText) {
    self.rule = rule
    self.text = text
  }
}

/// A tactic or risk and the rules that brought it.
public struct AdviceGiven: Sendable, Hashable {
  /// The advice.
  public var advice: Advice
  /// Rules that brought it, in order of precedence; empty when only the playbook did.
  public var rules: [String]

  /// Advice with its rules.
  public init(advice: Advice, rules: [String]) {
    self.advice = advice
    self.rules = rules
  }
}

/// A value nobody gave.
public struct Assumption: Sendable, Hashable {
  /// The field, when it is one.
  public var field: FieldSchema?
  /// The value assumed, when it is a field.
  public var value: FieldValue?
  /// What is assumed, when it is no field: a key of the catalogue with its arguments.
  public var note: AssumptionNote?
  /// The rule that assumed it; nil for a declared default.
  public var rule: String?

  /// A value nobody gave.
  public init(field: FieldSchema?, value: FieldValue?, note: AssumptionNote?, rule: String?) {
    self.field = field
    self.value = value
    self.note = note
    self.rule = rule
  }
}

/// Assumptions planning makes.
public enum AssumptionNote: Sendable, Hashable {
  /// The rate card's figures are typical, not quoted: version.
  case ratesAreTypical(version: String)
  /// Creators that can be found in the niche: tier, how many.
  case available(tier: String, count: Int)
  /// A line that a rule set: line, amount.
  case line(id: String, title: LocalizedText, amount: Money)
  /// Contracts that name no fee cost what the rate card says: tier, creators, fee of one.
  case contractedFee(tier: String, count: Int, fee: Money)
  /// Audiences of different creators overlap as if drawn at random.
  case randomOverlap
  /// New creators are spread over the platforms by how well each serves the goals: platform ids with their parts.
  case platformSplit([PlatformShare])
  /// Fees are counted at what they cost the client, times `factor`: income tax withheld, VAT, the agency's part.
  case feeMarkup(factor: Double, withheld: Double, vat: Double, agency: Double)
}

/// A platform's part of something.
public struct PlatformShare: Sendable, Hashable {
  /// Platform id.
  public var platform: String
  /// Its part, 0…1.
  public var share: Double

  /// A platform's part.
  public init(platform: String, share: Double) {
    self.platform = platform
    self.share = share
  }
}

/// Why no mix fits.
public struct Infeasibility: Sendable, Hashable {
  /// What cannot be met.
  public enum Cause: String, Sendable, Hashable {
    /// Lines and reserve leave nothing for creators.
    case nothingSpendable = "nothing_spendable"
    /// Not even the cheapest creator fits.
    case noAffordableTier = "no_affordable_tier"
    /// Contracts cost more than there is.
    case contracts
    /// Pins of the client cannot be met.
    case pins
    /// Rules exclude every tier.
    case allExcluded = "all_excluded"
  }

  /// What cannot be met.
  public var cause: Cause
  /// The smallest budget that would do, re-evaluated; nil when more money does not help.
  public var smallestBudget: Money?
  /// Rules that would fire then and do not now, and the other way round.
  public var rulesOn: [String]
  /// Rules that fire now and would not then.
  public var rulesOff: [String]

  /// Why no mix fits.
  public init(cause: Cause, smallestBudget: Money?, rulesOn: [String], rulesOff: [String]) {
    self.cause = cause
    self.smallestBudget = smallestBudget
    self.rulesOn = rulesOn
    self.rulesOff = rulesOff
  }
}
