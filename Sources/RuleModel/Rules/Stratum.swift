/// When rules are evaluated: a stage of the flow, and within it a level, since a rule that reads an inferred fact runs
/// after all rules that infer it.
package struct Stratum: Sendable, Hashable, Comparable {
  /// The stages, each of which sees what the ones before it settled.
  package enum Stage: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Fills what the brief leaves out; sees given fields only.
    case assume
    /// Most rules.
    case main
    /// Reads what a creator costs and what creators can be paid from.
    case money
    /// Reads the mix and its forecast; only warns, advises and asks.
    case review

    /// Earlier first.
    package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// The stage.
  package var stage: Stage
  /// Within the stage, from 0.
  package var level: Int

  /// A level of a stage, the first one unless said.
  package init(_ stage: Stage, level: Int = 0) {
    self.stage = stage
    self.level = level
  }

  /// The first level of the stage that fills what the brief leaves out.
  package static let assume = Stratum(.assume)
  /// The first level of the stage of most rules.
  package static let main = Stratum(.main)
  /// The first level of the stage that knows what creators cost.
  package static let money = Stratum(.money)
  /// The stage that looks at the mix.
  package static let review = Stratum(.review)

  /// Earlier first.
  package static func < (left: Stratum, right: Stratum) -> Bool {
    (left.stage, left.level) < (right.stage, right.level)
  }
}
