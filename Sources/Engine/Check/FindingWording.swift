import CampaignModel
import Notation
import RuleModel

/// Turns findings of the analysis into diagnostics: a code, names as arguments, and the place.
struct FindingWording {
  let pack: Pack
  let places: DeclarationPlaces
  let words: WitnessText

  private var rules: [Rule] { pack.ruleSet.rules }

  /// The diagnostic; `example` is what the brief that shows it gives, in a line.
  func diagnostic(_ finding: AnalysisFinding, example: String) -> Diagnostic {
    let others = finding.others.map { rules[$0].id }.joined(separator: ", ")
    guard let rule = finding.rule.map({ rules[$0] }) else { return gap(finding, example) }
    let site = places.site(rule)
    func found(
      _ code: DiagnosticCode, _ arguments: [String], path: String = "", severity: Diagnostic.Severity = .warning
    ) -> Diagnostic {
      site.diagnostic(code, [rule.id] + arguments, path: path, severity: severity)
    }
    func placed(_ code: DiagnosticCode, _ facts: [Int], _ severity: Diagnostic.Severity) -> Diagnostic {
      let names = facts.map { pack.ruleSet.facts.facts[$0].id }.joined(separator: ", ")
      guard rule.table == nil, let place = finding.place else {
        return found(code, [names], path: "when", severity: severity)
      }
      return places.diagnostic(code, [rule.id, names], at: place, severity: severity)
    }
    func path(_ effect: Int) -> String { rule.effects[effect].path(in: pack) }
    switch finding.kind {
    case .impossible(let facts): return placed(.impossibleRule, facts, .error)
    case .deadAlternative(let facts): return placed(.deadAlternative, facts, .warning)
    case .duplicate:
      return found(.duplicateRule, [others, rules[finding.others[0]].location.description])
    case .subsumed: return found(.subsumedRule, [others])
    case .blocked: return found(.blockedRule, [others])
    case .maskedEffect(let effect): return found(.maskedEffect, [path(effect), others], path: path(effect))
    case .maskedRow:
      return found(.maskedRow, [rule.table.map { pack.ruleSet.tables[$0.table].id } ?? "", others])
    case .idle(let effects):
      return found(.idleEffect, [effects.map(path).joined(separator: ", ")], path: effects.first.map(path) ?? "")
    case .undecidedOrder(let effect):
      return found(.undecidedOrder, [others, path(effect), example], path: path(effect))
    case .overlap:
      return site.diagnostic(
        .groupOverlap, [finding.group ?? "", rule.id, others, example], severity: .note)
    case .gap: return gap(finding, example)
    }
  }

  /// What a brief of a finding is called.
  func name(_ finding: AnalysisFinding) -> String {
    finding.rule.map { rules[$0].id } ?? finding.table.map { pack.ruleSet.tables[$0].id } ?? finding.group ?? "brief"
  }

  /// What a brief gives, in a line.
  func text(of brief: Brief) -> String {
    var region: [Int: FieldValue] = [:]
    for (field, slot) in brief.slots.enumerated() where slot.origin == .given {
      region[pack.ruleSet.facts.factOfField[field]] = slot.value
    }
    return words.text(region)
  }

  private func gap(_ finding: AnalysisFinding, _ example: String) -> Diagnostic {
    var count = 1
    if case .gap(let regions) = finding.kind { count = regions.count }
    let number = count >= RuleAnalysis.gapLimit ? "\(count)+" : String(count)
    if let table = finding.table.map({ pack.ruleSet.tables[$0] }) {
      return places.site(table).diagnostic(
        .tableGap, [table.id, example, number], severity: .warning)
    }
    let place = finding.others.first.map { rules[$0].location }
    return Diagnostic(.groupGap, [finding.group ?? "", example, number], at: place, severity: .warning)
  }
}
