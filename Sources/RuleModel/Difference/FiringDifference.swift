import CampaignModel

/// Compares two versions of a rule set brief by brief: the regions where what their fired rules settle differs. A brief whose
/// fired effects differ lies in one of the regions with the facts it has when they first do; what follows from that, such as
/// rules that read a fact inferred otherwise, is not told again.
package struct FiringDifference {
  /// What came of it.
  package struct Outcome: Sendable {
    /// The regions, those with most parts in common together, in order of the new version.
    package var changes: [FiringChange] = []
    /// Rules whose order matters and changed.
    package var orders: [OrderChange] = []
    /// How many pairs of rules changed their order and may meet, those in `orders` among them.
    package var orderCount = 0
  }

  private let old: RuleVersion
  private let new: RuleVersion
  private let facts: FactSchema
  private let oldRegions: RuleRegions
  private let newRegions: RuleRegions
  private let workLimit: Int?
  /// Regions of one change that are told.
  package static let regionLimit = 24
  /// Pairs of rules in another order that are looked at.
  package static let orderLimit = 60

  /// Compares versions told in the same facts; `workLimit` ends a search after so many pieces, however many are left.
  package init(old: RuleVersion, new: RuleVersion, facts: FactSchema, workLimit: Int? = nil) {
    self.old = old
    self.new = new
    self.facts = facts
    self.workLimit = workLimit
    oldRegions = RuleRegions(old.rules, facts: facts)
    newRegions = RuleRegions(new.rules, facts: facts)
  }

  /// All differences.
  package func outcome() -> Outcome {
    var outcome = Outcome()
    outcome.changes = changes()
    addOrders(to: &outcome)
    return outcome
  }

  private func changes() -> [FiringChange] {
    let match = RuleMatch(old, new)
    var found: [(regions: Set<Region>, order: [Region], part: FiringChange.Part, isCertain: Bool, isFinished: Bool)] =
      []
    for key in match.keys {
      let contenders = match.contenders(for: key, oldRegions: oldRegions, newRegions: newRegions)
      guard contenders.contains(where: \.isChanged) else { continue }
      var search = OutcomeSplit(key: key, old: old, new: new, contenders: contenders, space: space(key))
      if let workLimit { search.workLimit = workLimit }
      let split = search.found()
      for group in Self.grouped(split.cells) {
        var outers: [Region] = []
        for cell in group where !outers.contains(cell.outer) { outers.append(cell.outer) }
        let regions = RegionMerge.merged(outers)
        let besides = outers.reduce(into: Set<Int>()) { $0.formUnion(split.besides[$1] ?? []) }
        found.append(
          (
            Set(regions), regions, part(key, group, besides), group.allSatisfy(\.isCertain),
            group.contains(where: \.isFinished)
          ))
      }
      for contender in split.unfinished {
        let (before, after) = ([contender.old].compactMap(\.self), [contender.new].compactMap(\.self))
        let part = FiringChange.Part(
          key: key, before: before.flatMap { old.rules[$0].effects(of: key) },
          after: after.flatMap { new.rules[$0].effects(of: key) }, old: before, new: after,
          regions: contender.regions, besides: [])
        found.append((Set(contender.regions), contender.regions, part, false, false))
      }
    }
    var changes: [FiringChange] = []
    var places: [Set<Region>: Int] = [:]
    for each in found {
      if let place = places[each.regions], changes[place].isCertain == each.isCertain,
        changes[place].isFinished == each.isFinished
      {
        let parts = changes[place].parts + [each.part]
        changes[place] = FiringChange(
          regions: changes[place].regions, parts: parts, isCertain: each.isCertain, isFinished: each.isFinished)
      } else {
        places[each.regions] = changes.count
        changes.append(
          FiringChange(
            regions: each.order, parts: [each.part], isCertain: each.isCertain, isFinished: each.isFinished))
      }
    }
    return changes
  }

  private func space(_ key: OutcomeKey) -> BriefSpace {
    var assumed: Set<Int> = []
    for case .assume(let field, _) in (old.rules + new.rules).flatMap(\.effects)
    where facts.factOfField.indices.contains(field) {
      assumed.insert(facts.factOfField[field])
    }
    return BriefSpace(facts, stage: key.sight == .given ? .assume : .main, assumed: assumed)
  }

  /// Cells with the same outcome before and the same after, in order of the first.
  private static func grouped(_ cells: [OutcomeSplit.Cell]) -> [[OutcomeSplit.Cell]] {
    struct Kind: Hashable {
      let before: SettledOutcome
      let after: SettledOutcome
      let isCertain: Bool
      let isFinished: Bool
    }
    var order: [Kind] = []
    var groups: [Kind: [OutcomeSplit.Cell]] = [:]
    for cell in cells {
      let kind = Kind(
        before: cell.before, after: cell.after, isCertain: cell.isCertain,
        isFinished: cell.isFinished)
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: []].append(cell)
    }
    return order.compactMap { groups[$0] }
  }

  private func part(_ key: OutcomeKey, _ cells: [OutcomeSplit.Cell], _ besides: Set<Int>) -> FiringChange.Part {
    let first = cells.first
    func said(_ rules: [Int], _ version: RuleVersion) -> [Effect] {
      let all = rules.flatMap { version.rules[$0].effects(of: key) }
      return key.addsUp ? all : Array(all.prefix(1))
    }
    return FiringChange.Part(
      key: key, before: said(first?.old ?? [], old), after: said(first?.new ?? [], new),
      old: Set(cells.flatMap(\.old)).sorted(), new: Set(cells.flatMap(\.new)).sorted(),
      regions: RegionMerge.merged(cells.map(\.region)), besides: besides.sorted())
  }

  /// Limits give way to each other by precedence: rules with limits that are the same but changed places.
  private func addOrders(to outcome: inout Outcome) {
    let (one, two) = (limiting(old), limiting(new))
    let difference = two.map(\.kind).difference(from: one.map(\.kind)).inferringMoves()
    var moved: [(old: Int, new: Int)] = []
    for case .remove(let offset, _, let target?) in difference { moved.append((one[offset].rule, two[target].rule)) }
    guard !moved.isEmpty else { return }
    var partner: [LimitingRule: [Int]] = [:]
    for each in two { partner[each.kind, default: []].append(each.rule) }
    let pairs = one.compactMap { each in partner[each.kind]?.first.map { (old: each.rule, new: $0) } }
    for mover in moved {
      for other in pairs where other.old != mover.old && other.new != mover.new {
        guard (mover.old < other.old) != (mover.new < other.new) else { continue }
        let (first, second) = mover.old < other.old ? (mover, other) : (other, mover)
        guard let region = meeting(first.old, second.old) else { continue }
        let isTold = outcome.orders.contains { $0.old == (first.old, second.old) }
        if isTold { continue }
        outcome.orderCount += 1
        guard outcome.orders.count < Self.orderLimit else { continue }
        outcome.orders.append(
          OrderChange(old: (first.old, second.old), new: (first.new, second.new), region: region))
      }
    }
  }

  private struct LimitingRule: Hashable {
    let condition: Condition
    let effects: [Effect]
  }

  private func limiting(_ version: RuleVersion) -> [(rule: Int, kind: LimitingRule)] {
    version.rules.enumerated().compactMap { index, rule in
      let limits = rule.effects.filter(\.isLimit)
      return limits.isEmpty ? nil : (index, LimitingRule(condition: rule.condition.withoutPlaces, effects: limits))
    }
  }

  private func meeting(_ first: Int, _ second: Int) -> Region? {
    for left in oldRegions.regions[first] {
      for right in oldRegions.regions[second] {
        let both = left.intersection(right)
        if !oldRegions.space(of: first).isEmpty(both) { return both }
      }
    }
    return nil
  }
}

extension Effect {
  /// Whether it may give way to the effect of a rule of higher precedence, other than by its kind alone.
  fileprivate var isLimit: Bool {
    switch self {
    case .bound, .exclude, .onlyOneOf: true
    default: false
    }
  }
}
