import CampaignModel

/// What a conjunction of conditions demands of facts, so that two of them can be compared: do they meet, and where. A
/// condition is a union of regions.
package struct Region: Sendable, Hashable {
  /// Demands by fact.
  private(set) var facts: [Int: FactRegion] = [:]
  /// Where arithmetic on facts must lie.
  private(set) var arithmetic: [Expression: AxisInterval] = [:]
  /// Whether the demands say all: false when a Lua function or arithmetic takes part, which may exclude more.
  package private(set) var isExact = true
  /// Whether more than arithmetic is missing: a Lua function takes part, or there were too many parts.
  package private(set) var isOpaque = false
  /// Whether a demand can never be met.
  private(set) var isImpossible = false

  /// A condition becomes at most so many regions.
  package static let limit = 64

  /// A region without demands.
  package init() {}

  /// What lies in both.
  package func intersection(_ other: Region) -> Region {
    var result = self
    result.isExact = isExact && other.isExact
    result.isOpaque = isOpaque || other.isOpaque
    result.isImpossible = isImpossible || other.isImpossible
    result.facts.merge(other.facts) { $0.intersection($1) }
    result.arithmetic.merge(other.arithmetic) { $0.intersection($1) }
    return result
  }

  /// Whether no brief can lie here, given the ranges and options of its fields, and that goals sum to 1.
  package func isEmpty(in schema: FactSchema) -> Bool {
    if isImpossible || arithmetic.values.contains(where: \.isEmpty) { return true }
    if facts.contains(where: { $1.isEmpty(schema.field($0)) }) { return true }
    return GoalWeights(schema, demands: facts).isImpossible
  }

  /// Values of facts that lie here, one for each fact that needs one; nil when the region is empty or none were found.
  /// For an exact region they make its condition true.
  package func witness(_ schema: FactSchema) -> [Int: FieldValue]? {
    guard !isEmpty(in: schema) else { return nil }
    var values: [Int: FieldValue] = [:]
    for (fact, demand) in facts where demand.isPresent {
      guard let value = demand.value(schema.field(fact)) else { return nil }
      values[fact] = value
    }
    guard let weights = GoalWeights(schema, demands: facts).weights else { return nil }
    for (fact, weight) in weights { values[fact] = .number(weight) }
    return values
  }

  /// Facts the client's brief must not give here, ascending.
  package var silent: [Int] { facts.filter { $1.isGiven == false }.keys.sorted() }

  /// Adds a demand on a fact.
  mutating func demand(_ fact: Int, _ change: (inout FactRegion) -> Void) {
    var demand = FactRegion()
    change(&demand)
    facts[fact] = facts[fact]?.intersection(demand) ?? demand
  }

  /// The region with another demand on one fact.
  func replacing(_ fact: Int, with demand: FactRegion) -> Region {
    var result = self
    result.facts[fact] = demand == FactRegion() ? nil : demand
    return result
  }

  /// The region without its demands on arithmetic.
  var withoutArithmetic: Region {
    var result = self
    result.arithmetic = [:]
    return result
  }

  /// Adds that facts must have values.
  mutating func require(_ required: [Int]) {
    for fact in required { demand(fact) { $0.isPresent = true } }
  }

  /// Adds where arithmetic must lie.
  mutating func demand(_ expression: Expression, _ interval: AxisInterval) {
    require(expression.reads)
    arithmetic[expression] = arithmetic[expression]?.intersection(interval) ?? interval
    isExact = false
  }

  /// Adds that a fact must have a value.
  package mutating func ask(for fact: Int) { require([fact]) }

  /// Notes a demand nothing here can express.
  package mutating func demandUnknown() {
    isExact = false
    isOpaque = true
  }

  /// Notes a demand nothing meets.
  mutating func demandImpossible() { isImpossible = true }
}

extension FactSchema {
  /// The field of a fact, when it has one.
  func field(_ fact: Int) -> FieldSchema? { facts.indices.contains(fact) ? facts[fact] : nil }
}
