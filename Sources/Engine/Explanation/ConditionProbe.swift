import CampaignModel
import RuleModel

/// Asks a rule's condition of one evaluated brief leaf by leaf.
struct ConditionProbe {
  let pack: Pack
  let facts: FactVector
  /// What a Lua function of the condition says, by ordinal.
  let call: (Int) -> Truth

  /// The condition with the truth of each part.
  func probed(_ rule: Rule) -> ProbedCondition {
    var index = 0
    return probed(rule.condition, rule, isDenied: false, &index)
  }

  /// The verdict on a whole rule: its condition, and the values its effects reckon with.
  func verdict(_ rule: Rule) -> Verdict { Verdict(rule.truth(in: facts, call: call)) }

  /// Facts its effects read that have no value.
  func missing(_ rule: Rule) -> [FieldSchema] {
    rule.requires.filter { !facts.present[$0] }.map { pack.ruleSet.facts.facts[$0] }
  }

  private func probed(_ condition: Condition, _ rule: Rule, isDenied: Bool, _ index: inout Int) -> ProbedCondition {
    let verdict = Verdict(condition.truth(in: facts, call: call))
    switch condition {
    case .test(let test):
      defer { index += 1 }
      return .leaf(leaf(test, isDenied: isDenied, index: index))
    case .function(let ordinal): return .function(rule.location, Verdict(call(ordinal)))
    case .all(let parts): return .all(verdict, parts.map { probed($0, rule, isDenied: isDenied, &index) })
    case .any(let parts): return .any(verdict, parts.map { probed($0, rule, isDenied: isDenied, &index) })
    case .none(let parts): return .none(verdict, parts.map { probed($0, rule, isDenied: !isDenied, &index) })
    }
  }

  private func leaf(_ test: FactTest, isDenied: Bool, index: Int) -> ProbedLeaf {
    let outliner = Outliner(pack: pack)
    let truth = test.truth(in: facts)
    return ProbedLeaf(
      index: index, outline: outliner.leaf(test), verdict: Verdict(truth), isDenied: isDenied,
      actual: actual(test, outliner), gap: gap(test, truth, isDenied, outliner.type(of: test.subject)))
  }

  private func actual(_ test: FactTest, _ outliner: Outliner) -> ProbedValue? {
    guard let fact = test.fact else {
      let value = test.subject.value(in: facts)
      return value.isNaN ? nil : .number(value, outliner.type(of: test.subject))
    }
    let schema = pack.ruleSet.facts.facts[fact]
    return FactValue.value(fact, schema, in: facts).map { .field(schema, $0) }
  }

  /// The bound a comparison misses: of the two bounds of `between` the one that fails; inside `none` the one to get past.
  private func gap(_ test: FactTest, _ truth: Truth, _ isDenied: Bool, _ type: FieldType) -> LeafGap? {
    guard truth == (isDenied ? .yes : .no) else { return nil }
    let actual = test.subject.value(in: facts)
    let needed: (bound: Expression, isStrict: Bool)
    switch test.predicate {
    case .atLeast(let bound), .atMost(let bound): needed = (bound, isDenied)
    case .above(let bound), .below(let bound): needed = (bound, !isDenied)
    case .between(let low, let high):
      let (from, to) = (low.value(in: facts), high.value(in: facts))
      let isNearLow = isDenied ? actual - from < to - actual : actual < from
      needed = (isNearLow ? low : high, isDenied)
    default: return nil
    }
    let bound = needed.bound.value(in: facts)
    guard actual.isFinite, bound.isFinite else { return nil }
    return LeafGap(
      needed: bound, isStrict: needed.isStrict, absolute: bound - actual,
      relative: actual == 0 ? nil : (bound - actual) / abs(actual), type: type)
  }
}

extension Verdict {
  /// A truth as the model says it.
  init(_ truth: Truth) {
    self =
      switch truth {
      case .yes: .yes
      case .no: .no
      case .unknown: .unknown
      }
  }
}
