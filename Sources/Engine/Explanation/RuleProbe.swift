import CampaignModel
import RuleModel

/// Asks rules of one evaluated brief; Lua functions are called again for it.
struct RuleProbe {
  let recommender: Recommender
  let brief: Brief
  let evaluation: Evaluation

  /// A rule with its condition leaf by leaf.
  func explanation(_ index: Int, reasons: [Reason] = []) -> RuleExplanation {
    let rule = recommender.pack.ruleSet.rules[index]
    return asking(rule) { probe in
      RuleExplanation(
        rule: rule.id, title: rule.title, location: rule.location, verdict: probe.verdict(rule),
        condition: probe.probed(rule), missing: probe.missing(rule), reason: reasons.first { $0.rule == rule.id },
        isDecisive: nil)
    }
  }

  /// Whether a rule that did not fire missed by one leaf, or by one value its effects need: what it missed by.
  func missedBy(_ index: Int) -> (leaf: Int?, missing: String?)? {
    let rule = recommender.pack.ruleSet.rules[index]
    guard rule.condition.isAnalysable else { return nil }
    return asking(rule) { probe in
      let missing = probe.missing(rule)
      let tests = rule.condition.tests
      switch probe.verdict(rule) {
      case .yes: return nil
      case .no, .unknown:
        if missing.isEmpty {
          let turning = tests.indices.filter { rule.condition.truth(probe.facts, turning: $0) == .yes }
          return turning.count >= 1 ? (turning[0], nil) : nil
        }
        let holds = rule.condition.truth(in: probe.facts, call: probe.call) == .yes
        return holds && missing.count == 1 ? (nil, missing[0].id) : nil
      }
    }
  }

  private func asking<Result>(_ rule: Rule, _ body: (ConditionProbe) -> Result) -> Result {
    let facts = facts(rule)
    let functions = rule.condition.isAnalysable ? nil : recommender.firing.functions
    functions?.begin(facts: facts)
    defer { functions?.end() }
    return body(
      ConditionProbe(pack: recommender.pack, facts: facts) { ordinal in
        guard let functions else { return .unknown }
        return (try? functions.condition(ordinal, of: rule)) ?? .unknown
      })
  }

  /// What the rule was evaluated on: what assume rules see is the client's brief alone.
  private func facts(_ rule: Rule) -> FactVector {
    switch rule.stratum.stage {
    case .assume: BriefFacts(pack: recommender.pack).given(brief)
    case .main, .money: evaluation.rates.facts
    case .review: evaluation.facts
    }
  }
}

extension Condition {
  /// Whether the condition holds when its leaf with this place is certainly as its polarity wants it.
  func truth(_ facts: FactVector, turning leaf: Int) -> Truth {
    var index = 0
    return truth(facts, leaf, isDenied: false, to: true, &index)
  }

  /// Whether the condition holds when its leaf with this place is certainly not as its polarity wants it.
  func truth(_ facts: FactVector, denying leaf: Int) -> Truth {
    var index = 0
    return truth(facts, leaf, isDenied: false, to: false, &index)
  }

  private func truth(
    _ facts: FactVector, _ leaf: Int, isDenied: Bool, to wanted: Bool, _ index: inout Int
  ) -> Truth {
    switch self {
    case .test(let test):
      defer { index += 1 }
      return index == leaf ? Truth(wanted != isDenied) : test.truth(in: facts)
    case .function: return .unknown
    case .all(let parts):
      return parts.reduce(.yes) { $0.and($1.truth(facts, leaf, isDenied: isDenied, to: wanted, &index)) }
    case .any(let parts):
      return parts.reduce(.no) { $0.or($1.truth(facts, leaf, isDenied: isDenied, to: wanted, &index)) }
    case .none(let parts):
      return parts.reduce(Truth.no) { $0.or($1.truth(facts, leaf, isDenied: !isDenied, to: wanted, &index)) }.negated
    }
  }
}
