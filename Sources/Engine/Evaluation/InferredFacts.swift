import CampaignModel
import RuleModel

/// The facts rules have inferred about a brief so far; of several values for one fact the first by precedence counts.
struct InferredFacts {
  let pack: Pack
  /// By fact: the rule, by index, whose value counts.
  private var winners: [Int: Int] = [:]
  /// Inferences that lost to another rule's.
  private(set) var overridden: [Overridden] = []

  /// Nothing inferred yet.
  init(pack: Pack) { self.pack = pack }

  /// Settles what the fired rules of one level infer. Arithmetic reads the facts as they were before the level.
  mutating func take(
    _ fired: [FiredRule], brief: String, facts: inout FactVector, findings: inout [Diagnostic]
  ) {
    let before = facts
    for rule in fired {
      for effect in rule.effects {
        guard case .infer(let fact, let inferred) = effect else { continue }
        guard let value = value(inferred, of: pack.ruleSet.facts.facts[fact], in: before) else {
          findings.append(Diagnostic(.notFinite, [rule.rule.id, brief], at: rule.rule.location, severity: .warning))
          continue
        }
        guard let winner = winners[fact], winner != rule.index else {
          winners[fact] = rule.index
          facts.set(fact, value, isGiven: true)
          continue
        }
        let isEarlier = rule.index < winner
        note(loser: isEarlier ? pack.ruleSet.rules[winner].id : rule.rule.id, fact, isEarlier ? rule.index : winner)
        if isEarlier {
          winners[fact] = rule.index
          facts.set(fact, value, isGiven: true)
        }
      }
    }
  }

  private mutating func note(loser: String, _ fact: Int, _ winner: Int) {
    overridden.append(
      Overridden(
        rule: loser, effect: "infer \(pack.ruleSet.facts.facts[fact].id)", cause: .cameLater,
        winner: pack.ruleSet.rules[winner].id))
  }

  private func value(_ inferred: InferredValue, of schema: FieldSchema, in facts: FactVector) -> FieldValue? {
    guard case .expression(let expression) = inferred else {
      if case .value(let value) = inferred { return value }
      return nil
    }
    let number = expression.value(in: facts)
    guard number.isFinite, schema.range?.contains(number) != false else { return nil }
    switch schema.type {
    case .money, .amount: return Money(rounding: number).map { .money($0) }
    case .integer: return number.magnitude < 9e15 ? .integer(Int64(number.rounded())) : nil
    case .date: return number.magnitude < 4e6 ? .date(CivilDate(dayNumber: Int(number.rounded()))) : nil
    default: return .number(number)
    }
  }
}
