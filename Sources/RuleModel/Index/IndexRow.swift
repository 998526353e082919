/// One conjunction of a rule's condition, as far as the index can use it. It excludes; it decides only when its constraints
/// are the whole conjunction.
struct IndexRow: Sendable, Hashable {
  /// Constraints by fact; a fact without one is not looked at.
  private(set) var constraints: [Int: FactConstraint] = [:]
  /// Whether no brief at all can make the row true.
  private(set) var isImpossible = false
  /// Whether the constraints are all there is to the conjunction: where they hold, it is true.
  private(set) var isExact = true

  /// A row without constraints.
  init(isExact: Bool = true) { self.isExact = isExact }

  /// A rule's disjunctions become at most so many rows; beyond, the rule is never excluded.
  static let limit = 16

  /// The rows of a condition; `isPositive` false stands for "certainly not".
  static func rows(of condition: Condition, requiring facts: [Int]) -> [IndexRow] {
    var rows = rows(of: condition, isPositive: true) ?? [IndexRow(isExact: false)]
    for index in rows.indices {
      for fact in facts { rows[index].add(.present, fact) }
    }
    return rows.filter { !$0.isImpossible }
  }

  /// Nil when there would be too many rows.
  private static func rows(of condition: Condition, isPositive: Bool) -> [IndexRow]? {
    switch condition {
    case .function: return [IndexRow(isExact: false)]
    case .test(let test):
      var row = IndexRow()
      row.add(test, isPositive: isPositive)
      return [row]
    case .all(let parts): return isPositive ? product(parts, true) : sum(parts, false)
    case .any(let parts): return isPositive ? sum(parts, true) : product(parts, false)
    case .none(let parts): return isPositive ? product(parts, false) : sum(parts, true)
    }
  }

  private static func sum(_ parts: [Condition], _ isPositive: Bool) -> [IndexRow]? {
    var all: [IndexRow] = []
    for part in parts {
      guard let rows = rows(of: part, isPositive: isPositive) else { return nil }
      all += rows
      if all.count > limit { return nil }
    }
    return all
  }

  /// A part with too many rows is left out of the product: that excludes less, never too much.
  private static func product(_ parts: [Condition], _ isPositive: Bool) -> [IndexRow]? {
    var all = [IndexRow()]
    for part in parts {
      if all.count == 1, case .test(let test) = part {
        all[0].add(test, isPositive: isPositive)
        continue
      }
      guard let rows = rows(of: part, isPositive: isPositive), all.count * rows.count <= limit else {
        for index in all.indices { all[index].isExact = false }
        continue
      }
      all = all.flatMap { left in rows.map { left.joined($0) } }
    }
    return all
  }

  private func joined(_ other: IndexRow) -> IndexRow {
    var result = self
    result.isImpossible = isImpossible || other.isImpossible
    result.isExact = isExact && other.isExact
    for (fact, constraint) in other.constraints { result.add(constraint, fact) }
    return result
  }

  private mutating func add(_ test: FactTest, isPositive: Bool) {
    guard let fact = test.fact else {
      isExact = false
      return
    }
    if let interval = Self.interval(test.predicate, isPositive: isPositive) { return add(.interval(interval), fact) }
    switch test.predicate {
    case .known, .unknown: isExact = false
    case .oneOf(let bits, _):
      isExact = isExact && isPositive
      add(.anyBit(isPositive ? bits : ~bits), fact)
    case .hasAny(let bits) where isPositive: add(.anyBit(bits), fact)
    case .hasAll(let bits) where isPositive && bits != 0:
      isExact = isExact && bits & (bits &- 1) == 0
      add(.anyBit(bits & (0 &- bits)), fact)
    default:
      isExact = false
      add(.present, fact)
    }
  }

  private static func interval(_ predicate: Predicate, isPositive: Bool) -> AxisInterval? {
    guard let interval = stretch(predicate, isPositive: isPositive), !interval.low.isNaN, !interval.high.isNaN else {
      return nil
    }
    return interval
  }

  private static func stretch(_ predicate: Predicate, isPositive: Bool) -> AxisInterval? {
    switch predicate {
    case .atLeast(.constant(let bound)):
      isPositive ? AxisInterval(low: bound) : AxisInterval(high: bound, isHighOpen: true)
    case .above(.constant(let bound)):
      isPositive ? AxisInterval(low: bound, isLowOpen: true) : AxisInterval(high: bound)
    case .atMost(.constant(let bound)):
      isPositive ? AxisInterval(high: bound) : AxisInterval(low: bound, isLowOpen: true)
    case .below(.constant(let bound)):
      isPositive ? AxisInterval(high: bound, isHighOpen: true) : AxisInterval(low: bound)
    case .between(.constant(let low), .constant(let high)) where isPositive: AxisInterval(low: low, high: high)
    default: nil
    }
  }

  private mutating func add(_ constraint: FactConstraint, _ fact: Int) {
    switch (constraints[fact], constraint) {
    case (nil, _), (.present, _): constraints[fact] = constraint
    case (.interval(let old), .interval(let new)): constraints[fact] = .interval(old.intersection(new))
    case (_, .present): break
    // Of two demands on one fact's bits the first is kept: members of a set may satisfy both at once.
    default: isExact = false
    }
    if case .interval(let interval) = constraints[fact], interval.isEmpty { isImpossible = true }
    if case .anyBit(0) = constraint { isImpossible = true }
  }
}
