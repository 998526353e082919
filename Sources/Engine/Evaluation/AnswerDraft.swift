import CampaignModel
import RuleModel

/// Tells an evaluation as an answer: texts, reasons, assumptions, what is unknown.
struct AnswerDraft {
  private let evaluation: Evaluation
  private let pack: Pack
  private let understood: AssumptionStage.Outcome
  /// What the fired rules say, review rules included.
  private let stance: Stance

  /// Tells an evaluation.
  init(evaluation: Evaluation) {
    self.evaluation = evaluation
    pack = evaluation.pack
    understood = evaluation.understood
    stance =
      evaluation.review.isEmpty
      ? evaluation.stance
      : Stance(
        pack: evaluation.pack, scheme: evaluation.scheme, fired: evaluation.fired, facts: evaluation.facts,
        brief: evaluation.understood.brief)
  }

  /// The answer with its mix, or with why there is none.
  func answer() -> Recommendation {
    var answer = draft(evaluation.status)
    guard let decision = evaluation.decision else {
      answer.blocks = stance.blocks
      answer.reasons = reasons(inPlay: evaluation.rates.tiers.map { $0 != nil }, decisive: [])
      return answer
    }
    answer.reasons = reasons(inPlay: decision.inPlay, decisive: decision.decisiveRules)
    answer.overridden += decision.overridden
    answer.diagnostics += decision.findings
    if let cause = decision.infeasible {
      answer.infeasibility = Infeasibility(cause: cause, smallestBudget: nil, rulesOn: [], rulesOff: [])
      return answer
    }
    guard let mix = decision.mix, let outlook = evaluation.outlook else { return answer }
    answer.mix = mix
    answer.playbook = outlook.playbook
    answer.tactics += tactics(of: outlook.phases, besides: answer.tactics)
    answer.phases = outlook.phases
    answer.forecast = outlook.forecast
    answer.metrics = evaluation.metrics
    answer.comparison = outlook.comparison
    answer.assumptions += decision.assumptions
    return answer
  }

  private func draft(_ status: Recommendation.Status) -> Recommendation {
    let brief = understood.brief
    var answer = Recommendation(
      status: status, name: brief.name,
      brief: zip(pack.schema.fields, brief.slots).filter { $1.value != nil }.map { EchoedField(field: $0, slot: $1) },
      scheme: evaluation.scheme, currency: pack.rates.currency,
      stamps: Stamps(version: engineVersion, pack: pack.digest, rates: pack.rates.version, plugins: pack.pluginStamps))
    answer.risks = stance.risks
    answer.tactics = stance.tactics
    answer.questions = stance.questions
    answer.overridden =
      understood.overridden + evaluation.inferred.overridden + evaluation.purse.overridden + stance.overridden
      + takenOut()
    answer.assumptions = understood.assumptions + evaluation.purse.assumptions
    answer.unknown = unknown(brief)
    answer.diagnostics = brief.notes + evaluation.findings + stance.findings
    return answer
  }

  private func reasons(inPlay: [Bool], decisive: Set<Int>) -> [Reason] {
    ReasonBuilder(
      pack: pack, scheme: evaluation.scheme, facts: evaluation.facts, points: stance.points, inPlay: inPlay,
      decisive: decisive
    ).reasons(stance.fired)
  }

  /// Rules of earlier packs that would have fired had a later pack not replaced or retired them. Those with functions are
  /// left out: nobody can ask them any more.
  private func takenOut() -> [Overridden] {
    pack.ruleSet.retired.filter { gone in
      gone.rule.condition.isAnalysable && gone.rule.truth(in: evaluation.facts, call: { _ in .unknown }) == .yes
    }.map { gone in
      Overridden(
        rule: gone.rule.id, effect: "*", cause: gone.isReplaced ? .replaced : .retired,
        winner: gone.by.description)
    }
  }

  /// Tactics that only the phases bring.
  private func tactics(of phases: [Phase], besides given: [AdviceGiven]) -> [AdviceGiven] {
    var known = Set(given.map(\.advice.id))
    return phases.flatMap(\.template.tactics).compactMap { id in
      known.insert(id).inserted ? pack.tactics[id].map { AdviceGiven(advice: $0, rules: []) } : nil
    }
  }

  /// Fields nobody answered and nothing assumed, as far as a rule reads them or planning needs them.
  private func unknown(_ brief: Brief) -> [FieldSchema] {
    pack.schema.fields.indices.filter { index in
      let field = pack.schema.fields[index]
      guard brief.slots[index].value == nil, field.role != .goal, field.role != .line else { return false }
      return pack.readFields.contains(index) || !field.question.isEmpty
    }.map { pack.schema.fields[$0] }
  }
}
