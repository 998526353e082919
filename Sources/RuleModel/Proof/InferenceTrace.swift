import CampaignModel

/// Tells what a region asks of facts that rules settle as what it then asks of the brief: of inferred facts, and of fields the
/// client does not give and rules assume. Nothing is lost: a brief that lies in the region lies in one of those it is told as.
package struct InferenceTrace {
  private let firing: FiringRegions
  private let facts: FactSchema
  private let inferring: [Int: [Int]]
  private let assuming: [Int: [(rule: Int, value: FieldValue)]]
  private let space: BriefSpace
  /// Pieces one region may become.
  package static let workLimit = 4_000

  /// Traces through the rules of a set.
  package init(_ firing: FiringRegions, facts: FactSchema) {
    self.firing = firing
    self.facts = facts
    space = firing.space
    var inferring: [Int: [Int]] = [:]
    for (index, rule) in firing.rules.enumerated() {
      for fact in rule.part.infers { inferring[fact, default: []].append(index) }
    }
    self.inferring = inferring
    var assuming: [Int: [(rule: Int, value: FieldValue)]] = [:]
    for (index, rule) in firing.rules.enumerated() {
      for case .assume(let field, let value) in rule.effects where facts.factOfField.indices.contains(field) {
        assuming[facts.factOfField[field], default: []].append((index, value))
      }
    }
    self.assuming = assuming
  }

  /// Regions that ask nothing of what rules settle; nil when there would be too many.
  package func traced(_ region: Region) -> [Region]? {
    var done: [Region] = []
    var open = [region]
    var work = 0
    while let region = open.popLast() {
      work += 1
      if work > Self.workLimit || open.count > Self.workLimit { return nil }
      if space.isEmpty(region) { continue }
      let asked = region.facts.keys.sorted().last { isAsked($0, region.facts[$0] ?? FactRegion()) }
      guard let asked, let demand = region.facts[asked] else {
        done.append(region)
        continue
      }
      guard facts.kinds[asked] == .inferred else {
        open += filled(asked, demand, region)
        continue
      }
      let rest = region.replacing(asked, with: FactRegion())
      let isMissing = demand.isAbsent || demand.isGiven == false
      open += isMissing ? without(asked, rest) : with(asked, demand, rest)
    }
    return done
  }

  private func isAsked(_ fact: Int, _ demand: FactRegion) -> Bool {
    switch facts.kinds[fact] {
    case .inferred: demand != FactRegion()
    case .brief: demand.isPresent && demand.isGiven == false && facts.field(fact)?.role != .goal
    case .derived, .money, .outcome: false
    }
  }

  /// Where the client does not give a field and the value it then has is asked for.
  private func filled(_ fact: Int, _ demand: FactRegion, _ region: Region) -> [Region] {
    var silent = FactRegion()
    silent.isGiven = false
    let rest = region.replacing(fact, with: silent)
    // A share of the budget is money when rules look.
    let isAmount = facts.field(fact)?.type == .amount
    func accepts(_ value: FieldValue) -> Bool { isAmount || demand.accepts(value) }
    var left = [rest]
    var found: [Region] = []
    for (rule, value) in assuming[fact] ?? [] {
      let regions = firing.regions(of: rule)
      if accepts(value) {
        found += left.flatMap { part in regions.map { part.intersection($0) } }
      } else {
        for region in regions where !region.isOpaque {
          let cut = left.flatMap { $0.subtracting(region) }.filter { !space.isEmpty($0) }
          if cut.count <= 64 { left = cut }
        }
      }
    }
    if let fallback = facts.field(fact)?.fallback, accepts(fallback) { found += left }
    return found
  }

  /// Where no rule infers the fact.
  private func without(_ fact: Int, _ rest: Region) -> [Region] {
    var left = [rest]
    for rule in inferring[fact] ?? [] where certainValue(rule, fact) != nil {
      for region in firing.regions(of: rule) where !region.isOpaque {
        left = left.flatMap { $0.subtracting(region) }.filter { !space.isEmpty($0) }
        if left.count > 64 { return [rest] }
      }
    }
    return left
  }

  /// Where some rule infers a value that is asked for, and none before it another.
  private func with(_ fact: Int, _ demand: FactRegion, _ rest: Region) -> [Region] {
    var found: [Region] = []
    let rules = inferring[fact] ?? []
    for (place, rule) in rules.enumerated() {
      let values = firing.rules[rule].effects.compactMap { $0.inferred(fact) }
      for region in firing.regions(of: rule) {
        var joined = rest.intersection(region)
        switch values.first {
        case .value(let value): if !demand.accepts(value) { continue }
        case .expression(let expression):
          if demand.interval != AxisInterval() { joined.demand(expression, rounded(demand.interval, fact)) }
        case nil: joined.demandUnknown()
        }
        var left = [joined]
        for other in rules[..<place] {
          guard let value = certainValue(other, fact), !demand.accepts(value) else { continue }
          for region in firing.regions(of: other) where !region.isOpaque {
            let cut = left.flatMap { $0.subtracting(region) }.filter { !space.isEmpty($0) }
            if cut.count <= 64 { left = cut }
          }
        }
        found += left
      }
    }
    return found
  }

  /// The value a rule infers whenever it fires; nil when arithmetic or a function gives it.
  private func certainValue(_ rule: Int, _ fact: Int) -> FieldValue? {
    guard case .value(let value)? = firing.rules[rule].effects.lazy.compactMap({ $0.inferred(fact) }).first else {
      return nil
    }
    return value
  }

  /// Whole numbers are rounded after the arithmetic.
  private func rounded(_ interval: AxisInterval, _ fact: Int) -> AxisInterval {
    switch facts.field(fact)?.type {
    case .integer, .money, .amount, .date:
      return AxisInterval(low: interval.low - 0.5, high: interval.high + 0.5)
    default: return interval
    }
  }
}
