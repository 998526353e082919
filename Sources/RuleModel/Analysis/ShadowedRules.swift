import CampaignModel

/// Finds rules that others leave nothing to do: duplicates, effects never taken, rules that say what is said already,
/// effects that do nothing.
struct ShadowedRules {
  let set: RuleSet
  let regions: RuleRegions
  let groups: [EffectKey: RuleGroup]
  private let covers: GroupCovers
  /// Rules compared with one rule at most, one by one.
  private static let comparisons = 48

  private enum Fate {
    case lives, idle
    case masked([Int])
    case said(Int)
  }

  /// Looks among the rules of a set, grouped by what they speak of.
  init(set: RuleSet, regions: RuleRegions, groups: [EffectKey: RuleGroup]) {
    self.set = set
    self.regions = regions
    self.groups = groups
    covers = GroupCovers(regions)
  }

  /// Pairs of rules that fire for the same briefs and do the same; each rule is in at most one pair as the second.
  func duplicates(undecided: inout Int) -> [(Int, Int)] {
    let alike = Dictionary(grouping: set.rules.indices.filter { !regions.regions[$0].isEmpty }) {
      Set(set.rules[$0].effects)
    }
    var found: [(Int, Int)] = []
    for members in alike.values where members.count > 1 {
      let group = RuleGroup(members, of: set.rules)
      for second in members where !set.rules[second].effects.isEmpty {
        let points = regions.points(second)
        guard !points.isEmpty else { continue }
        let first = group.holding(points).prefix(Self.comparisons).first { first in
          first < second && canFireTogether(first, second) && isSame(first, second, &undecided)
        }
        if let first { found.append((first, second)) }
      }
    }
    return found.sorted { $0.1 < $1.1 }
  }

  /// Findings about one rule that can fire.
  func findings(_ rule: Int, undecided: inout Int) -> [AnalysisFinding] {
    let effects = set.rules[rule].effects
    guard !effects.isEmpty else { return [] }
    let region = regions.regions[rule].first
    let points = regions.points(rule)
    if let blockers = blockers(rule, points, &undecided) {
      return [AnalysisFinding(.blocked, rule: rule, others: blockers, region: region)]
    }
    var fates: [Fate] = []
    for effect in effects { fates.append(fate(of: effect, rule, points, &undecided)) }
    var sayers: [Int] = []
    var idle: [Int] = []
    var masked: [(effect: Int, by: [Int])] = []
    for (index, fate) in fates.enumerated() {
      switch fate {
      case .lives: break
      case .idle: idle.append(index)
      case .masked(let others): masked.append((index, others))
      case .said(let other): if !sayers.contains(other) { sayers.append(other) }
      }
    }
    let isDead = fates.allSatisfy { if case .lives = $0 { false } else { true } }
    if isDead, !sayers.isEmpty {
      let all = (sayers + masked.flatMap(\.by)).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
      return [AnalysisFinding(.subsumed, rule: rule, others: all.sorted(), region: region)]
    }
    var found = masked.map {
      AnalysisFinding(.maskedEffect($0.effect), rule: rule, others: $0.by, region: region)
    }
    if !idle.isEmpty { found.append(AnalysisFinding(.idle(idle), rule: rule, region: region)) }
    return found
  }

  private func fate(of effect: Effect, _ rule: Int, _ points: [FactVector], _ undecided: inout Int) -> Fate {
    let isIdle = effect.isIdle(in: regions.regions[rule], space: regions.space(of: rule)) { field in
      set.facts.factOfField.indices.contains(field) ? set.facts.factOfField[field] : nil
    }
    if isIdle { return .idle }
    guard let key = EffectKey(effect), let group = groups[key], group.members.count > 1, !points.isEmpty else {
      return .lives
    }
    if key.takesFirst { return masks(key, rule, points, group, &undecided).map { .masked($0) } ?? .lives }
    let others = group.holding(points).filter { other in
      other != rule && canFireTogether(other, rule) && isTaken(other)
        && set.rules[other].effects.contains { mine in
          // Of two that say the same, the later one is superfluous.
          mine.saysAll(
            of: effect, isEarlier: other < rule, isStronger: set.rules[other].priority >= set.rules[rule].priority)
        }
    }
    for other in others.prefix(Self.comparisons) {
      var work = 0
      switch regions.contains(other, rule, work: &work) {
      case true?: if other < rule || isLarger(other, than: rule) { return .said(other) }
      case false?: continue
      case nil: if regions.isPlain(other) { undecided += 1 }
      }
    }
    return .lives
  }

  /// Whether a later rule says more than an earlier one that it contains: for more briefs, or more effects. Of two that
  /// say the same, only the later one is superfluous.
  private func isLarger(_ later: Int, than earlier: Int) -> Bool {
    var work = 0
    return regions.contains(earlier, later, work: &work) != true
      || !Set(set.rules[later].effects).isSubset(of: set.rules[earlier].effects)
  }

  /// Earlier rules that together settle the same thing wherever a rule fires; nil when they do not.
  private func masks(
    _ key: EffectKey, _ rule: Int, _ points: [FactVector], _ group: RuleGroup, _ undecided: inout Int
  ) -> [Int]? {
    func isRival(_ other: Int) -> Bool {
      other < rule && canFireTogether(other, rule) && isTaken(other) && regions.seeTheSame(other, rule)
        && set.rules[other].effects.contains { EffectKey($0) == key && $0.hasPlainValue }
    }
    var rivals: Set<Int> = []
    for point in points {
      let holding = group.holding([point]).filter(isRival)
      if holding.isEmpty { return nil }
      rivals.formUnion(holding)
    }
    for other in rivals.sorted().prefix(Self.comparisons) {
      var work = 0
      if regions.contains(other, rule, work: &work) == true { return [other] }
    }
    let before = group.members.filter { isRival($0) && regions.isPlain($0) }
    guard before.count > 1 else { return nil }
    let cover = covers.cover(key, of: group, for: rule)
    var work = 0
    for region in regions.regions[rule] {
      guard let isCovered = cover.covers(region, among: before, work: &work) else {
        undecided += 1
        return nil
      }
      if !isCovered { return nil }
    }
    return rivals.sorted()
  }

  /// Rules that forbid any mix wherever a rule fires that only shapes the mix; nil when there are none.
  private func blockers(_ rule: Int, _ points: [FactVector], _ undecided: inout Int) -> [Int]? {
    guard set.rules[rule].stratum.stage != .review, !points.isEmpty,
      set.rules[rule].effects.allSatisfy(\.onlyShapesMix)
    else { return nil }
    for (key, group) in groups.sorted(by: { ($0.value.members.first ?? 0) < ($1.value.members.first ?? 0) }) {
      guard case .block = key else { continue }
      for other in group.holding(points) where other != rule && isTaken(other) {
        var work = 0
        if regions.contains(other, rule, work: &work) == true { return [other] }
      }
    }
    return nil
  }

  private func isSame(_ first: Int, _ second: Int, _ undecided: inout Int) -> Bool {
    var work = 0
    let sides = [(first, second), (second, first)].map { regions.contains($0.0, $0.1, work: &work) }
    if sides.contains(nil), regions.isPlain(first), regions.isPlain(second) { undecided += 1 }
    return sides.allSatisfy { $0 == true }
  }

  /// Rows of one table of which one is taken never fire together.
  private func canFireTogether(_ first: Int, _ second: Int) -> Bool {
    guard let one = set.rules[first].table?.table, one == set.rules[second].table?.table else { return true }
    return set.tables[one].policy == .collect
  }

  /// Whether a rule that holds is also taken.
  private func isTaken(_ rule: Int) -> Bool {
    guard let table = set.rules[rule].table?.table else { return true }
    return !set.tables[table].policy.takesOne
  }
}

/// The regions of the rules of a group, laid out once for all questions about it.
private final class GroupCovers {
  private let regions: RuleRegions
  private var covers: [Question: RegionCover] = [:]

  /// What a group speaks of, and whether its rules see briefs before assumptions are filled in.
  private struct Question: Hashable {
    let key: EffectKey
    let isEarly: Bool
  }

  init(_ regions: RuleRegions) { self.regions = regions }

  /// The cover of a group; `rule` sees the briefs it is about.
  func cover(_ key: EffectKey, of group: RuleGroup, for rule: Int) -> RegionCover {
    let question = Question(key: key, isEarly: regions.isEarly(rule))
    if let cover = covers[question] { return cover }
    let cover = RegionCover(group.members.map { ($0, regions.regions[$0]) }, in: regions.space(of: rule))
    covers[question] = cover
    return cover
  }
}

extension Effect {
  /// Whether it only shapes the mix, which nobody sees of a blocked brief.
  fileprivate var onlyShapesMix: Bool {
    switch self {
    case .favour, .bound, .exclude, .scale, .onlyOneOf, .creatorShareAtMost, .playbook: true
    default: false
    }
  }
}
