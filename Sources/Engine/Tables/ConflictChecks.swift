import CampaignModel
import Notation
import RuleModel

/// Proves at load what can go wrong between rules: rows a hit policy does not let hold together, bounds of equal priority that
/// contradict each other. Each finding comes with a brief that shows it.
struct ConflictChecks {
  let pack: Pack
  let sink: DiagnosticSink
  /// Where each rule stands, by id.
  let sites: [String: DeclarationSite]

  /// Reports what it finds.
  func run() {
    let set = pack.ruleSet
    let overlaps = RegionOverlaps(set.rules, schema: set.facts)
    reportRows(overlaps)
    let search = BoundContradictionSearch(set.rules, tables: set.tables, facts: set.facts, overlaps: overlaps)
    let (found, isComplete) = search.contradictions()
    for contradiction in found { report(contradiction) }
    if !isComplete {
      sink.report(
        Diagnostic(
          .conflictsUnfinished, [String(found.count)],
          at: SourceLocation(file: pack.layers.last?.root ?? "", line: 0), severity: .note))
    }
  }

  private func reportRows(_ overlaps: RegionOverlaps) {
    let set = pack.ruleSet
    let search = RowConflictSearch(set.rules, overlaps: overlaps)
    let byTable = Dictionary(grouping: set.rules.indices.filter { set.rules[$0].table != nil }) {
      set.rules[$0].table?.table ?? 0
    }
    for (index, table) in set.tables.enumerated() {
      let rows = (byTable[index] ?? []).sorted {
        (set.rules[$0].table?.number ?? 0) < (set.rules[$1].table?.number ?? 0)
      }
      let code: DiagnosticCode =
        switch table.policy {
        case .any: .rowsDisagree
        case .priority: .rowsTie
        default: .rowsOverlap
        }
      for conflict in search.conflicts(rows, policy: table.policy) {
        let first = set.rules[conflict.first]
        let second = set.rules[conflict.second]
        report(
          code,
          [
            table.id, String(first.table?.number ?? 0), String(second.table?.number ?? 0),
            WitnessText(schema: set.facts).text(conflict.region), first.location.description,
          ], of: second, severity: conflict.isCertain ? .error : .warning)
      }
    }
  }

  private func report(_ contradiction: BoundContradiction) {
    let set = pack.ruleSet
    let words = EffectWords(pack: pack)
    let facts = FactVector(count: set.facts.facts.count)
    let first = set.rules[contradiction.first]
    let second = set.rules[contradiction.second]
    report(
      .boundsProvedContradictory,
      [
        first.id, second.id, words.words(contradiction.firstEffect, facts: facts) ?? "–",
        words.words(contradiction.secondEffect, facts: facts) ?? "–",
        WitnessText(schema: set.facts).text(contradiction.region), first.location.description,
      ], of: second, severity: .warning)
  }

  private func report(
    _ code: DiagnosticCode, _ arguments: [String], of rule: Rule, severity: Diagnostic.Severity
  ) {
    let site = sites[rule.id]
    sink.report(
      site?.diagnostic(code, arguments, severity: severity)
        ?? Diagnostic(code, arguments, at: rule.location, severity: severity))
  }
}
