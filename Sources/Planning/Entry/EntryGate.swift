import CampaignModel

/// Decides which tiers are in play: one creator may cost at most a part of what creators can be paid from.
package struct EntryGate: Sendable, Hashable {
  /// The part one creator may cost unless a rule is stricter: "no creator above 40 % of fees" (domain.md §5, 1 and 28).
  package static let entryShare = 0.4

  /// What one creator may cost of `spendable`, 0…1.
  package var share: Double

  /// A gate; the stricter of the default and a rule's `creator_share_at_most`.
  package init(creatorShareAtMost: Double? = nil) {
    share = min(Self.entryShare, creatorShareAtMost.map(Bounded.fraction) ?? 1)
  }

  /// State and cost of a tier's new creators. A tier the client pins or has contracted is never too dear.
  package func entry(
    of economics: TierEconomics?, spendable: Money, excludedBy rule: String? = nil, isPinned: Bool = false
  ) -> TierEntry {
    guard let economics else { return TierEntry(state: .noRate, fee: .zero, handling: .zero) }
    let usual = TierEntry(state: .inPlay, fee: economics.fee, handling: economics.handling)
    if let rule { return TierEntry(state: .excluded(rule: rule), fee: economics.fee, handling: economics.handling) }
    let limit = share * Bounded.amount(spendable.asDouble)
    if isPinned || economics.cost.asDouble <= limit { return usual }
    if economics.lowerCost.asDouble <= limit {
      return TierEntry(state: .atLowerFee, fee: economics.lowerFee, handling: economics.handling)
    }
    let part = Bounded.ratio(economics.lowerCost.asDouble, max(spendable.asDouble, 1)) ?? 1
    return TierEntry(state: .tooDear(share: part), fee: economics.fee, handling: economics.handling)
  }

  /// The least spendable money at which the tier comes into play, at its lower fee; nil when no money does.
  package func smallestSpendable(for economics: TierEconomics) -> Money? {
    guard share > 0 else { return nil }
    var amount = Bounded.money((economics.lowerCost.asDouble / share).rounded(.down))
    /// Floating division may miss by a unit; the gate itself decides.
    for _ in 0..<4 where economics.lowerCost.asDouble > share * amount.asDouble { amount += Money(1) }
    return economics.lowerCost.asDouble <= share * amount.asDouble ? amount : nil
  }
}
