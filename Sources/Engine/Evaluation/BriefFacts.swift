import CampaignModel
import RuleModel

/// Lays the slots of a brief out as facts, and derives what follows from them.
struct BriefFacts {
  let pack: Pack

  /// Facts of what the client gave, nothing else; goals not named weigh 0.
  func given(_ brief: Brief) -> FactVector {
    var facts = FactVector(count: pack.ruleSet.facts.facts.count)
    for (index, slot) in brief.slots.enumerated() {
      let isGiven = slot.origin == .given
      facts.set(
        pack.ruleSet.facts.factOfField[index], isGiven ? settled(slot.value, index, brief) : nil, isGiven: isGiven)
    }
    for goal in pack.goals where brief.value(goal.field) == nil {
      facts.set(pack.ruleSet.facts.factOfField[goal.field], .number(0))
    }
    derive(brief, into: &facts)
    return facts
  }

  /// Facts of all slots, whatever their origin; what `known` asks stays what the client gave.
  func all(_ brief: Brief, from given: FactVector) -> FactVector {
    var facts = given
    for (index, slot) in brief.slots.enumerated() where slot.value != nil {
      facts.set(pack.ruleSet.facts.factOfField[index], settled(slot.value, index, brief))
    }
    derive(brief, into: &facts)
    return facts
  }

  /// A field that may be money or a share of the budget is money to rules, so that they can reckon with it.
  private func settled(_ value: FieldValue?, _ field: Int, _ brief: Brief) -> FieldValue? {
    guard case .number(let share) = value, pack.schema.fields[field].type == .amount,
      let budget = pack.schema.index(of: FieldRole.budget), case .money(let total) = brief.value(budget)
    else { return value }
    return Money(rounding: share * total.asDouble).map { .money($0) }
  }

  private func derive(_ brief: Brief, into facts: inout FactVector) {
    let lines = ContractedLines(pack: pack, brief: brief)
    set("contracted.count", .integer(Int64(lines.total)), in: &facts)
    for tier in pack.ruleSet.tierNames {
      set("contracted.\(tier).count", .integer(Int64(lines.count(tier))), in: &facts)
      set("contracted.\(tier).fee", .money(lines.spend(tier)), in: &facts)
    }
  }

  private func set(_ id: String, _ value: FieldValue, in facts: inout FactVector) {
    if let index = pack.ruleSet.facts.index(of: id) { facts.set(index, value) }
  }
}
