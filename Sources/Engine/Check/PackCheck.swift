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
    let outcome = RuleAnalysis(pack.ruleSet).outcome()
    let finder = WitnessFinder(pack)
    var undecided = outcome.undecided
    var found = pack.diagnostics.filter { $0.severity != .note }.map { CheckFinding($0) }
    let conflicts = ConflictChecks(pack: pack).conflicts()
    for conflict in conflicts.found {
      let rules = [conflict.second, conflict.first]
      let proof = WitnessProof(holding: rules)
      let site = places.site(pack.ruleSet.rules[conflict.second])
      found.append(
        CheckFinding(
          site.diagnostic(conflict.code, conflict.arguments, severity: conflict.severity),
          proof: shown(finder.brief(in: [conflict.region], proving: proof, named: site.name ?? "")), rules: names(rules)
        ))
    }
    if conflicts.isComplete == false { undecided += 1 }
    var asked: [String: Int] = [:]
    var isCounted: Set<DiagnosticCode> = []
    let told =
      outcome.findings
      + groups.flatMap { group in
        RuleAnalysis(pack.ruleSet).group(members(of: group)).map { finding in
          var finding = finding
          finding.group = group
          return finding
        }
      }
    for finding in told {
      let wording = FindingWording(pack: pack, places: places, words: words)
      let diagnostic = wording.diagnostic(finding, example: "")
      asked[diagnostic.code.id, default: 0] += 1
      isCounted.insert(diagnostic.code)
      if asked[diagnostic.code.id, default: 0] > Self.limit { continue }
      let example = FindingExample(finding, set: pack.ruleSet)
      let brief = example.proof.flatMap { proof in
        finder.brief(in: example.regions, proving: proof, named: wording.name(finding))
      }
      if brief == nil, example.mustBeShown {
        undecided += 1
        continue
      }
      let text = brief.map { wording.text(of: $0) } ?? "–"
      found.append(
        CheckFinding(
          wording.diagnostic(finding, example: text), proof: example.proof == nil ? .none : shown(brief),
          rules: names([finding.rule].compactMap(\.self) + finding.others)))
    }
    for group in groups where members(of: group).isEmpty {
      found.append(CheckFinding(Diagnostic(.emptyGroup, [group])))
    }
    found +=
      (UnusedNames(pack: pack, places: places).findings() + MissingReasons(pack: pack, places: places).findings())
      .map { CheckFinding($0) }
    let root = SourceLocation(file: pack.layers.last?.root ?? "", line: 0)
    for finding in found where !isCounted.contains(finding.diagnostic.code) {
      asked[finding.diagnostic.code.id, default: 0] += 1
    }
    var kept: [String: Int] = [:]
    found = Self.sorted(found).filter { finding in
      kept[finding.diagnostic.code.id, default: 0] += 1
      return finding.diagnostic.severity == .error || kept[finding.diagnostic.code.id, default: 0] <= Self.limit
    }
    for (code, count) in asked.sorted(by: { $0.key < $1.key }) where count > Self.limit {
      found.append(
        CheckFinding(Diagnostic(.furtherFindings, [code, String(count - Self.limit)], at: root, severity: .note)))
    }
    if undecided > 0 {
      found.append(CheckFinding(Diagnostic(.checkUnfinished, [String(undecided)], at: root, severity: .note)))
    }
    return CheckReport(
      findings: Self.sorted(found), rules: pack.ruleCount, analysed: outcome.analysed, undecided: undecided)
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

  private static func sorted(_ findings: [CheckFinding]) -> [CheckFinding] {
    func key(_ finding: CheckFinding) -> (String, Int, Int, String) {
      let place = finding.diagnostic.location
      return (place?.file ?? "", place?.line ?? 0, place?.column ?? 0, finding.diagnostic.code.id)
    }
    return findings.enumerated().sorted { left, right in
      let (first, second) = (key(left.element), key(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
