import CampaignModel
import Notation
import RuleModel

/// Proves at load what can go wrong between rules: rows a hit policy does not let hold together, bounds of equal priority that
/// contradict each other. Each finding comes with a brief that shows it.
struct ConflictChecks {
  /// One finding.
  struct Conflict {
    let code: DiagnosticCode
    let arguments: [String]
    let severity: Diagnostic.Severity
    /// The earlier rule, by its place in the set.
    let first: Int
    /// The later one, where the finding stands.
    let second: Int
    /// Where both fire.
    let region: Region
  }

  let pack: Pack

  /// Reports what it finds; `sites` tells where each rule stands, by id.
  func run(_ sink: DiagnosticSink, sites: [String: DeclarationSite]) {
    let (found, isComplete) = conflicts()
    for conflict in found {
      let rule = pack.ruleSet.rules[conflict.second]
      sink.report(
        sites[rule.id]?.diagnostic(conflict.code, conflict.arguments, severity: conflict.severity)
          ?? Diagnostic(conflict.code, conflict.arguments, at: rule.location, severity: conflict.severity))
    }
    if let isComplete, !isComplete { sink.report(unfinished(found.count)) }
  }

  /// All conflicts, and whether the search for contradicting bounds came to its end.
  func conflicts() -> (found: [Conflict], isComplete: Bool?) {
    let set = pack.ruleSet
    let overlaps = RegionOverlaps(set.rules, schema: set.facts)
    let search = BoundContradictionSearch(set.rules, tables: set.tables, facts: set.facts, overlaps: overlaps)
    let (found, isComplete) = search.contradictions()
    return (rows(overlaps) + found.map(conflict), isComplete)
  }

  /// That the search stopped after finding some.
  func unfinished(_ count: Int) -> Diagnostic {
    Diagnostic(
      .conflictsUnfinished, [String(count)], at: SourceLocation(file: pack.layers.last?.root ?? "", line: 0),
      severity: .note)
  }

  private func rows(_ overlaps: RegionOverlaps) -> [Conflict] {
    let set = pack.ruleSet
    let search = RowConflictSearch(set.rules, overlaps: overlaps)
    let byTable = Dictionary(grouping: set.rules.indices.filter { set.rules[$0].table != nil }) {
      set.rules[$0].table?.table ?? 0
    }
    return set.tables.enumerated().flatMap { index, table -> [Conflict] in
      let rows = (byTable[index] ?? []).sorted {
        (set.rules[$0].table?.number ?? 0) < (set.rules[$1].table?.number ?? 0)
      }
      let code: DiagnosticCode =
        switch table.policy {
        case .any: .rowsDisagree
        case .priority: .rowsTie
        default: .rowsOverlap
        }
      return search.conflicts(rows, policy: table.policy).map { conflict in
        let first = set.rules[conflict.first]
        let second = set.rules[conflict.second]
        return Conflict(
          code: code,
          arguments: [
            table.id, String(first.table?.number ?? 0), String(second.table?.number ?? 0),
            WitnessText(schema: set.facts).text(conflict.region), first.location.description,
          ], severity: conflict.isCertain ? .error : .warning, first: conflict.first, second: conflict.second,
          region: conflict.region)
      }
    }
  }

  private func conflict(_ contradiction: BoundContradiction) -> Conflict {
    let set = pack.ruleSet
    let words = EffectWords(pack: pack)
    let facts = FactVector(count: set.facts.facts.count)
    let first = set.rules[contradiction.first]
    let second = set.rules[contradiction.second]
    return Conflict(
      code: .boundsProvedContradictory,
      arguments: [
        first.id, second.id, words.words(contradiction.firstEffect, facts: facts) ?? "–",
        words.words(contradiction.secondEffect, facts: facts) ?? "–",
        WitnessText(schema: set.facts).text(contradiction.region), first.location.description,
      ], severity: .warning, first: contradiction.first, second: contradiction.second, region: contradiction.region)
  }
}
