import RuleModel

/// Notes what rules are evaluated on, stratum by stratum, of one brief; only there when somebody asks.
final class FiringObserver {
  /// One stratum, evaluated.
  struct Step {
    let stratum: Stratum
    let facts: FactVector
    /// Rules that fired, by index.
    let fired: [Int]
    let notTaken: [RowNotTaken]
  }

  /// In order of evaluation.
  private(set) var steps: [Step] = []

  /// Notes a stratum.
  func note(_ stratum: Stratum, facts: FactVector, fired: [Int], notTaken: [RowNotTaken]) {
    steps.append(Step(stratum: stratum, facts: facts, fired: fired, notTaken: notTaken))
  }
}
