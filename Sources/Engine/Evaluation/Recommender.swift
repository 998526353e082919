import CampaignModel
import RuleModel

/// Answers briefs against a pack. One per worker: it owns the Lua state of the pack's functions.
public final class Recommender {
  let pack: Pack
  let firing: Firing
  /// What the client insists on in every answer.
  public let overrides: EvaluationOverrides
  private let loadFindings: [Diagnostic]
  private let worker: WorkerState?
  /// Who reads what in the pack, gathered when first asked for.
  let readings: RuleReadings

  /// A recommender for a pack; a state of its own is made when rules call Lua functions.
  public init(pack: Pack) {
    self.pack = pack
    var functions: RuleFunctions?
    var findings: [Diagnostic] = []
    if pack.usesFunctions {
      do { functions = try RuleFunctions(pack: pack) } catch { findings = error.diagnostics }
    }
    firing = Firing(pack: pack, functions: functions)
    worker = functions?.worker
    readings = RuleReadings(pack)
    loadFindings = findings
    overrides = EvaluationOverrides()
  }

  private init(_ other: Recommender, overrides: EvaluationOverrides) {
    pack = other.pack
    firing = other.firing
    loadFindings = other.loadFindings
    worker = other.worker
    readings = other.readings
    self.overrides = overrides
  }

  /// The same recommender, with the same Lua state, whose answers and explanations heed what the client insists on.
  public func insisting(on overrides: EvaluationOverrides) -> Recommender {
    Recommender(self, overrides: overrides)
  }

  /// The answer to one brief under what its client insists on.
  public func recommend(_ brief: Brief, overrides: EvaluationOverrides) -> Recommendation {
    insisting(on: overrides).recommend(brief)
  }

  /// The answer to one brief: brief → facts → rules → stance → allocation → forecast → recommendation.
  public func recommend(_ brief: Brief) -> Recommendation { answer(to: brief, evaluation(of: brief)) }

  /// The answer of an evaluation; one that fits nothing is told the budget that would do.
  private func answer(to brief: Brief, _ evaluation: Evaluation) -> Recommendation {
    var answer = evaluation.answer()
    guard answer.status == .infeasible, let problem = answer.infeasibility, problem.cause != .allExcluded else {
      return answer
    }
    let search = BudgetSearch(pack: pack) { [self] in self.evaluation(of: $0, upTo: .decision).decision?.mix != nil }
    guard let other = search.smallest(for: brief) else { return answer }
    let reasons = self.evaluation(of: other.brief).answer().reasons.map(\.rule)
    let now = Set(answer.reasons.map(\.rule))
    let then = Set(reasons)
    answer.infeasibility = Infeasibility(
      cause: problem.cause, smallestBudget: other.budget, rulesOn: reasons.filter { !now.contains($0) },
      rulesOff: answer.reasons.map(\.rule).filter { !then.contains($0) })
    return answer
  }

  /// What each plugin's functions used so far, in the order of the plugins.
  public var costs: [PluginCost] { worker?.meter.costs ?? pack.idleCosts }

  /// What is decided for one brief and by which rules: the same stages up to the mix, and nothing told in words.
  public func recommendLean(_ brief: Brief) -> LeanAnswer { evaluation(of: brief, upTo: .decision).leanAnswer() }

  /// The answer with what stands beside it: alternatives, the frontier, sensitivities, the timeline, what
  /// the client's demands cost.
  public func recommendWithOptions(_ brief: Brief) -> Recommendation {
    let evaluation = evaluation(of: brief)
    var answer = answer(to: brief, evaluation)
    answer.options = OptionsStage(evaluation: evaluation).options()
    answer.demands = demands(of: brief)
    return answer
  }

  /// What the client insists on beside the rules of a brief, and what it costs: one evaluation for each thing and one for
  /// all together; nil when nothing is insisted on.
  public func demands(of brief: Brief) -> ClientDemands? { DemandStage(recommender: self).demands(of: brief) }

  /// The answer to one brief with its evaluation, which an observer sees.
  func observed(_ brief: Brief, by observer: FiringObserver) -> (answer: Recommendation, evaluation: Evaluation) {
    let evaluation = evaluation(of: brief, observedBy: observer)
    return (answer(to: brief, evaluation), evaluation)
  }

  /// A brief evaluated stage by stage; `suppressed` rules, by index, are kept from firing.
  func evaluation(
    of brief: Brief, suppressing suppressed: Set<Int> = [], upTo depth: Evaluation.Depth = .review,
    observedBy observer: FiringObserver? = nil
  ) -> Evaluation {
    var findings = loadFindings
    var firing = firing
    firing.suppressed = suppressed
    firing.observer = observer
    var inferred = InferredFacts(pack: pack)
    var understood = AssumptionStage(pack: pack, firing: firing).run(brief, findings: &findings)
    inferred.take(understood.fired, brief: brief.name, facts: &understood.facts, findings: &findings)
    let scheme = SchemeChoice(pack: pack).scheme(of: understood.brief)
    let main = firing.run(
      .main, facts: &understood.facts, inferred: &inferred, brief: brief.name, findings: &findings)
    let purse = Purse(pack: pack, brief: understood.brief, facts: understood.facts, fired: understood.fired + main)
    findings +=
      FeeBasis(
        inputs: BriefInputs(pack: pack, scheme: scheme, brief: understood.brief), purse: purse
      ).findings
    var rates = RateStage(pack: pack, scheme: scheme, fees: overrides.fees).run(understood, purse: purse, fired: main)
    let money = firing.run(.money, facts: &rates.facts, inferred: &inferred, brief: brief.name, findings: &findings)
    let fired = (understood.fired + main + money).sorted { $0.index < $1.index }
    let stance = Stance(pack: pack, scheme: scheme, fired: fired, facts: rates.facts, brief: understood.brief)
    let decision =
      stance.blocks.isEmpty && depth != .rules
      ? DecisionStage(pack: pack, scheme: scheme, pins: overrides.pins).run(
        stance, rates: rates, purse: purse, brief: understood.brief) : nil
    var facts = rates.facts
    var outlook: OutlookStage.Outcome?
    var metrics: [PluginMetric] = []
    var review: [FiredRule] = []
    if depth == .review, let mix = decision?.mix {
      let seen = OutlookStage(pack: pack, scheme: scheme, understood: understood, rates: rates).run(mix, stance: stance)
      facts = OutcomeView(pack: pack).facts(facts, mix: mix, forecast: seen.forecast)
      metrics = MetricStage(pack: pack, worker: worker).run(
        mix, seen.forecast, facts: &facts, brief: brief.name, findings: &findings)
      review = firing.run(.review, facts: &facts, inferred: &inferred, brief: brief.name, findings: &findings)
      outlook = seen
    }
    return Evaluation(
      pack: pack, understood: understood, inferred: inferred, scheme: scheme, purse: purse, rates: rates,
      stance: stance, decision: decision, outlook: outlook, metrics: metrics, review: review, facts: facts,
      findings: findings)
  }
}
