import CampaignModel

extension Region {
  /// The regions a condition is true in, empty ones left out only where that shows without a schema; `isExact` says
  /// whether they are exactly that, or contain it.
  package static func regions(
    of condition: Condition, requiring facts: [Int] = [], limit: Int = limit
  ) -> (regions: [Region], isExact: Bool) {
    let builder = RegionBuilder(limit: limit)
    guard var regions = builder.regions(of: condition, isPositive: true) else {
      var whole = Region()
      whole.demandUnknown()
      whole.require(facts)
      return ([whole], false)
    }
    for index in regions.indices { regions[index].require(facts) }
    return (regions, regions.allSatisfy(\.isExact))
  }
}

/// Takes conditions apart into conjunctions.
private struct RegionBuilder {
  let limit: Int

  /// Nil when there would be too many; `isPositive` false stands for "certainly not".
  func regions(of condition: Condition, isPositive: Bool) -> [Region]? {
    switch condition {
    case .function:
      var region = Region()
      region.demandUnknown()
      return [region]
    case .test(let test): return leaf(test, isPositive).filter { !$0.isImpossible }
    case .all(let parts): return isPositive ? product(parts, true) : sum(parts, false)
    case .any(let parts): return isPositive ? sum(parts, true) : product(parts, false)
    case .none(let parts): return isPositive ? product(parts, false) : sum(parts, true)
    }
  }

  private func sum(_ parts: [Condition], _ isPositive: Bool) -> [Region]? {
    var all: [Region] = []
    for part in parts {
      guard let found = regions(of: part, isPositive: isPositive), all.count + found.count <= limit else { return nil }
      all += found
    }
    return all
  }

  /// A part with too many regions is left out, which the others then say is not exact.
  private func product(_ parts: [Condition], _ isPositive: Bool) -> [Region]? {
    var all = [Region()]
    for part in parts {
      guard let found = regions(of: part, isPositive: isPositive), all.count * found.count <= limit else {
        for index in all.indices { all[index].demandUnknown() }
        continue
      }
      all = all.flatMap { left in found.map { left.intersection($0) } }
    }
    return all
  }

  private func leaf(_ test: FactTest, _ isPositive: Bool) -> [Region] {
    switch test.predicate {
    case .atLeast(let bound): return [compared(test, bound, AxisInterval.atLeast, isPositive)]
    case .atMost(let bound): return [compared(test, bound, AxisInterval.atMost, isPositive)]
    case .above(let bound): return [compared(test, bound, AxisInterval.above, isPositive)]
    case .below(let bound): return [compared(test, bound, AxisInterval.below, isPositive)]
    case .between(let low, let high):
      let first = compared(test, low, AxisInterval.atLeast, isPositive)
      let second = compared(test, high, AxisInterval.atMost, isPositive)
      return isPositive ? [first.intersection(second)] : [first, second]
    case .known, .unknown: return [said(test, (test.predicate == .known) == isPositive)]
    default:
      guard let fact = test.fact else {
        var region = Region()
        region.demandImpossible()
        return [region]
      }
      return members(fact, test.predicate, isPositive)
    }
  }

  /// Whether the brief says; arithmetic is never said.
  private func said(_ test: FactTest, _ isWanted: Bool) -> Region {
    var region = Region()
    if let fact = test.fact {
      region.demand(fact) {
        $0.isGiven = isWanted
        $0.isPresent = isWanted
      }
    } else if isWanted {
      region.demandImpossible()
    }
    return region
  }

  private func compared(
    _ test: FactTest, _ bound: Expression, _ interval: (Double) -> AxisInterval, _ isPositive: Bool
  ) -> Region {
    var region = Region()
    func wanted(_ number: Double) -> AxisInterval { isPositive ? interval(number) : interval(number).complement }
    switch (test.subject, bound) {
    case (.fact(let fact), .constant(let number)):
      region.demand(fact) {
        $0.isPresent = true
        $0.interval = wanted(number)
      }
    case (_, .constant(let number)): region.demand(test.subject, wanted(number))
    // A share of a fact, as amounts are compared with: 10 % and 20 % of the budget lie on one axis. Shares are of money,
    // which is not negative.
    case (_, .binary(.multiply, .constant(let share), .fact(let whole))):
      region.demand(.binary(.divide, test.subject, .fact(whole)), wanted(share))
    default: region.demand(.binary(.subtract, test.subject, bound), wanted(0))
    }
    return region
  }

  private func members(_ fact: Int, _ predicate: Predicate, _ isPositive: Bool) -> [Region] {
    func one(_ change: (inout FactRegion) -> Void) -> Region {
      var region = Region()
      region.require([fact])
      region.demand(fact, change)
      return region
    }
    switch predicate {
    case .oneOf(let bits, _): return [one { $0.allowed = isPositive ? bits : ~bits }]
    case .hasAny(let bits): return [one { if isPositive { $0.anyOf = [bits] } else { $0.excluded = bits } }]
    case .hasAll(let bits) where isPositive: return [one { $0.required = bits }]
    case .hasAll(let bits):
      return (0..<64).map { UInt64(1) << UInt64($0) }.filter { bits & $0 != 0 }.map { bit in one { $0.excluded = bit } }
    case .textsHaveAll(let texts) where !isPositive:
      return texts.map { text in
        one { $0.texts = [TextDemand(predicate: .textsHaveAny([text]), isWanted: false)] }
      }
    default: return [one { $0.texts = [TextDemand(predicate: predicate, isWanted: isPositive)] }]
    }
  }
}

extension AxisInterval {
  fileprivate static func atLeast(_ bound: Double) -> AxisInterval { AxisInterval(low: bound) }
  fileprivate static func atMost(_ bound: Double) -> AxisInterval { AxisInterval(high: bound) }
  fileprivate static func above(_ bound: Double) -> AxisInterval { AxisInterval(low: bound, isLowOpen: true) }
  fileprivate static func below(_ bound: Double) -> AxisInterval { AxisInterval(high: bound, isHighOpen: true) }

  /// The rest of the axis beside a half of it.
  fileprivate var complement: AxisInterval {
    low == -.infinity
      ? AxisInterval(low: high, isLowOpen: !isHighOpen) : AxisInterval(high: low, isHighOpen: !isLowOpen)
  }
}
