/// What a client insists on beside the rules, with what each thing alone and all together change in the answer.
public struct ClientDemands: Sendable, Hashable {
  /// Pins by tier, fees by tier, then contracts in the brief's order.
  public var items: [ClientDemand]
  /// The answer without any of them.
  public var withoutAll: Counterpart

  /// Demands; an answer without any has none of these.
  public init(items: [ClientDemand], withoutAll: Counterpart) {
    self.items = items
    self.withoutAll = withoutAll
  }
}

/// One thing a client insists on.
public struct ClientDemand: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// Exactly so many creators of the tier.
    case pin(count: Int)
    /// The fee of one new creator of the tier, and what the rate card says; nil when it says nothing.
    case fee(Money, card: Money?)
    /// Creators contracted already; nil when the brief does not say for how much each.
    case contract(count: Int, fee: Money?)
  }

  /// What it is.
  public var kind: Kind
  /// Of which tier, by id.
  public var tier: String
  /// The answer with everything else but this.
  public var without: Counterpart

  /// A demand.
  public init(kind: Kind, tier: String, without: Counterpart) {
    self.kind = kind
    self.tier = tier
    self.without = without
  }
}

/// What an answer would be under other terms: as much as its cost is told by.
public struct Counterpart: Sendable, Hashable {
  /// Whether there would be a mix.
  public var status: Recommendation.Status
  /// What would be booked.
  public var mix: Mix?
  /// What it would bring.
  public var forecast: Forecast?

  /// The counterpart an answer is.
  public init(_ answer: Recommendation) {
    status = answer.status
    mix = answer.mix
    forecast = answer.forecast
  }
}
