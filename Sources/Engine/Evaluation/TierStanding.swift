import CampaignModel
import Planning
import RuleModel

/// Which tiers new creators may come from, and what the rules aim at for each.
struct TierStanding {
  /// By tier of the scheme: state, fee and handling of a new creator.
  private(set) var entries: [TierEntry]
  /// Tiers that share the money: open ones and those with contracts.
  private(set) var inPlay: [Bool]
  /// Target share by tier; sums to 1 when any is in play.
  private(set) var targets: [Double]
  /// What one new creator may be of the spend on creators, 0…1: the settings' part, or a rule's smaller one.
  private(set) var mostOfSpend: Double
  private let priors: [Double]
  private let points: [Double]
  /// Exclusions that lost.
  private(set) var overridden: [Overridden] = []

  /// Settles the tiers of a brief.
  init(
    scheme: TierScheme, stance: Stance, economics: [TierEconomics?], contracts: SchemeContracts, spendable: Money,
    entryShare: Double, mostOfSpend: Double, facts: FactVector, pins: [String: Int] = [:]
  ) {
    var gate = EntryGate()
    gate.share = entryShare
    self.mostOfSpend = mostOfSpend
    for effect in stance.fired.flatMap(\.effects) {
      guard case .creatorShareAtMost(let amount) = effect else { continue }
      let share = amount.value(in: facts)
      guard share.isFinite else { continue }
      gate.share = min(gate.share, max(share, 0))
      self.mostOfSpend = min(self.mostOfSpend, max(share, 0))
    }
    var excluded = Self.excluded(scheme, stance, facts)
    let pinned = scheme.tiers.map { (pins[$0.id] ?? 0) > 0 }
    for tier in scheme.tiers.indices where pinned[tier] {
      guard let rule = excluded.rules[tier] else { continue }
      excluded.rules[tier] = nil
      excluded.overridden.append(
        Overridden(rule: rule, effect: "exclude \(scheme.tiers[tier].id)", cause: .briefSays, winner: nil))
    }
    overridden = excluded.overridden
    let gated = scheme.tiers.indices.map { tier in
      gate.entry(
        of: economics[tier], spendable: spendable, excludedBy: excluded.rules[tier], isPinned: pinned[tier])
    }
    entries = gated
    inPlay = gated.indices.map { gated[$0].isOpen || contracts.counts[$0] > 0 }
    priors = scheme.tiers.map(\.prior)
    points = stance.points.points()
    targets = targetShares(priors: priors, points: points, inPlay: inPlay)
    for rule in stance.fired {
      for effect in rule.effects {
        guard case .onlyOneOf(let names) = effect else { continue }
        let rivals = names.compactMap { stance.tierInScheme[$0] }.filter { inPlay[$0] }
        guard let kept = rivals.max(by: { (targets[$0], $1) < (targets[$1], $0) }) else { continue }
        for tier in rivals where tier != kept && entries[tier].isOpen && !pinned[tier] {
          entries[tier].state = .excluded(rule: rule.rule.id)
          inPlay[tier] = contracts.counts[tier] > 0
        }
        targets = targetShares(priors: priors, points: points, inPlay: inPlay)
      }
    }
  }

  /// Takes tiers out of play one creator of which would be too large a `parts` of the spend.
  mutating func close(_ tiers: [Int], parts: [Double], contracts: SchemeContracts) {
    guard !tiers.isEmpty else { return }
    for (tier, part) in zip(tiers, parts) {
      entries[tier].state = .overCap(share: part)
      inPlay[tier] = contracts.counts[tier] > 0
    }
    targets = targetShares(priors: priors, points: points, inPlay: inPlay)
  }

  /// The rule that excludes each tier. An exclusion loses to a rule of higher precedence that asks for creators of the tier.
  private static func excluded(
    _ scheme: TierScheme, _ stance: Stance, _ facts: FactVector
  ) -> (rules: [String?], overridden: [Overridden]) {
    var rules = [String?](repeating: nil, count: scheme.tiers.count)
    var wanted = [String?](repeating: nil, count: scheme.tiers.count)
    var overridden: [Overridden] = []
    for rule in stance.fired {
      for effect in rule.effects {
        switch effect {
        case .exclude(let name):
          guard let tier = stance.tierInScheme[name] else { continue }
          if let winner = wanted[tier] {
            overridden.append(
              Overridden(
                rule: rule.rule.id, effect: "exclude \(scheme.tiers[tier].id)", cause: .contradicted, winner: winner))
          } else if rules[tier] == nil {
            rules[tier] = rule.rule.id
          }
        case .bound(let kind, .tier(let name), let amount) where kind.isLower:
          guard let tier = stance.tierInScheme[name], amount.value(in: facts) > 0 else { continue }
          if rules[tier] == nil, wanted[tier] == nil { wanted[tier] = rule.rule.id }
        default: break
        }
      }
    }
    return (rules, overridden)
  }
}
