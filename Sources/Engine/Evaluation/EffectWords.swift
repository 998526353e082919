import CampaignModel
import RuleModel

/// Effects in words of the rule language, for reasons and traces: `at_most macro = 2`.
struct EffectWords {
  let pack: Pack

  /// One effect, its arithmetic settled by the facts; nil for points, which are shown as numbers.
  func words(_ effect: Effect, facts: FactVector) -> String? {
    func number(_ expression: Expression) -> String { Self.number(expression.value(in: facts)) }
    switch effect {
    case .favour, .apply: return nil
    case .bound(let kind, let subject, let amount): return "\(kind.rawValue) \(name(subject)) = \(number(amount))"
    case .creatorShareAtMost(let amount): return "creator_share_at_most = \(number(amount))"
    case .onlyOneOf(let tiers): return "only_one_of \(tiers.map(tier).joined(separator: ", "))"
    case .exclude(let index): return "exclude \(tier(index))"
    case .scale(let rate, let index, let amount):
      return "scale \(rate.rawValue) \(index.map(tier) ?? "*") × \(number(amount))"
    case .line(let field, .share(let share)): return "line \(line(field)) = \(Self.number(share))"
    case .line(let field, .money(let money)): return "line \(line(field)) = \(money.amount)"
    case .line(let field, .expression(let amount)): return "line \(line(field)) = \(number(amount))"
    case .dropGoal(let field): return "drop_goal \(pack.schema.fields[field].id)"
    case .assume(let field, let value): return assume(field, value)
    case .infer(let fact, .value(let value)):
      let schema = pack.ruleSet.facts.facts[fact]
      return "infer \(schema.id) = \(Self.words(value, of: schema))"
    case .infer(let fact, .expression(let amount)):
      return "infer \(pack.ruleSet.facts.facts[fact].id) = \(number(amount))"
    case .askField(let field): return "ask \(pack.schema.fields[field].id)"
    case .ask: return "ask"
    case .block: return "block"
    case .advise(let id): return "advise \(id)"
    case .warn(let id): return "warn \(id)"
    case .playbook(let id): return "playbook \(id)"
    }
  }

  /// All effects of a rule, points too; `–` when it has none.
  func all(of rule: Rule, facts: FactVector) -> String {
    let each = rule.effects.compactMap { effect in
      guard case .favour(let index, let amount) = effect else { return words(effect, facts: facts) }
      return "favour \(tier(index)) = \(Self.number(amount.value(in: facts)))"
    }
    return each.isEmpty ? "–" : each.joined(separator: "; ")
  }

  /// An assumption.
  func assume(_ field: Int, _ value: FieldValue) -> String {
    let schema = pack.schema.fields[field]
    return "assume \(schema.id) = \(Self.words(value, of: schema))"
  }

  /// A value in words of the rule language.
  private static func words(_ value: FieldValue, of schema: FieldSchema) -> String {
    func option(_ index: Int) -> String { schema.values.indices.contains(index) ? schema.values[index].id : "?" }
    return switch value {
    case .number(let number): Self.number(number)
    case .integer(let number): String(number)
    case .money(let money): String(money.amount)
    case .choice(let index): option(index)
    case .set(let bits): (0..<64).filter { bits & (1 << UInt64($0)) != 0 }.map(option).joined(separator: ", ")
    case .flag(let flag): flag ? "true" : "false"
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .date(let date): date.iso
    case .records: "…"
    }
  }

  private func tier(_ index: Int) -> String { pack.ruleSet.tierNames[index] }

  private func line(_ field: Int) -> String { String(pack.schema.fields[field].id.dropFirst("line.".count)) }

  private func name(_ subject: BoundSubject) -> String {
    switch subject {
    case .tier(let index): tier(index)
    case .creators: "creators"
    }
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "?" }
    return shortNumber((value * 1000).rounded() / 1000)
  }
}
