import CampaignModel
import Planning

/// Contracted creators laid out by the tiers of the scheme in use.
struct SchemeContracts {
  /// Creators per tier.
  private(set) var counts: [Int]
  /// Money promised per tier.
  private(set) var spend: [Money]
  /// Tiers, by id, whose contracts name no fee: the card's fee stands in.
  private(set) var assumed: [TierCount] = []

  /// Places each line in its tier; a tier of another scheme goes where its typical creator belongs.
  init(pack: Pack, scheme: TierScheme, brief: Brief, economics: [TierEconomics?]) {
    counts = Array(repeating: 0, count: scheme.tiers.count)
    spend = Array(repeating: .zero, count: scheme.tiers.count)
    for line in ContractedLines(pack: pack, brief: brief).lines where line.count > 0 {
      guard let tier = Self.place(line.tier, pack: pack, scheme: scheme) else { continue }
      counts[tier] += line.count
      if line.fee == nil { assumed.append(TierCount(tier: scheme.tiers[tier].id, count: line.count)) }
      spend[tier] += (line.fee ?? economics[tier]?.fee ?? .zero) * line.count
    }
  }

  private static func place(_ id: String, pack: Pack, scheme: TierScheme) -> Int? {
    if let tier = scheme.tiers.firstIndex(where: { $0.id == id }) { return tier }
    guard let typical = pack.schemes.flatMap(\.tiers).first(where: { $0.id == id })?.typical else { return nil }
    return scheme.tiers.lastIndex { Double($0.from) <= typical } ?? 0
  }
}
