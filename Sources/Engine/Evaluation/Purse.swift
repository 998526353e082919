import CampaignModel
import RuleModel

/// The budget cut up: reserve and lines taken off, the rest is what creators can be paid from.
struct Purse {
  let budget: Money
  let reserve: Money
  let lines: [BudgetLine]
  /// Lines somebody settled, those of nothing among them.
  let settled: Set<String>
  /// Budget − reserve − lines; negative when they ask for more than there is.
  let spendable: Money
  /// Lines rules set, as assumptions.
  let assumptions: [Assumption]
  /// Line effects that lost.
  let overridden: [Overridden]

  /// Cuts up the budget of a brief; of several rules for a line the first by precedence counts, and the brief before all.
  init(pack: Pack, brief: Brief, facts: FactVector, fired: [FiredRule]) {
    func money(_ role: FieldRole) -> FieldValue? { pack.schema.index(of: role).flatMap { brief.value($0) } }
    var budget = Money.zero
    if case .money(let amount) = money(.budget) { budget = amount }
    func amount(_ value: FieldValue?) -> Money {
      switch value {
      case .money(let amount): amount
      case .number(let share): Money(rounding: share * budget.asDouble) ?? .zero
      default: .zero
      }
    }
    let reserve = amount(money(.reserve))
    var lines: [BudgetLine] = []
    var named: Set<String> = []
    var assumptions: [Assumption] = []
    var overridden: [Overridden] = []
    for field in pack.schema.indices(of: .line) {
      let schema = pack.schema.fields[field]
      let id = String(schema.id.dropFirst("line.".count))
      let slot = brief.slots[field]
      var winner: (amount: Money, rule: String?)?
      if slot.value != nil {
        var rule: String?
        if case .assumed(let name) = slot.origin { rule = name }
        winner = (amount(slot.value), rule)
      }
      for firedRule in fired {
        for effect in firedRule.effects {
          guard case .line(field, let wanted) = effect else { continue }
          guard let amount = Self.amount(wanted, budget, facts) else { continue }
          if let winner {
            let isGiven = slot.origin == .given
            overridden.append(
              Overridden(
                rule: firedRule.rule.id, effect: "line \(id) = \(amount.amount)",
                cause: isGiven ? .briefSays : .cameLater, winner: winner.rule))
          } else {
            winner = (amount, firedRule.rule.id)
            assumptions.append(
              Assumption(
                field: nil, value: nil, note: .line(id: id, title: schema.title, amount: amount),
                rule: firedRule.rule.id))
          }
        }
      }
      if winner != nil { named.insert(id) }
      if let winner, winner.amount > .zero {
        lines.append(BudgetLine(id: id, title: schema.title, amount: winner.amount, rule: winner.rule))
      }
    }
    self.budget = budget
    self.reserve = reserve
    self.lines = lines
    self.settled = named
    self.assumptions = assumptions
    self.overridden = overridden
    spendable = lines.reduce(budget - reserve) { $0 - $1.amount }
  }

  private static func amount(_ wanted: LineAmount, _ budget: Money, _ facts: FactVector) -> Money? {
    switch wanted {
    case .share(let share): Money(rounding: share * budget.asDouble)
    case .money(let money): money
    case .expression(let expression): Money(rounding: max(expression.value(in: facts), 0))
    }
  }
}
