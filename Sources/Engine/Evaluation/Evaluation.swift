import CampaignModel
import RuleModel

/// One brief evaluated: what every stage settled, before it is told as an answer. Explanations start here.
struct Evaluation {
  /// How far a brief is evaluated.
  enum Depth {
    /// Up to the fired rules, review rules aside; there is no decision, whatever the status says.
    case rules
    /// Up to the decided mix: all that the stance of a brief is made of.
    case decision
    /// With phases, forecast and review rules.
    case review
  }

  let pack: Pack
  /// The brief after assumptions.
  let understood: AssumptionStage.Outcome
  /// Facts rules inferred.
  let inferred: InferredFacts
  /// The tier scheme in use.
  let scheme: TierScheme
  /// The budget cut up.
  let purse: Purse
  /// What creators cost; its facts are those all rules but review rules saw in the end.
  let rates: RateStage.Outcome
  /// What the fired rules say together.
  let stance: Stance
  /// The mix, or why there is none; nil when rules forbid any.
  let decision: DecisionStage.Decision?
  /// What the mix means; nil without one, or when nobody asked.
  let outlook: OutlookStage.Outcome?
  /// What plugins measured on the mix.
  let metrics: [PluginMetric]
  /// Review rules that fired.
  let review: [FiredRule]
  /// Facts in the end, those about the mix and its forecast included.
  let facts: FactVector
  /// Findings about functions and arithmetic.
  let findings: [Diagnostic]

  /// Rules that fired, review rules included, by precedence.
  var fired: [FiredRule] {
    review.isEmpty ? stance.fired : (stance.fired + review).sorted { $0.index < $1.index }
  }

  /// Whether there is a mix.
  var status: Recommendation.Status {
    guard let decision else { return .blocked }
    if decision.infeasible != nil { return .infeasible }
    let failures: [DiagnosticCode] = [.functionFailed, .functionStopped, .pluginCallFailed, .pluginCallStopped]
    let hasFailed = findings.contains { failures.contains($0.code) }
    return hasFailed ? .incomplete : .recommended
  }

  /// The answer with all its texts.
  func answer() -> Recommendation { AnswerDraft(evaluation: self).answer() }
}
