import CampaignModel
import RuleModel

/// Tells rules of one pack in the numbers of another for facts, fields, options, tiers and functions.
struct RuleTranslation {
  /// By the pack's own fact.
  let facts: [Int]
  /// By the pack's own field.
  let fields: [Int]
  /// By the pack's own tier name.
  let tiers: [Int]
  /// By the pack's own fact, where it has options: the place of each in the joint list.
  let options: [Int: [Int]]
  /// By the pack's own function.
  let functions: (Int) -> Int
  /// The pack's own schema of facts, to find the facts of fields.
  let schema: FactSchema

  /// A rule, its table left as it is.
  func rule(_ rule: Rule) -> Rule {
    var told = rule
    told.condition = condition(rule.condition)
    told.effects = rule.effects.map(effect)
    told.requires = rule.requires.map { facts[$0] }
    told.mayInfer = rule.mayInfer.map { facts[$0] }
    told.declaredReads = rule.declaredReads.map { facts[$0] }
    return told
  }

  /// Bits of options of a fact; those of complements stay complements.
  func bits(_ bits: UInt64, of fact: Int) -> UInt64 {
    guard let places = options[fact] else { return bits }
    func told(_ bits: UInt64) -> UInt64 {
      var result: UInt64 = 0
      for (own, there) in places.enumerated() where own < 64 && there < 64 && bits & (1 << UInt64(own)) != 0 {
        result |= 1 << UInt64(there)
      }
      return result
    }
    let isComplement = places.count < 64 && bits >> UInt64(places.count) != 0
    return isComplement ? ~told(~bits) : told(bits)
  }

  private func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .test(let test): .test(self.test(test))
    case .function(let ordinal): .function(functions(ordinal))
    case .all(let parts): .all(parts.map(self.condition))
    case .any(let parts): .any(parts.map(self.condition))
    case .none(let parts): .none(parts.map(self.condition))
    }
  }

  private func test(_ test: FactTest) -> FactTest {
    let predicate: Predicate =
      switch test.predicate {
      case .atLeast(let bound): .atLeast(amount(bound))
      case .atMost(let bound): .atMost(amount(bound))
      case .above(let bound): .above(amount(bound))
      case .below(let bound): .below(amount(bound))
      case .between(let low, let high): .between(amount(low), amount(high))
      case .oneOf(let bits, let isComplement):
        .oneOf(test.fact.map { self.bits(bits, of: $0) } ?? bits, isComplement: isComplement)
      case .hasAny(let bits): .hasAny(test.fact.map { self.bits(bits, of: $0) } ?? bits)
      case .hasAll(let bits): .hasAll(test.fact.map { self.bits(bits, of: $0) } ?? bits)
      default: test.predicate
      }
    return FactTest(subject: amount(test.subject), predicate: predicate, location: test.location)
  }

  private func amount(_ expression: Expression) -> Expression {
    expression.renumbered { facts.indices.contains($0) ? facts[$0] : nil } ?? expression
  }

  private func effect(_ effect: Effect) -> Effect {
    switch effect {
    case .favour(let tier, let points): .favour(tier: tiers[tier], amount(points))
    case .bound(let kind, .tier(let tier), let bound): .bound(kind, .tier(tiers[tier]), amount(bound))
    case .bound(let kind, .creators, let bound): .bound(kind, .creators, amount(bound))
    case .creatorShareAtMost(let share): .creatorShareAtMost(amount(share))
    case .onlyOneOf(let rivals): .onlyOneOf(rivals.map { tiers[$0] })
    case .exclude(let tier): .exclude(tier: tiers[tier])
    case .scale(let rate, let tier, let factor): .scale(rate, tier: tier.map { tiers[$0] }, amount(factor))
    case .line(let field, .expression(let money)): .line(field: fields[field], .expression(amount(money)))
    case .line(let field, let sum): .line(field: fields[field], sum)
    case .dropGoal(let field): .dropGoal(field: fields[field])
    case .assume(let field, let value):
      .assume(field: fields[field], self.value(value, of: schema.factOfField[field]))
    case .infer(let fact, .value(let value)): .infer(fact: facts[fact], .value(self.value(value, of: fact)))
    case .infer(let fact, .expression(let sum)): .infer(fact: facts[fact], .expression(amount(sum)))
    case .askField(let field): .askField(fields[field])
    case .apply(let ordinal): .apply(functions(ordinal))
    case .ask, .block, .advise, .warn, .playbook: effect
    }
  }

  private func value(_ value: FieldValue, of fact: Int) -> FieldValue {
    switch value {
    case .choice(let option):
      guard let places = options[fact], places.indices.contains(option) else { return value }
      return .choice(places[option])
    case .set(let members): return .set(bits(members, of: fact))
    default: return value
    }
  }
}
