import CampaignModel
import RuleModel

/// Looks a loaded pack over for what is probably not meant, each finding with a brief that shows it where one can.
public struct PackCheck {
  private let pack: Pack
  private let groups: [String]
  private let places: DeclarationPlaces
  private let words: WitnessText
  /// Findings of one kind that are told at most.
  static let limit = 200

  /// A check of a pack loaded without comparing its rules. `groups` are patterns of rule names or files (`trust-*`,
  /// `rules/phases.lua`) whose rules are asked to leave no gap and not to overlap.
  public init(_ pack: Pack, groups: [String] = []) {
    self.pack = pack
    self.groups = groups
    places = DeclarationPlaces(pack)
    words = WitnessText(schema: pack.ruleSet.facts)
  }

  /// All that was found, what loading found included.
  public func report() -> CheckReport {
    let analysis = RuleAnalysis(pack.ruleSet)
    let outcome = analysis.outcome()
    let finder = WitnessFinder(pack)
    var list = FindingList(limit: Self.limit)
    var undecided = outcome.undecided
    for finding in pack.diagnostics where finding.severity != .note { list.add(CheckFinding(finding)) }
    undecided += addConflicts(to: &list, shownBy: finder)
    undecided += add(outcome.findings + groups.flatMap { members(of: $0, in: analysis) }, to: &list, shownBy: finder)
    for group in groups where members(of: group).isEmpty { list.add(CheckFinding(Diagnostic(.emptyGroup, [group]))) }
    let names = UnusedNames(pack: pack, places: places).findings()
    for finding in names + MissingReasons(pack: pack, places: places).findings() { list.add(CheckFinding(finding)) }
    let root = SourceLocation(file: pack.layers.last?.root ?? "", line: 0)
    if undecided > 0 {
      list.add(CheckFinding(Diagnostic(.checkUnfinished, [String(undecided)], at: root, severity: .note)))
    }
    return CheckReport(
      findings: list.findings(restAt: root), rules: pack.ruleCount, analysed: outcome.analysed, undecided: undecided)
  }

  /// Adds rules that contradict each other; returns how many comparisons were not finished.
  private func addConflicts(to list: inout FindingList, shownBy finder: WitnessFinder) -> Int {
    let conflicts = ConflictChecks(pack: pack).conflicts()
    for conflict in conflicts.found {
      let rules = [conflict.second, conflict.first]
      let site = places.site(pack.ruleSet.rules[conflict.second])
      let brief = finder.brief(in: [conflict.region], proving: WitnessProof(holding: rules), named: site.name ?? "")
      let diagnostic = site.diagnostic(conflict.code, conflict.arguments, severity: conflict.severity)
      list.add(CheckFinding(diagnostic, proof: shown(brief), rules: names(rules)))
    }
    return conflicts.isComplete == false ? 1 : 0
  }

  /// Adds findings of the analysis with the briefs that show them; returns how many could not be shown as they must.
  private func add(_ told: [AnalysisFinding], to list: inout FindingList, shownBy finder: WitnessFinder) -> Int {
    let wording = FindingWording(pack: pack, places: places, words: words)
    var unshown = 0
    // A brief is looked for only when the finding will be told.
    for finding in told where list.claims(wording.diagnostic(finding, example: "").code) {
      let example = FindingExample(finding, set: pack.ruleSet)
      let brief = example.proof.flatMap { proof in
        finder.brief(in: example.regions, proving: proof, named: wording.name(finding))
      }
      if brief == nil, example.mustBeShown {
        unshown += 1
        continue
      }
      let text = brief.map { wording.text(of: $0) } ?? "–"
      list.addClaimed(
        CheckFinding(
          wording.diagnostic(finding, example: text), proof: example.proof == nil ? .none : shown(brief),
          rules: names([finding.rule].compactMap(\.self) + finding.others)))
    }
    return unshown
  }

  private func names(_ rules: [Int]) -> [String] { rules.map { pack.ruleSet.rules[$0].id } }

  private func shown(_ brief: Brief?) -> CheckFinding.Proof { brief.map { .shown($0) } ?? .notFound }

  /// Rules whose name, table or file a pattern names; `*` stands for any characters.
  private func members(of pattern: String) -> [Int] {
    pack.ruleSet.rules.indices.filter { index in
      let rule = pack.ruleSet.rules[index]
      let table = rule.table.map { pack.ruleSet.tables[$0.table].id }
      return [rule.id, rule.location.file, table].compactMap(\.self).contains { NamePattern(pattern).matches($0) }
    }
  }

  /// What the analysis finds of a group's rules, the group named.
  private func members(of group: String, in analysis: RuleAnalysis) -> [AnalysisFinding] {
    analysis.group(members(of: group)).map { finding in
      var finding = finding
      finding.group = group
      return finding
    }
  }
}
