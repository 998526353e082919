/// What `kolmix rules check` found in a pack.
public struct CheckReport: Sendable {
  /// By place.
  public let findings: [CheckFinding]
  /// How many rules the pack has.
  public let rules: Int
  /// How many of them data alone decides; the others were only looked at as far as their data goes.
  public let analysed: Int
  /// Questions that stayed open: too much work, a Lua function, or no brief that would prove the answer.
  public let undecided: Int

  /// A report.
  public init(findings: [CheckFinding], rules: Int, analysed: Int, undecided: Int) {
    self.findings = findings
    self.rules = rules
    self.analysed = analysed
    self.undecided = undecided
  }

  /// How many findings have a severity.
  public func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }
}

/// One finding with the brief that shows it.
public struct CheckFinding: Sendable {
  /// What a brief has to do with the finding.
  public enum Proof: Sendable, Hashable {
    /// Nothing to show: it is about what never happens, or about texts.
    case none
    /// The brief was evaluated and shows it.
    case shown(Brief)
    /// It follows from the conditions, but no brief was found that shows it.
    case notFound
  }

  /// The finding.
  public var diagnostic: Diagnostic
  /// The brief that shows it.
  public var proof: Proof
  /// The rules it is about, by id, the one at the place of the finding first.
  public var rules: [String]

  /// The brief that shows it, when there is one.
  public var witness: Brief? {
    if case .shown(let brief) = proof { return brief }
    return nil
  }

  /// A finding.
  public init(_ diagnostic: Diagnostic, proof: Proof = .none, rules: [String] = []) {
    self.diagnostic = diagnostic
    self.proof = proof
    self.rules = rules
  }
}
