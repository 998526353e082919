import CampaignModel
import RuleModel

/// Gives rules their strata, and reports circles and facts nobody infers.
struct RuleOrder {
  let facts: FactSchema
  let sink: DiagnosticSink

  /// The rules with their strata.
  func ordered(_ rules: [Rule]) -> [Rule] {
    let parts = parts(of: rules)
    let order = Stratification(parts, kinds: facts.kinds)
    for circle in order.circles { report(circle, rules) }
    reportNeverInferred(rules, parts)
    return zip(rules, order.strata).map { rule, stratum in
      var rule = rule
      rule.stratum = stratum
      return rule
    }
  }

  /// All rows of a decision table are asked together, so each waits for what any of them reads.
  private func parts(of rules: [Rule]) -> [Stratification.Part] {
    var reads: [Int: Set<Int>] = [:]
    for rule in rules {
      if let table = rule.table?.table { reads[table, default: []].formUnion(rule.part.reads) }
    }
    return rules.map { rule in
      var part = rule.part
      if let table = rule.table?.table, let all = reads[table] { part.reads = all }
      return part
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
    var told: Set<[Int]> = []
    for (rule, part) in zip(rules, parts) {
      for fact in part.reads.sorted() where facts.kinds[fact] == .inferred && !inferred.contains(fact) {
        // Once for all rows of a table, which read the same.
        if let table = rule.table?.table, !told.insert([table, fact]).inserted { continue }
        sink.report(
          Diagnostic(.neverInferred, [facts.facts[fact].id, rule.id], at: rule.location, severity: .warning))
      }
    }
  }
}
