/// What to book. Spend of all tiers + fixed lines + reserve + unallocated = budget, always.
public struct Mix: Sendable, Hashable {
  /// Every tier of the scheme in its order, also those out of play.
  public var tiers: [TierBooking]
  /// Budget lines that are not creators: production, boost, tax…
  public var lines: [BudgetLine]
  /// Kept back.
  public var reserve: Money
  /// Not spent, with the reasons.
  public var unallocated: Money
  /// Why money is left.
  public var leftovers: [Leftover]
  /// The budget.
  public var total: Money
  /// What creators could be paid from: budget − reserve − lines.
  public var spendable: Money

  /// A mix.
  public init(
    tiers: [TierBooking], lines: [BudgetLine], reserve: Money, unallocated: Money, leftovers: [Leftover], total: Money,
    spendable: Money
  ) {
    self.tiers = tiers
    self.lines = lines
    self.reserve = reserve
    self.unallocated = unallocated
    self.leftovers = leftovers
    self.total = total
    self.spendable = spendable
  }
}

/// One tier of a mix.
public struct TierBooking: Sendable, Hashable {
  /// The tier.
  public var tier: Tier
  /// Creators, contracted ones included.
  public var count: Int
  /// Of these, creators the client has contracted already.
  public var contracted: Int
  /// Fee of one new creator for all planned deliverables.
  public var fee: Money
  /// Cost of running one new creator, beside the fee.
  public var handling: Money
  /// Spend on the tier: fees, handling, contracts.
  public var spend: Money
  /// Of it, money already promised to contracted creators.
  public var contractedSpend: Money
  /// Spend ÷ spend of all tiers, 0…1.
  public var share: Double
  /// Share the rules aim at, 0…1.
  public var targetShare: Double
  /// Points of all rules together.
  public var points: Double
  /// Whether new creators of the tier may be booked at all.
  public var state: TierState
  /// New creators by platform.
  public var platforms: [PlatformBooking]

  /// A tier of a mix.
  public init(
    tier: Tier, count: Int, contracted: Int, fee: Money, handling: Money, spend: Money, contractedSpend: Money,
    share: Double, targetShare: Double, points: Double, state: TierState, platforms: [PlatformBooking]
  ) {
    self.tier = tier
    self.count = count
    self.contracted = contracted
    self.fee = fee
    self.handling = handling
    self.spend = spend
    self.contractedSpend = contractedSpend
    self.share = share
    self.targetShare = targetShare
    self.points = points
    self.state = state
    self.platforms = platforms
  }
}

/// Whether a tier takes part.
public enum TierState: Sendable, Hashable {
  /// At its usual fee.
  case inPlay
  /// Only at the lower quartile of fees, since the usual one is too large a part of the money.
  case atLowerFee
  /// Too dear: one creator costs `share` of what creators can be paid from.
  case tooDear(share: Double)
  /// One creator would be `share` of what is really spent on creators, more than any one may be.
  case overCap(share: Double)
  /// A rule excludes it.
  case excluded(rule: String)
  /// No rate on any of the brief's platforms.
  case noRate
}

/// Creators of a tier on one platform.
public struct PlatformBooking: Sendable, Hashable {
  /// Platform id.
  public var platform: String
  /// New creators there.
  public var count: Int

  /// Creators on a platform.
  public init(platform: String, count: Int) {
    self.platform = platform
    self.count = count
  }
}

/// Money for something else than creators.
public struct BudgetLine: Sendable, Hashable {
  /// Field id without its prefix: `boost`.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// How much.
  public var amount: Money
  /// Who says so: nil for the brief, else the rule.
  public var rule: String?

  /// A budget line.
  public init(id: String, title: LocalizedText, amount: Money, rule: String?) {
    self.id = id
    self.title = title
    self.amount = amount
    self.rule = rule
  }
}

/// Why money is left, and what to do with it.
public struct Leftover: Sendable, Hashable {
  /// What holds the money back.
  public enum Cause: String, Sendable, Hashable {
    /// Less than one more creator costs.
    case remainder
    /// The team cannot run more creators.
    case handling
    /// No more such creators can be found.
    case availability
    /// One more creator would reach too few new people.
    case saturation
    /// A rule's upper bound.
    case bound
    /// One more creator would overshoot what the rules aim at for its tier.
    case target
  }

  /// What holds it back.
  public var cause: Cause
  /// How much of the unallocated money that explains.
  public var amount: Money
  /// How much of it could go into boosting.
  public var proposedBoost: Money
  /// Tiers or rules concerned.
  public var subjects: [String]

  /// A reason for money left.
  public init(cause: Cause, amount: Money, proposedBoost: Money, subjects: [String]) {
    self.cause = cause
    self.amount = amount
    self.proposedBoost = proposedBoost
    self.subjects = subjects
  }
}
