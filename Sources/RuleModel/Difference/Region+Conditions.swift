import CampaignModel

extension Region {
  /// The region as a condition, so that it can be put into words: a leaf for each demand. Where only that a fact has a value
  /// is demanded, nothing is said of facts in `obvious`.
  package func condition(obvious: Set<Int> = []) -> Condition {
    var parts: [Condition] = []
    for (fact, demand) in facts.sorted(by: { $0.key < $1.key }) {
      parts += demand.conditions(fact, isObvious: obvious.contains(fact))
    }
    for (expression, interval) in arithmetic.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      parts += interval.predicates.map { leaf(expression, $0) }
    }
    return .all(parts)
  }

  /// The region told in other numbers for facts and options; facts without one are left out.
  package func renumbered(fact: (Int) -> Int?, options: (_ fact: Int, _ bits: UInt64) -> UInt64) -> Region {
    var result = Region()
    for (own, demand) in facts {
      guard let there = fact(own) else { continue }
      var told = demand
      if demand.allowed != .max { told.allowed = options(own, demand.allowed) }
      told.required = options(own, demand.required)
      told.excluded = options(own, demand.excluded)
      told.anyOf = Set(demand.anyOf.map { options(own, $0) })
      result.demand(there) { $0 = told }
    }
    for (expression, interval) in arithmetic {
      if let told = expression.renumbered(fact) { result.demand(told, interval) }
    }
    if isOpaque { result.demandUnknown() }
    return result
  }
}

extension Expression {
  /// The arithmetic on other numbers of facts; nil when one has none.
  package func renumbered(_ fact: (Int) -> Int?) -> Expression? {
    switch self {
    case .constant: return self
    case .fact(let index): return fact(index).map { .fact($0) }
    case .binary(let operation, let left, let right):
      guard let left = left.renumbered(fact), let right = right.renumbered(fact) else { return nil }
      return .binary(operation, left, right)
    }
  }
}

private func leaf(_ subject: Expression, _ predicate: Predicate) -> Condition {
  .test(FactTest(subject: subject, predicate: predicate, location: nil))
}

extension AxisInterval {
  /// What lies in it, as at most two predicates; none for the whole axis.
  fileprivate var predicates: [Predicate] {
    if low == high { return [.between(.constant(low), .constant(high))] }
    if low.isFinite, high.isFinite, !isLowOpen, !isHighOpen { return [.between(.constant(low), .constant(high))] }
    var found: [Predicate] = []
    if low.isFinite { found.append(isLowOpen ? .above(.constant(low)) : .atLeast(.constant(low))) }
    if high.isFinite { found.append(isHighOpen ? .below(.constant(high)) : .atMost(.constant(high))) }
    return found
  }
}

extension FactRegion {
  fileprivate func conditions(_ fact: Int, isObvious: Bool) -> [Condition] {
    let subject = Expression.fact(fact)
    var parts = interval.predicates.map { leaf(subject, $0) }
    if allowed != .max {
      let isComplement = allowed.nonzeroBitCount > 32
      parts.append(leaf(subject, .oneOf(allowed, isComplement: isComplement)))
    }
    if required != 0 { parts.append(leaf(subject, .hasAll(required))) }
    for bits in anyOf.sorted() { parts.append(leaf(subject, .hasAny(bits))) }
    if excluded != 0 { parts.append(.none([leaf(subject, .hasAny(excluded))])) }
    for text in texts.sorted(by: { "\($0)" < "\($1)" }) {
      let test = leaf(subject, text.predicate)
      parts.append(text.isWanted ? test : .none([test]))
    }
    if isGiven == true, parts.isEmpty { parts.append(leaf(subject, .known)) }
    if isGiven == false || isAbsent { parts.append(leaf(subject, .unknown)) }
    if parts.isEmpty, isPresent, !isObvious { parts.append(leaf(subject, .known)) }
    return parts
  }
}
