import CampaignModel
import RuleModel

/// Gives rules their strata, and reports circles and facts nobody infers.
struct RuleOrder {
  let facts: FactSchema
  let sink: DiagnosticSink

  /// The rules with their strata.
  func ordered(_ rules: [Rule]) -> [Rule] {
    let parts = rules.map(\.part)
    let order = Stratification(parts, kinds: facts.kinds)
    for circle in order.circles { report(circle, rules) }
    reportNeverInferred(rules, parts)
    return zip(rules, order.strata).map { rule, stratum in
      var rule = rule
      rule.stratum = stratum
      return rule
    }
  }

  /// `rule "a" → is_local → rule "b" → wants_macro → rule "a"`
  private func report(_ circle: [Stratification.Stop], _ rules: [Rule]) {
    guard case .rule(let first) = circle.first else { return }
    // A rule that reads money facts and sets lines is told so at its own effect already.
    if circle.count == 3, case .fact(let fact) = circle[1], facts.kinds[fact] == .money { return }
    let path = circle.map { stop in
      switch stop {
      case .rule(let rule): "rule \"\(rules[rule].id)\""
      case .fact(let fact): facts.facts[fact].id
      }
    }
    sink.report(Diagnostic(.ruleCircle, [path.joined(separator: " → ")], at: rules[first].location))
  }

  private func reportNeverInferred(_ rules: [Rule], _ parts: [Stratification.Part]) {
    let inferred = Set(parts.flatMap(\.infers))
    for (rule, part) in zip(rules, parts) {
      for fact in part.reads.sorted() where facts.kinds[fact] == .inferred && !inferred.contains(fact) {
        sink.report(
          Diagnostic(.neverInferred, [facts.facts[fact].id, rule.id], at: rule.location, severity: .warning))
      }
    }
  }
}
