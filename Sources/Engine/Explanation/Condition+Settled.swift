import RuleModel

/// Conditions with one leaf taken as settled: what would be if it alone were otherwise.
extension Condition {
  /// Whether the condition holds when the leaf with this place, from left to right, is certainly as the rule wants it
  /// (`met`), or certainly not.
  func truth(in facts: FactVector, settling leaf: Int, met: Bool, call: (Int) -> Truth) -> Truth {
    var index = 0
    return truth(facts, leaf, met, isDenied: false, &index, call)
  }

  private func truth(
    _ facts: FactVector, _ leaf: Int, _ met: Bool, isDenied: Bool, _ index: inout Int, _ call: (Int) -> Truth
  ) -> Truth {
    switch self {
    case .test(let test):
      defer { index += 1 }
      return index == leaf ? Truth(met != isDenied) : test.truth(in: facts)
    case .function(let ordinal): return call(ordinal)
    case .all(let parts):
      var truth = Truth.yes
      for part in parts { truth = truth.and(part.truth(facts, leaf, met, isDenied: isDenied, &index, call)) }
      return truth
    case .any(let parts):
      var truth = Truth.no
      for part in parts { truth = truth.or(part.truth(facts, leaf, met, isDenied: isDenied, &index, call)) }
      return truth
    case .none(let parts):
      var truth = Truth.no
      for part in parts { truth = truth.or(part.truth(facts, leaf, met, isDenied: !isDenied, &index, call)) }
      return truth.negated
    }
  }
}
