import CampaignModel

/// A client who insists on one thing of each kind.
enum SampleDemands {
  /// The demands of an answer; without them one creator more of its first tier and a tenth more reach.
  static func demands(_ answer: Recommendation) -> ClientDemands {
    var other = answer
    if let first = other.mix?.tiers.first { other.mix?.tiers[0].count = first.count + 1 }
    if let reach = other.forecast?.reach { other.forecast?.reach = reach / 10 * 11 }
    var blocked = answer
    blocked.status = .blocked
    blocked.mix = nil
    blocked.forecast = nil
    return ClientDemands(
      items: [
        ClientDemand(kind: .pin(count: 2), tier: "macro", without: Counterpart(other)),
        ClientDemand(
          kind: .fee(Money(3_000_000), card: Money(2_500_000)), tier: "micro", without: Counterpart(answer)),
        ClientDemand(kind: .contract(count: 1, fee: nil), tier: "macro", without: Counterpart(blocked)),
      ], withoutAll: Counterpart(other))
  }
}
