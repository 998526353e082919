import CampaignModel
import RuleModel

/// Answers briefs against a pack. One per worker: it owns the Lua state of the pack's functions.
public final class Recommender {
  let pack: Pack
  let firing: Firing
  let loadFindings: [Diagnostic]

  /// A recommender for a pack; a state of its own is made when rules call Lua functions.
  public init(pack: Pack) {
    self.pack = pack
    var functions: RuleFunctions?
    var findings: [Diagnostic] = []
    if pack.usesFunctions {
      do { functions = try RuleFunctions(pack: pack) } catch { findings = error.diagnostics }
    }
    firing = Firing(pack: pack, functions: functions)
    loadFindings = findings
  }

  /// The answer to one brief: brief → facts → rules → stance → allocation → forecast → recommendation.
  public func recommend(_ brief: Brief) -> Recommendation {
    var answer = evaluate(brief)
    guard answer.status == .infeasible, let problem = answer.infeasibility else { return answer }
    guard problem.cause != .allExcluded,
      let other = BudgetSearch(pack: pack, evaluate: evaluate).smallest(for: brief)
    else { return answer }
    let now = Set(answer.reasons.map(\.rule))
    let then = Set(other.answer.reasons.map(\.rule))
    answer.infeasibility = Infeasibility(
      cause: problem.cause, smallestBudget: other.budget,
      rulesOn: other.answer.reasons.map(\.rule).filter { !now.contains($0) },
      rulesOff: answer.reasons.map(\.rule).filter { !then.contains($0) })
    return answer
  }

  private func evaluate(_ brief: Brief) -> Recommendation {
    var findings = loadFindings
    let understood = AssumptionStage(pack: pack, firing: firing).run(brief, findings: &findings)
    let scheme = SchemeChoice(pack: pack).scheme(of: understood.brief)
    let main = firing.run(.main, facts: understood.facts, brief: brief.name, findings: &findings)
    let purse = Purse(pack: pack, brief: understood.brief, facts: understood.facts, fired: understood.fired + main)
    let rates = RateStage(pack: pack, scheme: scheme).run(understood, purse: purse, fired: main)
    let money = firing.run(.money, facts: rates.facts, brief: brief.name, findings: &findings)
    let fired = (understood.fired + main + money).sorted { $0.index < $1.index }
    let stance = Stance(pack: pack, scheme: scheme, fired: fired, facts: rates.facts, brief: understood.brief)
    let draft = AnswerDraft(
      pack: pack, scheme: scheme, understood: understood, purse: purse, rates: rates, stance: stance,
      findings: findings)
    guard stance.blocks.isEmpty else { return draft.blocked() }
    let decision = DecisionStage(pack: pack, scheme: scheme).run(
      stance, rates: rates, purse: purse, brief: understood.brief)
    return draft.answer(decision)
  }
}
