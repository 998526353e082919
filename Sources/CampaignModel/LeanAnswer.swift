/// The answer to one brief of a large batch: what was decided and by which rules, without texts, phases and forecast. The
/// rules that look at the finished mix to warn and advise are not asked.
public struct LeanAnswer: Sendable, Hashable {
  /// Whether there is a mix.
  public var status: Recommendation.Status
  /// Name of the brief.
  public var name: String
  /// Points of each tier of the scheme.
  public var points: [TierAmount]
  /// What to book; nil when blocked or infeasible.
  public var mix: Mix?
  /// Rules that fired, by precedence.
  public var rules: [String]
  /// Findings about this evaluation.
  public var diagnostics: [Diagnostic]

  /// An answer.
  public init(
    status: Recommendation.Status, name: String, points: [TierAmount], mix: Mix?, rules: [String],
    diagnostics: [Diagnostic]
  ) {
    self.status = status
    self.name = name
    self.points = points
    self.mix = mix
    self.rules = rules
    self.diagnostics = diagnostics
  }
}
