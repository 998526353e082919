import CampaignModel

/// The findings of a check: of each kind no more than anybody reads, the rest counted.
struct FindingList {
  private let limit: Int
  private var found: [CheckFinding] = []
  private var counts: [DiagnosticCode: Int] = [:]

  /// An empty list that keeps so many findings of a kind; errors are all kept.
  init(limit: Int) { self.limit = limit }

  /// Counts one more finding of a kind; whether it will be told.
  mutating func claims(_ code: DiagnosticCode) -> Bool {
    counts[code, default: 0] += 1
    return counts[code, default: 0] <= limit
  }

  /// Adds a finding whose kind `claims` has counted.
  mutating func addClaimed(_ finding: CheckFinding) { found.append(finding) }

  /// Counts and adds a finding.
  mutating func add(_ finding: CheckFinding) {
    counts[finding.diagnostic.code, default: 0] += 1
    found.append(finding)
  }

  /// The findings by place; notes at `root` say how many more there are of a kind.
  func findings(restAt root: SourceLocation) -> [CheckFinding] {
    var kept: [DiagnosticCode: Int] = [:]
    let told = Self.sorted(found).filter { finding in
      kept[finding.diagnostic.code, default: 0] += 1
      return finding.diagnostic.severity == .error || kept[finding.diagnostic.code, default: 0] <= limit
    }
    let rest = counts.filter { $0.value > limit }.sorted { $0.key.id < $1.key.id }.map { code, count in
      CheckFinding(Diagnostic(.furtherFindings, [code.id, String(count - limit)], at: root, severity: .note))
    }
    return Self.sorted(told + rest)
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
