import CampaignModel
import RuleModel

/// Everything about an answer that does not depend on the mix; completed by a decision, or given as blocked.
struct AnswerDraft {
  let pack: Pack
  let scheme: TierScheme
  let understood: AssumptionStage.Outcome
  let purse: Purse
  let rates: RateStage.Outcome
  let stance: Stance
  let findings: [Diagnostic]

  /// The answer when rules forbid a recommendation.
  func blocked() -> Recommendation {
    var answer = draft(.blocked)
    answer.blocks = stance.blocks
    answer.reasons = reasons(inPlay: rates.tiers.map { $0 != nil }, decisive: [])
    return answer
  }

  /// The answer with its mix, or with why there is none.
  func answer(_ decision: DecisionStage.Decision) -> Recommendation {
    let hasFailed = findings.contains { $0.code == .functionFailed || $0.code == .functionStopped }
    var answer = draft(decision.infeasible != nil ? .infeasible : hasFailed ? .incomplete : .recommended)
    answer.reasons = reasons(inPlay: decision.inPlay, decisive: decision.decisiveRules)
    answer.overridden += decision.overridden
    answer.diagnostics += decision.findings
    if let cause = decision.infeasible {
      answer.infeasibility = Infeasibility(cause: cause, smallestBudget: nil, rulesOn: [], rulesOff: [])
      return answer
    }
    guard let mix = decision.mix else { return answer }
    let outlook = OutlookStage(pack: pack, scheme: scheme, understood: understood, rates: rates).run(
      mix, stance: stance)
    answer.mix = mix
    answer.playbook = outlook.playbook
    answer.tactics += tactics(of: outlook.phases, besides: answer.tactics)
    answer.phases = outlook.phases
    answer.forecast = outlook.forecast
    answer.comparison = outlook.comparison
    answer.assumptions += decision.assumptions
    return answer
  }

  private func draft(_ status: Recommendation.Status) -> Recommendation {
    let brief = understood.brief
    var answer = Recommendation(
      status: status, name: brief.name,
      brief: zip(pack.schema.fields, brief.slots).filter { $1.value != nil }.map { EchoedField(field: $0, slot: $1) },
      scheme: scheme, currency: pack.rates.currency,
      stamps: Stamps(version: engineVersion, pack: pack.digest, rates: pack.rates.version, plugins: []))
    answer.risks = stance.risks
    answer.tactics = stance.tactics
    answer.questions = stance.questions
    answer.overridden = understood.overridden + purse.overridden + stance.overridden
    answer.assumptions = understood.assumptions + purse.assumptions
    answer.unknown = unknown(brief)
    answer.diagnostics = brief.notes + findings + stance.findings
    return answer
  }

  private func reasons(inPlay: [Bool], decisive: Set<Int>) -> [Reason] {
    ReasonBuilder(
      pack: pack, scheme: scheme, facts: rates.facts, points: stance.points, inPlay: inPlay, decisive: decisive
    ).reasons(stance.fired)
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
