import CampaignModel
import RuleModel

/// The first stratum: rules fill what the brief leaves out, and goals that make no sense here are dropped.
struct AssumptionStage {
  /// A brief after assumptions.
  struct Outcome {
    var brief: Brief
    var facts: FactVector
    var fired: [FiredRule]
    var assumptions: [Assumption]
    var overridden: [Overridden]
  }

  let pack: Pack
  let firing: Firing

  /// Applies the assume rules by precedence; the first one to speak of a field counts.
  func run(_ brief: Brief, findings: inout [Diagnostic]) -> Outcome {
    let briefFacts = BriefFacts(pack: pack)
    let given = briefFacts.given(brief)
    let fired = firing.run(.assume, facts: given, brief: brief.name, findings: &findings)
    var outcome = Outcome(brief: brief, facts: given, fired: fired, assumptions: [], overridden: [])
    for rule in fired {
      for effect in rule.effects {
        switch effect {
        case .assume(let field, let value): assume(field, value, rule.rule.id, &outcome)
        case .dropGoal(let field): drop(field, rule.rule.id, &outcome)
        default: break
        }
      }
    }
    for (index, slot) in outcome.brief.slots.enumerated() where slot.origin == .fallback {
      outcome.assumptions.append(
        Assumption(field: pack.schema.fields[index], value: slot.value, note: nil, rule: nil))
    }
    outcome.facts = briefFacts.all(outcome.brief, from: given)
    return outcome
  }

  private func assume(_ field: Int, _ value: FieldValue, _ rule: String, _ outcome: inout Outcome) {
    let slot = outcome.brief.slots[field]
    let effect = EffectWords(pack: pack).assume(field, value)
    switch slot.origin {
    case .missing, .fallback:
      outcome.brief.slots[field] = Slot(value: value, origin: .assumed(rule: rule))
      outcome.assumptions.append(
        Assumption(field: pack.schema.fields[field], value: value, note: nil, rule: rule))
    case .assumed(let first) where slot.value != value:
      outcome.overridden.append(Overridden(rule: rule, effect: effect, cause: .cameLater, winner: first))
    case .given where slot.value != value:
      outcome.overridden.append(Overridden(rule: rule, effect: effect, cause: .briefSays, winner: nil))
    default: break
    }
  }

  /// Takes a goal's weight and spreads it over the others by their weights; the last goal cannot be dropped.
  private func drop(_ field: Int, _ rule: String, _ outcome: inout Outcome) {
    func weight(_ index: Int) -> Double { outcome.brief.slots[index].value?.axis ?? 0 }
    guard weight(field) > 0 else { return }
    let others = pack.goals.map(\.field).filter { $0 != field && weight($0) > 0 }
    let sum = others.reduce(0) { $0 + weight($1) }
    guard sum > 0 else {
      let effect = "drop_goal \(pack.schema.fields[field].id)"
      outcome.overridden.append(Overridden(rule: rule, effect: effect, cause: .contradicted, winner: nil))
      return
    }
    for index in others {
      outcome.brief.slots[index].value = .number(weight(index) / sum)
    }
    outcome.brief.slots[field] = Slot(
      value: .number(0), origin: .assumed(rule: rule), location: outcome.brief.slots[field].location,
      written: outcome.brief.slots[field].written)
    outcome.assumptions.append(
      Assumption(field: pack.schema.fields[field], value: .number(0), note: nil, rule: rule))
  }
}
