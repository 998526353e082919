import CampaignModel

/// Finds the smallest budget at which a brief that fits nothing would get a mix, by evaluating it again.
struct BudgetSearch {
  let pack: Pack
  /// Whether a brief gets a mix.
  let works: (Brief) -> Bool

  /// The budget and the brief with it; nil when no budget up to the field's limit helps.
  func smallest(for brief: Brief) -> (budget: Money, brief: Brief)? {
    guard let field = pack.schema.index(of: FieldRole.budget), case .money(let budget) = brief.value(field) else {
      return nil
    }
    let top = pack.schema.fields[field].range.flatMap { Money(rounding: min($0.upperBound, Double(Money.limit))) }
    let limit = top?.amount ?? Money.limit
    func trial(_ amount: Int64) -> Brief {
      var trial = brief
      trial.slots[field].value = .money(Money(amount))
      return trial
    }
    var low = max(budget.amount, 0)
    var high = max(low, 1)
    while true {
      guard high < limit else { return nil }
      high = high > limit / 2 ? limit : high * 2
      if works(trial(high)) { break }
      low = high
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if works(trial(middle)) { high = middle } else { low = middle }
    }
    return (Money(high), trial(high))
  }
}
