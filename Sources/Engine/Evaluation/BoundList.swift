import CampaignModel
import Planning
import RuleModel

/// The bounds of all fired rules for the allocator, by precedence, and what became of them.
struct BoundList {
  /// One bound with its rule.
  struct Entry {
    let rule: FiredRule
    /// In words of the rule language.
    let words: String
  }

  /// Bounds for the allocator; a bound's tag is its place in `entries`.
  private(set) var bounds: [AllocationBound] = []
  private(set) var entries: [Entry] = []

  /// Collects the bounds; those on tiers outside the scheme are void and left out here.
  init(stance: Stance, facts: FactVector, words: EffectWords) {
    for rule in stance.fired {
      for effect in rule.effects {
        guard case .bound(let kind, let subject, let amount) = effect,
          let limit = Self.limit(kind, subject, amount.value(in: facts), stance)
        else { continue }
        bounds.append(AllocationBound(limit, strength: .rule, tag: entries.count))
        entries.append(Entry(rule: rule, words: words.words(effect, facts: facts) ?? kind.rawValue))
      }
    }
  }

  /// Adds exact counts the client insists on, by tier id; a tier outside the scheme has nothing to bound.
  mutating func insist(on pins: [String: Int], scheme: TierScheme) {
    for (tier, each) in scheme.tiers.enumerated() {
      guard let count = pins[each.id] else { continue }
      bounds.append(AllocationBound(.atLeast(tier: tier, count), strength: .pin, tag: Self.pinTag))
      bounds.append(AllocationBound(.atMost(tier: tier, count), strength: .pin, tag: Self.pinTag))
    }
  }

  /// The tag of what the client insists on; no rule has it.
  private static let pinTag = -1

  /// Bounds that did not hold, and findings about those that clash at equal priority.
  func overridden(_ overruled: [OverruledBound]) -> (effects: [Overridden], findings: [Diagnostic]) {
    var effects: [Overridden] = []
    var findings: [Diagnostic] = []
    for bound in overruled where entries.indices.contains(bound.tag) {
      let loser = entries[bound.tag]
      var cause = Overridden.Cause.unaffordable
      var winner: String?
      switch bound.cause {
      case .unaffordable: break
      case .outOfPlay: cause = .outOfPlay
      case .contradicted(let tag):
        cause = .contradicted
        guard let tag, entries.indices.contains(tag) else { break }
        let rival = entries[tag]
        winner = rival.rule.rule.id
        if rival.rule.rule.priority == loser.rule.rule.priority {
          findings.append(
            Diagnostic(
              .boundsContradict, [rival.rule.rule.id, loser.rule.rule.id], at: loser.rule.rule.location,
              severity: .warning))
        }
      }
      effects.append(Overridden(rule: loser.rule.rule.id, effect: loser.words, cause: cause, winner: winner))
    }
    return (effects, findings)
  }

  /// Counts are rounded so that the bound still holds; what is not finite bounds nothing.
  private static func limit(
    _ kind: BoundKind, _ subject: BoundSubject, _ value: Double, _ stance: Stance
  ) -> AllocationBound.Limit? {
    guard value.isFinite else { return nil }
    let most = 1e9
    let atLeast = Int(min(max(value.rounded(.up), 0), most))
    let atMost = Int(min(max(value.rounded(.down), 0), most))
    guard case .tier(let name) = subject else {
      return kind == .atLeast ? .creatorsAtLeast(atLeast) : .creatorsAtMost(atMost)
    }
    guard let tier = stance.tierInScheme[name] else { return nil }
    switch kind {
    case .atLeast: return .atLeast(tier: tier, atLeast)
    case .atMost: return .atMost(tier: tier, atMost)
    case .shareAtLeast: return .shareAtLeast(tier: tier, min(max(value, 0), 1))
    case .shareAtMost: return .shareAtMost(tier: tier, min(max(value, 0), 1))
    }
  }
}
