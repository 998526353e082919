import CampaignModel

/// The findings about a broken pack a person should begin with. One wrong word in a vocabulary makes every rule that uses it
/// wrong too: files Lua cannot read come first, what the pack as a whole lacks comes last, and of many findings about one
/// thing the first few are kept, with a note of how many more there are. Programs are given all.
package enum FirstFindings {
  /// Findings of one kind about one thing.
  private static let alike = 3
  /// Findings of one kind.
  private static let ofKind = 12

  /// Those to begin with.
  package static func of(_ findings: [Diagnostic]) -> [Diagnostic] {
    let ranked = findings.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    var things: [[String]: Int] = [:]
    var kinds: [DiagnosticCode: Int] = [:]
    var further: [DiagnosticCode: Int] = [:]
    var kept: [Diagnostic] = []
    for finding in ranked.map(\.element) {
      let thing = [finding.code.id, finding.arguments.first ?? ""]
      guard things[thing, default: 0] < alike, kinds[finding.code, default: 0] < ofKind else {
        further[finding.code, default: 0] += 1
        continue
      }
      things[thing, default: 0] += 1
      kinds[finding.code, default: 0] += 1
      kept.append(finding)
    }
    return kept
      + further.sorted { $0.key.id < $1.key.id }.map { code, count in
        Diagnostic(.furtherFindings, [code.id, String(count)], severity: .note)
      }
  }

  private static func rank(_ finding: Diagnostic) -> Int {
    if [.luaSyntax, .rulesUnreadable].contains(finding.code) { return 0 }
    return (finding.location?.line ?? 0) > 0 ? 1 : 2
  }
}
