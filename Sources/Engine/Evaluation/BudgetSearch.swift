import CampaignModel

/// Finds the smallest budget at which a brief that fits nothing would get a mix, by evaluating it again.
struct BudgetSearch {
  let pack: Pack
  /// Evaluates a brief without searching further.
  let evaluate: (Brief) -> Recommendation

  /// The budget and the answer there; nil when no budget up to the field's limit helps.
  func smallest(for brief: Brief) -> (budget: Money, answer: Recommendation)? {
    guard let field = pack.schema.index(of: FieldRole.budget), case .money(let budget) = brief.value(field) else {
      return nil
    }
    let top = pack.schema.fields[field].range.flatMap { Money(rounding: min($0.upperBound, Double(Money.limit))) }
    let limit = top?.amount ?? Money.limit
    func answer(_ amount: Int64) -> Recommendation {
      var trial = brief
      trial.slots[field].value = .money(Money(amount))
      return evaluate(trial)
    }
    func works(_ answer: Recommendation) -> Bool { answer.mix != nil }
    var low = max(budget.amount, 0)
    var high = max(low, 1)
    var found: Recommendation?
    while found == nil {
      guard high < limit else { return nil }
      let doubled = high > limit / 2 ? limit : high * 2
      let trial = answer(doubled)
      if works(trial) { found = trial } else { low = doubled }
      high = doubled
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let trial = answer(middle)
      if works(trial) {
        high = middle
        found = trial
      } else {
        low = middle
      }
    }
    return found.map { (Money(high), $0) }
  }
}
