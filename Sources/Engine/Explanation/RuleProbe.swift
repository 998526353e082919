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
        hasFired: evaluation.fired.contains { $0.index == index }, condition: probe.probed(rule),
        missing: probe.missing(rule), reason: reasons.first { $0.rule == rule.id },
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
          let turning = tests.indices.filter {
            rule.condition.truth(in: probe.facts, settling: $0, met: true, call: probe.call) == .yes
          }
          return turning.first.map { ($0, nil) }
        }
        let holds = rule.condition.truth(in: probe.facts, call: probe.call) == .yes
        return holds && missing.count == 1 ? (nil, missing[0].id) : nil
      }
    }
  }

  /// Asks one rule with the facts it was evaluated on.
  func asking<Result>(_ rule: Rule, _ body: (ConditionProbe) -> Result) -> Result {
    let facts = facts(rule)
    let functions = rule.condition.isAnalysable ? nil : recommender.firing.functions
    functions?.begin(facts: facts)
    defer { functions?.end() }
    return body(
      ConditionProbe(pack: recommender.pack, facts: facts) { ordinal in
        guard let functions else { return .unknown }
        return (try? functions.condition(ordinal, reading: rule.declaredReads, layer: rule.layer)) ?? .unknown
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
