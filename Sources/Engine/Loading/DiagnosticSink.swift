import CampaignModel

/// Collects all findings of one load, so that one run reports them all.
final class DiagnosticSink {
  /// In order of discovery.
  private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  /// By table of the language, the keys its readers asked for; kept only when somebody wants to compare them with the
  /// schema.
  private(set) var asked: [String: Set<String>]?

  /// Keeps what is asked from now on.
  func keepAsked() { asked = [:] }

  /// Notes keys a reader asked a table for.
  func note(asked keys: Set<String>, of table: String) { asked?[table, default: []].formUnion(keys) }

  /// Adds a finding, once.
  func report(_ diagnostic: Diagnostic) {
    if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Whether anything forbids using the pack.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// All findings by place, without those that only repeat another: what a dropped operator leaves behind is no condition.
  var sortedWithoutEchoes: [Diagnostic] {
    let dropped = diagnostics.filter { $0.code == .droppedOperator }.compactMap(\.location)
    return sorted.filter { finding in
      finding.code != .notACondition
        || !dropped.contains { $0.file == finding.location?.file && $0.line == finding.location?.line }
    }
  }

  /// All findings by place, errors of one place in order of discovery.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let first = left.element.location
      let second = right.element.location
      return (first?.file ?? "", first?.line ?? 0, first?.column ?? 0, left.offset)
        < (second?.file ?? "", second?.line ?? 0, second?.column ?? 0, right.offset)
    }.map(\.element)
  }
}
