import CampaignModel
import RuleModel

struct Evaluation {
  let pack: Pack
  let understood: AssumptionStage.Outcome
  let scheme: TierScheme
  let purse: Purse
  let rates: RateStage.Outcome
  let fired: [FiredRule]
  let stance: Stance
  let decision: DecisionStage.Decision?
  let findings: [Diagnostic]

  func answer() -> Recommendation {
    let draft = AnswerDraft(
      pack: pack, scheme: scheme, understood: understood, purse: purse, rates: rates, stance: stance,
      findings: findings)
    guard let decision else { return draft.blocked() }
    return draft.answer(decision)
  }
}

extension Recommender {
  func evaluation(of brief: Brief, without suppressed: Set<Int> = []) -> Evaluation {
    var findings = loadFindings
    var firing = firing
    firing.suppressed = suppressed
    let understood = AssumptionStage(pack: pack, firing: firing).run(brief, findings: &findings)
    let scheme = SchemeChoice(pack: pack).scheme(of: understood.brief)
    let main = firing.run(.main, facts: understood.facts, brief: brief.name, findings: &findings)
    let purse = Purse(pack: pack, brief: understood.brief, facts: understood.facts, fired: understood.fired + main)
    let rates = RateStage(pack: pack, scheme: scheme).run(understood, purse: purse, fired: main)
    let money = firing.run(.money, facts: rates.facts, brief: brief.name, findings: &findings)
    let fired = (understood.fired + main + money).sorted { $0.index < $1.index }
    let stance = Stance(pack: pack, scheme: scheme, fired: fired, facts: rates.facts, brief: understood.brief)
    let decision =
      stance.blocks.isEmpty
      ? DecisionStage(pack: pack, scheme: scheme).run(stance, rates: rates, purse: purse, brief: understood.brief)
      : nil
    return Evaluation(
      pack: pack, understood: understood, scheme: scheme, purse: purse, rates: rates, fired: fired, stance: stance,
      decision: decision, findings: findings)
  }
}
